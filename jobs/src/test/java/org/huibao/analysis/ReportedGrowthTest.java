package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;

class ReportedGrowthTest {
  /** 118.6 of 100.0 may be 18.49 to 18.71 %, and a reported rate half a tenth more or less. */
  @Test
  void differsWhereNoNumbersWithinTheDigitsShownGiveIt() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | comparable | non_negative | no | no |
                tax | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | tax | 2024-06 | ytd | value=118.6 previous_year=100.0 growth=18.6
                b | tax | 2024-06 | ytd | value=118.6 previous_year=100.0 growth=18.7
                c | tax | 2024-06 | ytd | value=118.6 previous_year=100.0 growth=18.8
                d | tax | 2024-06 | ytd | value=118.6 previous_year=100.0 growth=18.4
                e | tax | 2024-06 | ytd | value=118.6 growth=9
                a | gdp | 2024-06 | ytd | value=118.6 previous_year=100.0 growth=9
                a | tax | 2024-03 | ytd | value=118.6 previous_year=100.0 growth=9
                """);

    assertThat(
            SmallDistrict.lines(
                district.analysisOfSentIn("2024-06").findings(),
                Finding::toRow,
                Finding.schema(),
                "rule, cell, message, expected, actual"))
        .containsExactly(
            "growth_differs | A12 | 丁镇tax累计：报送的同比与按上年同期数计算的不一致，以计算为准；请核对 | 18.6 | 18.4",
            "growth_differs | A9 | 丙镇tax累计：报送的同比与按上年同期数计算的不一致，以计算为准；请核对 | 18.6 | 18.8");
  }
}
