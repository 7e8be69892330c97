package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** Whose a file is: 甲镇 and 乙镇 owe 月报. */
class OtherReportersTest {
  @Test
  void aFileInThePlaceOfOneThatSentNothingElse() {
    assertThat(findings("other 2024-06/甲镇.xlsx | 2024-06 | b | 月报 | accepted | - | -"))
        .containsExactly("other | 甲镇 | 乙镇");
  }

  @Test
  void aFileBesideTheReportersOwn() {
    assertThat(
            findings(
                """
                first 2024-06/甲镇.xlsx   | 2024-06 | a | 月报 | accepted   | - | -
                own   2024-06/乙镇.xlsx   | 2024-06 | b | 月报 | superseded | - | -
                other 2024-06/甲镇补.xlsx | 2024-06 | b | 月报 | accepted   | - | -
                """))
        .containsExactly("other | 甲镇 | 乙镇");
  }

  /** A copy of the other's file, in place of the town's own, and beside it. */
  @Test
  void aCopyInPlaceOfWhatIsMissing() {
    String copy =
        """
        own  2024-06/乙镇.xlsx     | 2024-06 | b | 月报 | accepted  | - | -
        copy 2024-06/甲镇.xlsx     | 2024-06 | b | 月报 | duplicate | - | -
        """;
    assertThat(findings(copy)).containsExactly("copy | 甲镇 | 乙镇");
    assertThat(findings(copy + "a 2024-06/甲.xlsx | 2024-06 | a | 月报 | accepted | - | -")).isEmpty();
  }

  /** Both came on one day under one name: the town that is missing has sent in its own. */
  @Test
  void whatWasSupersededInPlaceOfWhatIsMissing() {
    SmallDistrict district =
        district(
            """
            own   2024-06/乙镇.xlsx | 2024-06 | b | 月报 | accepted   | - | 2024-07-09
            other 2024-06/甲镇.xlsx | 2024-06 | b | 月报 | superseded | - | 2024-07-09
            """);

    assertThat(
            FactChecks.of(
                    district.inputs(),
                    district.facts(),
                    List.of(),
                    district.reference(),
                    new Period(2024, 6))
                .findings())
        .extracting(each -> each.rule() + " " + each.file())
        .containsExactly("other_reporter 2024-06/甲镇.xlsx");
  }

  /** A town's return that the other passed on; and one in the place of a bureau that owes none. */
  @Test
  void whatNothingElseSpeaksAgainst() {
    assertThat(
            findings(
                """
                own   2024-06/甲镇.xlsx     | 2024-06 | a | 月报 | accepted | - | -
                other 2024-06/甲镇转报.xlsx | 2024-06 | b | 月报 | accepted | - | -
                """))
        .isEmpty();
    assertThat(findings("other 统计局/乙镇.xlsx | 2024-06 | b | 月报 | accepted | - | -")).isEmpty();
  }

  private static List<String> findings(String returns) {
    SmallDistrict district = district(returns);
    return SmallDistrict.lines(
        new OtherReporters(
                district.facts().missing(), district.inputs().returns(), district.reference())
            .findings(),
        Finding::toRow,
        Finding.schema(),
        "return_id, expected, actual");
  }

  private static SmallDistrict district(String returns) {
    return new SmallDistrict()
        .with("reference/reporters.csv", "reporter_id,name,place\ntjj,统计局,\na,甲镇,a\nb,乙镇,b\n")
        .with(
            "reference/schedule.csv",
            "form,title,reporter_id,frequency\n月报,主要指标,a,month\n月报,主要指标,b,month\n")
        .returns(returns)
        .numbers("c | gdp | 2024-06 | ytd | value=1@bureau");
  }
}
