package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static List<String> lines(List<Finding> findings) {
    return SmallDistrict.lines(
        findings, Finding::toRow, Finding.schema(), "rule, cell, message, expected, actual");
  }

  @Test
  void areNegativeOnlyWhereTheIndicatorMayBe() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                profit | flow | nominal | any | no | no |
                """)
            .numbers(
                """
                a | gdp    | 2024-06 | ytd | value=-1 previous_year=-2 growth=-3
                b | gdp    | 2024-06 | ytd | value=0 target=-4
                a | gdp    | 2024-05 | ytd | value=-1
                a | profit | 2024-06 | ytd | value=-1
                c | gdp    | 2024-06 | ytd | value=5@bureau value=-5@own
                """);

    Suspects suspects = new Suspects();
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    Values.negative(sent, district.reference(), suspects);
    assertThat(lines(suspects.findings()))
        .containsExactly(
            "negative_value | A1 | 甲镇gdp本期数：该指标不应为负；请核对，确可为负的请在 reference/indicators.csv 中把 sign 写为 any | ≥ 0 | -1",
            "negative_value | A2 | 甲镇gdp上年同期数：该指标不应为负；请核对，确可为负的请在 reference/indicators.csv 中把 sign 写为 any | ≥ 0 | -2",
            "negative_value | A5 | 乙镇gdp全年目标：该指标不应为负；请核对，确可为负的请在 reference/indicators.csv 中把 sign 写为 any | ≥ 0 | -4",
            "negative_value | A9 | 丙镇gdp本期数：该指标不应为负；请核对，确可为负的请在 reference/indicators.csv 中把 sign 写为 any | ≥ 0 | -5");
  }

  /**
   * 9 of 11 is 81.82 %, and 101 of 200 could be shown as 51 %; b's was reported of the period, its
   * parts at the end.
   */
  @Test
  void ofRatiosAreThoseOfTheirPartsToTheDigitsShown() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                insured | stock | nominal | non_negative | yes | no |
                people | stock | nominal | non_negative | yes | no |
                participation | ratio | nominal | non_negative | no | no | insured / people
                """)
            .numbers(
                """
                a | insured       | 2024-06 | point | value=9
                a | people        | 2024-06 | point | value=11
                a | participation | 2024-06 | point | value=81.8
                b | insured       | 2024-06 | point | value=9
                b | people        | 2024-06 | point | value=11
                b | participation | 2024-06 | ytd   | value=81.9
                c | participation | 2024-06 | point | value=50
                d | insured       | 2024-06 | point | value=101
                d | people        | 2024-06 | point | value=200
                d | participation | 2024-06 | point | value=51
                """);

    assertThat(
            lines(Values.ratios(district.facts(), district.reference(), "2024-06", new Suspects())))
        .containsExactly(
            "ratio_differs | A6 | 乙镇participation：报送的比率与按分子、分母计算的不一致，以计算为准；请核对"
                + " | 81.81818182 | 81.9");
  }
}
