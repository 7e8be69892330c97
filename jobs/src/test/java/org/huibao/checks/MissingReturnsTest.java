package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;

class MissingReturnsTest {
  @Test
  void areNamedByReporterAndTitle() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/schedule.csv",
                "form,title,reporter_id,frequency\n"
                    + "月报,主要经济指标,tjj,month\n季报,国民经济核算,tjj,quarter\n年报,统计年鉴,tjj,year\n")
            .returns("june | 2024-06 | tjj | 月报 | accepted | - | -")
            .numbers("a | gdp | 2024-06 | ytd | value=1@june");

    assertThat(
            SmallDistrict.lines(
                MissingReturns.findings(district.facts().missing(), district.reference()),
                Finding::toRow,
                Finding.schema(),
                "rule, return_id, period, message, expected, actual"))
        .containsExactly("missing_return | - | 2024-06 | 统计局《国民经济核算》：应报未报；请催报 | 国民经济核算 | -");
  }

  /** Nobody knows which form it is, and it has what the form asks for. */
  @Test
  void whatWasReadIsNotMissing() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                """)
            .with(
                "reference/schedule.csv",
                "form,title,reporter_id,frequency\n" + "月报,主要经济指标,tjj,month\n税收,税收完成情况,tjj,month\n")
            .returns(
                """
                may  | 2024-05 | tjj | 月报 | accepted | - | -
                tax  | 2024-05 | tjj | 税收 | accepted | - | -
                june | 2024-06 | tjj | -    | accepted | - | -
                """)
            .numbers(
                """
                a | gdp | 2024-05 | ytd | value=1@may
                a | tax | 2024-05 | ytd | value=1@tax
                a | gdp | 2024-06 | ytd | value=2@june
                """);

    assertThat(MissingReturns.findings(district.facts().missing(), district.reference()))
        .extracting(Finding::expected)
        .containsExactly("税收完成情况");
  }
}
