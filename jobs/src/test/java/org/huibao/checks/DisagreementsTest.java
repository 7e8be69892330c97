package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
  /** Of b the two differ by no more than the digits shown allow; of c in May only. */
  @Test
  void areWithTheNumberTakenBeyondTheDigitsShown() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(
                """
                new | 2024-06 | - | - | accepted | 2024-07-02 | 2024-07-02
                old | 2024-06 | - | - | accepted | 2024-07-01 | 2024-07-01
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=98@old value=100@new value=102.0@new
                b | gdp | 2024-06 | ytd | value=101@old value=100@new
                c | gdp | 2024-05 | ytd | value=98@old value=100@new
                d | gdp | 2024-06 | ytd | rank=1@new rank=5@new previous_year=1@old
                d | gdp | 2024-06 | ytd | previous_year=3@new
                """);

    assertThat(
            SmallDistrict.lines(
                Disagreements.findings(
                    district.facts().candidates(),
                    district.reference(),
                    "2024-06",
                    Set.of(),
                    Set.of()),
                Finding::toRow,
                Finding.schema(),
                "rule, return_id, cell, message, expected, actual"))
        .containsExactly(
            "conflicting_cells | new | A3 | 甲镇gdp本期数：同一指标在同一报表中有两个不同的数，取第一个；请更正 | 100 | 102",
            "differs_from_authority | old | A1 | 甲镇gdp本期数：与主管部门的数不一致，以主管部门为准；请双方核对 | 100 | 98",
            "differs_from_authority | old | A10 | 丁镇gdp上年同期数：与主管部门的数不一致，以主管部门为准；请双方核对 | 3 | 1");
  }
}
