package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class TwoVersionsTest {
  /** Of two that came on different days the later one counts, and nobody has to ask. */
  @Test
  void areFilesOfOneDayThatOnlyTheirNamesPutInOrder() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(
                """
                used      | 2024-06 | tjj | 月报 | accepted   | 2024-07-10 | 2024-07-10
                copy      | 2024-06 | tjj | 月报 | superseded | 2024-07-10 | 2024-07-10
                draft     | 2024-06 | tjj | 季报 | superseded | 2024-07-08 | 2024-07-08
                corrected | 2024-06 | tjj | 季报 | accepted   | 2024-07-08 | 2024-07-20
                same      | 2024-06 | tjj | 月报 | duplicate  | 2024-07-10 | 2024-07-10
                """);

    assertThat(
            SmallDistrict.lines(
                TwoVersions.findings(
                    district.inputs().returns(),
                    district.reference(),
                    new Period(2024, 6),
                    (one, other) -> false),
                Finding::toRow,
                Finding.schema(),
                "rule, severity, return_id, expected"))
        .containsExactly("two_versions | error | used | 一份，或收到日期不同");
  }
}
