package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.words.Span;
import org.junit.jupiter.api.Test;

/** Running totals that fall, and the identity cumulative(m−1) + month(m) = cumulative(m). */
class RunningTotalsTest {
  @Test
  void doNotFallUnlessTheIndicatorMayBeNegative() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | yes |
                profit | flow | nominal | any | no | yes |
                """)
            .numbers(
                """
                a | gdp    | 2024-05 | ytd     | value=50
                a | gdp    | 2024-06 | ytd     | value=45
                b | gdp    | 2024-05 | ytd     | value=50
                b | gdp    | 2024-06 | ytd     | value=50
                c | gdp    | 2024-05 | ytd own_level | value=50
                c | gdp    | 2024-06 | ytd     | value=45
                d | gdp    | 2024-03 | ytd     | value=50
                d | gdp    | 2024-06 | ytd     | value=45
                a | profit | 2024-05 | ytd     | value=50
                a | profit | 2024-06 | ytd     | value=45
                e | gdp    | 2024-05 | ytd     | value=50
                e | gdp    | 2024-06 | ytd     | value=49.6
                """);

    Suspects suspects = falling(district);
    assertThat(
            SmallDistrict.lines(
                suspects.findings(),
                Finding::toRow,
                Finding.schema(),
                "rule, cell, message, expected, actual"))
        .containsExactly(
            "cumulative_falls | A2 | 甲镇gdp累计：累计数比上期累计还少，单期数未推算；请核对 | ≥ 50 | 45",
            "cumulative_falls | A8 | 丁镇gdp累计：累计数比上期累计还少，单期数未推算；请核对 | ≥ 50 | 45");
  }

  private static Suspects falling(SmallDistrict district) {
    Suspects suspects = new Suspects();
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    RunningTotals.falling(sent, district.reference(), suspects);
    return suspects;
  }

  /** Half of the year before is 100, and the first quarter was ten times its own. */
  @Test
  void accuseTheOneThatBreaksTheRun() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2023-03 | ytd | value=45
                a | gdp | 2023-06 | ytd | value=100
                a | gdp | 2024-03 | ytd | value=150
                a | gdp | 2024-06 | ytd | value=110
                """);
    Suspects suspects = falling(district);

    assertThat(suspects.findings()).extracting(Finding::cell).containsExactly("A3");
  }

  /** Nothing is known of the year before: the second quarter goes on from the first. */
  @Test
  void accuseTheOneBetweenTwoThatGoOn() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=45
                a | gdp | 2024-05 | ytd | value=900
                a | gdp | 2024-06 | ytd | value=110
                b | gdp | 2024-03 | ytd | value=45
                b | gdp | 2024-05 | ytd | value=90
                b | gdp | 2024-06 | ytd | value=11
                """);

    assertThat(falling(district).findings()).extracting(Finding::cell).containsExactly("A2", "A6");
  }

  /** A sum of three rounded numbers may be off by half a unit of each. */
  @Test
  void addUpWithTheSinglePeriodThatWasSentIn() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-05 | ytd     | value=80
                a | gdp | 2024-06 | ytd     | value=100
                a | gdp | 2024-06 | month   | value=22
                b | gdp | 2024-05 | ytd     | value=80
                b | gdp | 2024-06 | ytd     | value=100
                b | gdp | 2024-06 | month   | value=21
                c | gdp | 2024-03 | ytd     | value=40
                c | gdp | 2024-06 | ytd     | value=100
                c | gdp | 2024-06 | quarter | value=55
                """);

    Suspects suspects = new Suspects();
    RunningTotals.notAddingUp(district.sentIn(), district.reference(), "2024-06", suspects);
    assertThat(
            SmallDistrict.lines(
                suspects.findings(),
                Finding::toRow,
                Finding.schema(),
                "rule, cell, expected, actual"))
        .containsExactly("periods_do_not_add | A3 | 20 | 22", "periods_do_not_add | A9 | 60 | 55");
  }

  /**
   * −628 of the first quarter and −751 of the second are −1379; a month is no more than its year.
   */
  @Test
  void accuseTheTotalThatASlipExplains() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | yes |
                profit | flow | nominal | any | no | yes |
                """)
            .numbers(
                """
                a | profit | 2024-03 | ytd     | value=-628
                a | profit | 2024-06 | quarter | value=-751
                a | profit | 2024-06 | ytd     | value=1379
                b | gdp    | 2024-05 | ytd     | value=400
                b | gdp    | 2024-06 | month   | value=547
                b | gdp    | 2024-06 | ytd     | value=511
                """);
    Suspects suspects = new Suspects();
    RunningTotals.notAddingUp(district.sentIn(), district.reference(), "2024-06", suspects);

    assertThat(suspects.findings())
        .extracting(each -> each.cell() + " " + each.severity() + " " + each.actual())
        .containsExactlyInAnyOrder("A3 error 1379；可能漏写或多写了负号", "A5 error 547");
  }

  /**
   * 13 of a month and 2 of the half-year, exchanged: what is wrong with the one is with the other.
   */
  @Test
  void takeAMonthAboveThemWithThem() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | month | value=13@own
                a | gdp | 2024-06 | ytd   | value=2@own
                b | gdp | 2024-06 | month | value=1@own
                b | gdp | 2024-06 | ytd   | value=12@own
                """);
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    Suspects suspects = new Suspects();
    for (Fact each : sent.values()) {
      if (each.key().span() == Span.YTD) {
        suspects.accuse(
            FactFinding.of(
                "qing", FindingRule.LEVEL_DIFFERS, each.cell(), "2024-06", "", null, null),
            List.of(each));
      }
    }

    RunningTotals.follow(sent, district.reference(), suspects);

    assertThat(suspects.following().keySet()).extracting(Source::cell).containsExactly("A1");
  }

  /** The bureau's number is below 0, and the town's own fell from 50 to 45. */
  @Test
  void ofWhatIsComparedWithAWrongNumberSpeakForThemselves() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=50@march
                a | gdp | 2024-06 | ytd | value=-80@bureau
                a | gdp | 2024-06 | ytd | value=45@own
                """);

    assertThat(Errors.of(district))
        .containsExactlyInAnyOrder("negative_value | A2 | -80", "cumulative_falls | A3 | 45");
  }

  /** 35200 may have been 53200, as the bureau has it: the quarter before is right. */
  @Test
  void accuseTheOneThatAnotherReturnHasOtherwise() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=9000
                a | gdp | 2024-05 | ytd | value=38522
                a | gdp | 2024-06 | ytd | value=35200
                a | gdp | 2024-06 | ytd | value=53200@bureau
                """);
    Suspects suspects = falling(district);

    assertThat(suspects.findings()).extracting(Finding::cell).containsExactly("A3");
  }
}
