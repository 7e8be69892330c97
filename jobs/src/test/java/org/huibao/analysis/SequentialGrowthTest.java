package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 环比 of single periods, never called seasonally adjusted. */
class SequentialGrowthTest {
  @Test
  void isTheSinglePeriodAgainstTheOneBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                tax | flow | nominal | any | no | yes |
                loans | stock | nominal | non_negative | no | no |
                rate | ratio | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | tax | 2023-12 | month | value=40
                a | tax | 2024-01 | month | value=50
                b | tax | 2024-01 | month | value=50 previous_period=25
                b | tax | 2023-12 | month | value=20
                c | tax | 2023-12 | month | value=0
                c | tax | 2024-01 | month | value=50
                d | tax | 2023-12 | month | value=10
                d | tax | 2024-01 | month | value=-5
                e | tax | 2023-11 | month | value=10
                e | tax | 2024-01 | month | value=5
                a | loans | 2023-12 | point | value=100
                a | loans | 2024-01 | point | value=99
                a | rate | 2023-12 | month | value=90
                a | rate | 2024-01 | month | value=91
                """);

    assertThat(
            district.rows(
                "sequential_growth",
                "2024-01",
                "indicator, place, span, previous_period, level, previous, change, rate, adjustment"))
        .containsExactly(
            "loans | a | point | 2023-12 | 99 | 100 | -1 | -1 | 未经季节调整",
            "tax | a | month | 2023-12 | 50 | 40 | 10 | 25 | 未经季节调整",
            "tax | b | month | 2023-12 | 50 | 25 | 25 | 100 | 未经季节调整",
            "tax | c | month | 2023-12 | 50 | 0 | 50 | - | 未经季节调整",
            "tax | d | month | 2023-12 | -5 | 10 | -15 | - | 未经季节调整");
  }

  @Test
  void setsAQuarterAgainstTheQuarterBefore() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=40
                a | gdp | 2024-06 | ytd | value=90
                """);

    assertThat(
            district.rowsWithTotals(
                "sequential_growth", "2024-06", "place, span, previous_period, previous, rate"))
        .contains("a | quarter | 2024-03 | 40 | 25");
  }
}
