package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class LateReturnsTest {
  /** Due twelve days after June, the 12th of July. */
  @Test
  void areThoseThatFirstCameAfterTheirDueDay() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/schedule.csv",
                "form,title,reporter_id,frequency,due_day\n"
                    + "月报,主要经济指标,tjj,month,12\n季报,国民经济核算,tjj,quarter,12\n")
            .returns(
                """
                in_time   | 2024-06 | tjj | 月报 | accepted   | 2024-07-12 | 2024-07-12
                late      | 2024-06 | tjj | 季报 | accepted   | 2024-07-13 | 2024-07-20
                corrected | 2024-06 | tjj | 季报 | accepted   | 2024-07-01 | 2024-07-20
                replaced  | 2024-06 | tjj | 季报 | superseded | 2024-07-13 | 2024-07-13
                some_day  | 2024-06 | tjj | 季报 | accepted   | -          | 2024-07-20
                unasked   | 2024-06 | tjj | 年报 | accepted   | 2024-07-20 | 2024-07-20
                of_may    | 2024-05 | tjj | 月报 | accepted   | 2024-07-20 | 2024-07-20
                """);

    assertThat(
            SmallDistrict.lines(
                LateReturns.findings(
                    district.inputs().returns(), district.reference(), new Period(2024, 6)),
                Finding::toRow,
                Finding.schema(),
                "rule, return_id, period, message, expected, actual"))
        .containsExactly("late_return | late | 2024-06 | 统计局《国民经济核算》：迟报 | 2024-07-12 | 2024-07-13");
  }
}
