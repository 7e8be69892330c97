package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                findings(district),
                Finding::toRow,
                Finding.schema(),
                "rule, return_id, period, message, expected, actual"))
        .containsExactly("missing_return | - | 2024-06 | 统计局《国民经济核算》：应报未报；请催报 | 国民经济核算 | -");
  }

  private static List<Finding> findings(SmallDistrict district) {
    return MissingReturns.findings(
        district.facts().missing(),
        district.inputs().returns(),
        district.reference(),
        form -> false);
  }

  /** In the folder of June lies the return of March once more: nobody is dunned for nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"季报", "-"})
  void anEarlierOneInItsPlaceIsNamed(String form) {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/schedule.csv",
                "form,title,reporter_id,frequency\n季报,国民经济核算,tjj,quarter\n")
            .returns(
                """
                march                   | 2024-03 | tjj | 季报 | accepted  | - | -
                again 2024-06/核算.xlsx | 2024-03 | tjj | %s | duplicate | - | -
                """
                    .formatted(form))
            .numbers("a | gdp | 2024-03 | ytd | value=1@march")
            .numbers("a | gdp | 2024-06 | ytd | value=2@other");

    assertThat(
            SmallDistrict.lines(
                findings(district),
                Finding::toRow,
                Finding.schema(),
                "rule, return_id, period, expected, actual"))
        .containsExactly("earlier_return | again | 2024-06 | 国民经济核算 | 2024-03");
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

    assertThat(findings(district)).extracting(Finding::expected).containsExactly("税收完成情况");
  }

  /** All that the form asks for is known from elsewhere; the file is March's all the same. */
  @Test
  void anEarlierFileOnceMoreIsNamedEvenWhereNothingMisses() {
    SmallDistrict district =
        new SmallDistrict()
            .with("reference/schedule.csv", "form,title,reporter_id,frequency\n")
            .returns(
                """
                march                   | 2024-03 | tjj | 季报 | accepted  | - | -
                again 2024-06/核算.xlsx | 2024-03 | tjj | 季报 | duplicate | - | -
                """)
            .numbers("a | gdp | 2024-03 | ytd | value=1@march")
            .numbers("a | gdp | 2024-06 | ytd | value=2@other");

    assertThat(findings(district)).extracting(Finding::returnId).containsExactly("again");
    district.returns("june | 2024-06 | tjj | 季报 | accepted  | - | -");
    assertThat(findings(district)).isEmpty();
  }
}
