package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 年均增长 and 翻番. */
class LongRunTest {
  /** 1.331 is 1.1 cubed; 8 is 2 cubed, over three years a doubling each. */
  @Test
  void areGeometricAndOnlyBetweenTwoEndsAboveZero() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | any | no | no |
                rate | ratio | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | gdp | 2021-06 | ytd | value=1000
                a | gdp | 2022-06 | ytd | value=5
                a | gdp | 2024-06 | ytd | value=1331
                b | gdp | 2021-06 | ytd | value=10
                b | gdp | 2024-06 | ytd | value=80
                c | gdp | 2021-06 | ytd | value=0
                c | gdp | 2024-06 | ytd | value=80
                d | gdp | 2021-06 | ytd | value=-10
                d | gdp | 2024-06 | ytd | value=80
                e | gdp | 2021-06 | ytd | value=10
                e | gdp | 2024-06 | ytd | value=-80
                p2 | gdp | 2023-06 | ytd | value=10
                p2 | gdp | 2024-06 | ytd | value=20
                p3 | gdp | 2021-12 | year | value=10
                p3 | gdp | 2024-06 | ytd | value=20
                a | rate | 2021-06 | ytd | value=90
                a | rate | 2024-06 | ytd | value=95
                """);

    assertThat(
            district.rows(
                "long_run",
                "2024-06",
                "indicator, place, base_period, years, average_growth, doublings"))
        .containsExactly(
            "gdp | a | 2021-06 | 3 | 10 | 0.412510571",
            "gdp | b | 2021-06 | 3 | 100 | 3",
            "gdp | c | 2021-06 | 3 | - | -",
            "gdp | d | 2021-06 | 3 | - | -",
            "gdp | e | 2021-06 | 3 | - | -");
  }
}
