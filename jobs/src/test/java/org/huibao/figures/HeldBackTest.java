package org.huibao.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Inputs;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.AcceptedNumber;
import org.huibao.reference.CheckSettings;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** What is made from a number under an error is not printed, until the office answers. */
class HeldBackTest {
  /** 乙镇 gave 1210 as 12100: its ytd is A2. */
  private final SmallDistrict district =
      new SmallDistrict()
          .indicators(
              """
              gdp | flow | nominal | non_negative | yes | no |
              tax | flow | nominal | non_negative | yes | no |
              """)
          .numbers(
              """
              a | gdp | 2024-06 | ytd | value=2200 previous_year=2000 growth=10.0
              b | gdp | 2024-06 | ytd | value=12100 previous_year=1100 growth=10.0
              a | tax | 2024-06 | ytd | value=20
              b | tax | 2024-06 | ytd | value=30
              """);

  private CheckSettings settings = CheckSettings.NONE;

  private String text(Publication publication, String id) {
    return publication.figures().stream()
        .filter(each -> each.figureId().equals(id))
        .map(each -> each.text() + " " + each.status())
        .collect(Collectors.joining());
  }

  private Publication answered(AcceptedNumber... answers) {
    Inputs sent = district.inputs();
    return Publication.of(
        new Inputs(
            sent.returns(), sent.numbers(), sent.signs(), List.of(), List.of(answers), settings),
        district.reference().reference(),
        Period.parse("2024-06").orElseThrow());
  }

  private static AcceptedNumber answer(String value, String corrected) {
    return new AcceptedNumber(
        "r.xlsx",
        "Sheet1",
        "A4",
        value,
        corrected == null ? null : new BigDecimal(corrected),
        "统计局",
        "2024-07-12",
        "已电话核实");
  }

  @Test
  void markStandsInPlaceOfAllThatIsMadeFromIt() {
    Publication publication = answered();

    assertThat(text(publication, "gdp.level@b")).isEqualTo("〔待核〕 questioned");
    assertThat(text(publication, "gdp.growth@b")).isEqualTo("〔待核〕 questioned");
    assertThat(text(publication, "gdp.level")).isEqualTo("〔待核〕 questioned");
    assertThat(text(publication, "gdp.rank.level@b")).isEqualTo("〔待核〕 questioned");
    assertThat(publication.facts())
        .filteredOn(fact -> fact.status().equals("questioned"))
        .extracting(fact -> fact.key().place() + " " + fact.measure().code())
        .contains("b value", "qing value")
        .doesNotContain("a value");
  }

  @Test
  void whatDoesNotHangOnItIsPrinted() {
    Publication publication = answered();

    assertThat(text(publication, "gdp.level@a")).isEqualTo("2200万元 normal");
    assertThat(text(publication, "tax.level")).isEqualTo("50万元 normal");
    assertThat(text(publication, "tax.rank.level@b")).isEqualTo("第1 normal");
    assertThat(text(publication, "gdp.rank.level@a"))
        .as("another may be before it")
        .isEqualTo("〔待核〕 questioned");
  }

  /** The row of a town whose name nobody knows: it may be before any of the others. */
  @Test
  void ranksBesideANumberThatDoesNotCountAreNotPrinted() {
    district.numbers("c | tax | 2023-06 | ytd | value=25@last");
    Source beside = district.inputs().numbers().get(0).source();

    assertThat(text(found(at(beside, beside.sheet())), "tax.rank.level@a"))
        .isEqualTo("〔待核〕 questioned");
    assertThat(text(found(at(beside, beside.sheet())), "tax.level@a")).isEqualTo("20万元 normal");
    assertThat(text(found(at(beside, "Sheet2")), "tax.rank.level@a"))
        .as("of another table")
        .isEqualTo("第2 normal");
  }

  /** A column under another unit is one trouble, whatever number of towns it has. */
  @Test
  void whatWasFoundWhileReadingIsToldOnceAColumn() {
    Source beside = district.inputs().numbers().get(0).source();

    assertThat(
            found(
                    at(beside, "各镇", "C4"),
                    at(beside, "各镇", "C5"),
                    at(beside, "各镇", "C6"),
                    at(beside, "各镇", "C7"),
                    at(beside, "各镇", "D4"))
                .ofReturns())
        .extracting(each -> each.cell() + " " + each.actual())
        .containsExactly("C4 丙真，相近的有 丙镇；同列（行）另有 3 处如此", "D4 丙真，相近的有 丙镇");
  }

  /** 4O1879 is no number, and its town has no rank among the others: nor have they. */
  @Test
  void ranksBesideAGarbledNumberAreNotPrinted() {
    district.numbers("c | tax | 2023-06 | ytd | value=25@last");
    Source beside = district.inputs().numbers().get(0).source();
    FindingRule rule = FindingRule.GARBLED_NUMBER;
    Finding garbled =
        new Finding(
            "qing",
            beside.returnId(),
            beside.file(),
            beside.sheet(),
            "A99",
            "2024-06",
            rule.code(),
            rule.severity().code(),
            rule.message(),
            rule.expected(),
            "4O1879");

    assertThat(text(found(garbled), "tax.rank.level@a")).isEqualTo("〔待核〕 questioned");
    assertThat(text(found(garbled), "tax.level@a")).isEqualTo("20万元 normal");
  }

  /** Nobody else was ever in the table: none is missing. */
  @Test
  void ranksOfAllThatEverGaveTheNumberArePrinted() {
    Source beside = district.inputs().numbers().get(0).source();

    assertThat(text(found(at(beside, beside.sheet())), "tax.rank.level@a")).isEqualTo("第2 normal");
  }

  /** 乙镇's half-year is in doubt, so that it has no second quarter. */
  @Test
  void ranksOfWhatIsLeftForAQuarterAreNotPrinted() {
    district.indicators(
        """
        gdp | flow | nominal | non_negative | yes | yes |
        tax | flow | nominal | non_negative | yes | no |
        """);
    district.numbers(
        """
        a | gdp | 2023-03 | ytd | value=900@q
        b | gdp | 2023-03 | ytd | value=500@q
        c | gdp | 2023-03 | ytd | value=300@q
        a | gdp | 2023-06 | ytd | value=2000@h
        b | gdp | 2023-06 | ytd | value=1100@h
        c | gdp | 2023-06 | ytd | value=700@h
        a | gdp | 2024-03 | ytd | value=1000@q1
        b | gdp | 2024-03 | ytd | value=550@q1
        c | gdp | 2024-03 | ytd | value=330@q1
        c | gdp | 2024-06 | ytd | value=200@two
        """);

    Publication publication = answered();
    assertThat(text(publication, "gdp.level@c")).isEqualTo("〔待核〕 questioned");
    assertThat(text(publication, "gdp.rank.level@a#quarter")).isEqualTo("〔待核〕 questioned");
  }

  /** c's of another year is in doubt, and says nothing of who is missing now. */
  @Test
  void ranksDoNotHangOnAnotherPeriodsNumber() {
    district.numbers("c | tax | 2023-06 | ytd | value=25@last");
    Source ofLastYear =
        district.inputs().numbers().get(district.inputs().numbers().size() - 1).source();
    FindingRule rule = FindingRule.SUM_DIFFERS;
    Finding finding =
        new Finding(
            "qing",
            ofLastYear.returnId(),
            ofLastYear.file(),
            ofLastYear.sheet(),
            ofLastYear.cell(),
            "2023-06",
            rule.code(),
            rule.severity().code(),
            "",
            "",
            "");

    assertThat(text(found(finding), "tax.rank.level@a")).isEqualTo("第2 normal");
  }

  private static Finding at(Source beside, String sheet) {
    return at(beside, sheet, "A99");
  }

  private static Finding at(Source beside, String sheet, String cell) {
    FindingRule rule = FindingRule.UNKNOWN_PLACE;
    return new Finding(
        "qing",
        beside.returnId(),
        beside.file(),
        sheet,
        cell,
        "2024-06",
        rule.code(),
        rule.severity().code(),
        rule.message(),
        rule.expected(),
        "丙真，相近的有 丙镇");
  }

  private Publication found(Finding... findings) {
    Inputs sent = district.inputs();
    return Publication.of(
        new Inputs(
            sent.returns(), sent.numbers(), sent.signs(), List.of(findings), List.of(), settings),
        district.reference().reference(),
        Period.parse("2024-06").orElseThrow());
  }

  /** The total is that of the wrong number, as a formula's is; it stands if the number does. */
  @Test
  void aTotalThatAddsUpWithItFollows() {
    district.numbers("qing | gdp | 2024-06 | ytd | value=14300");

    assertThat(text(answered(), "gdp.level")).isEqualTo("〔待核〕 questioned");
    assertThat(text(answered(answer("12100", null)), "gdp.level")).isEqualTo("14300万元 normal");
  }

  @Test
  void theNoteSaysWhyAndNotTheNumber() {
    assertThat(answered().figures())
        .filteredOn(figure -> figure.figureId().equals("gdp.level@b"))
        .extracting(Figure::note)
        .singleElement()
        .asString()
        .contains("乙镇gdp本期数", "r.xlsx!Sheet1!A4")
        .doesNotContain("12100");
  }

  @Test
  void acceptedItIsPrintedWithItsReason() {
    Publication publication = answered(answer("12100", null));

    assertThat(text(publication, "gdp.level@b")).isEqualTo("12100万元 normal");
    assertThat(publication.figures())
        .filteredOn(figure -> figure.figureId().equals("gdp.level"))
        .extracting(Figure::note)
        .containsExactly("经核实采用（已电话核实）");
    assertThat(publication.findings()).extracting(Finding::severity).doesNotContain("error");
  }

  @Test
  void correctedTheNewNumberCounts() {
    Publication publication = answered(answer("12100", "1210"));

    assertThat(text(publication, "gdp.level@b")).isEqualTo("1210万元 normal");
    assertThat(text(publication, "gdp.level")).isEqualTo("3410万元 normal");
    assertThat(publication.figures())
        .filteredOn(figure -> figure.figureId().equals("gdp.level"))
        .extracting(Figure::note)
        .containsExactly("更正：原报12100，更正为1210（已电话核实）");
  }

  @Test
  void anAnswerHoldsForItsValueOnly() {
    assertThat(text(answered(answer("12101", null)), "gdp.level@b")).isEqualTo("〔待核〕 questioned");
  }

  @Test
  void theOfficeSaysHowGraveARuleIs() {
    settings = settings("level_differs: warning");
    assertThat(text(answered(), "gdp.level@b")).isEqualTo("12100万元 normal");
    assertThat(answered().findings()).extracting(Finding::severity).contains("warning");

    settings = settings("level_differs: off");
    assertThat(answered().findings()).extracting(Finding::rule).doesNotContain("level_differs");
  }

  @Test
  void aSettingThatIsNoneIsRefused() {
    assertThatThrownBy(() -> settings("level_differ: off\nsum_differs: grave"))
        .hasMessageContaining("checks.yaml: level_differ")
        .hasMessageContaining("expected off, info, warning or error");
  }

  private static CheckSettings settings(String yaml) {
    return CheckSettings.parse(
        yaml.getBytes(StandardCharsets.UTF_8), FindingRule.codes(), FindingRule.tolerant());
  }

  /** A sheet without a period gives no number, and puts none of another sheet in doubt. */
  @Test
  void anErrorOfNoCellHoldsNothingBack() {
    Inputs sent = district.inputs();
    Finding ofSheet =
        new Finding(
            "qing", "2024-06", "r.xlsx", "底稿", null, "2024-06", "no_period", "error", "", "", "");
    Publication publication =
        Publication.of(
            new Inputs(
                sent.returns(),
                sent.numbers(),
                sent.signs(),
                List.of(ofSheet),
                List.of(),
                CheckSettings.NONE),
            district.reference().reference(),
            Period.parse("2024-06").orElseThrow());

    assertThat(text(publication, "tax.level")).isEqualTo("50万元 normal");
  }

  /** What the reading found is published again where the office answered it, and only then. */
  @Test
  void anAnsweredErrorOfAReadingIsRestated() {
    Inputs sent = district.inputs();
    Finding ofCell =
        new Finding(
            "qing",
            "2024-06",
            "r.xlsx",
            "Sheet1",
            "A4",
            "2024-06",
            "garbled_number",
            "error",
            "写错了",
            "",
            "");
    for (AcceptedNumber answer : new AcceptedNumber[] {null, answer("12100", null)}) {
      List<AcceptedNumber> answers = answer == null ? List.of() : List.of(answer);
      Publication publication =
          Publication.of(
              new Inputs(
                  sent.returns(), sent.numbers(), sent.signs(), List.of(ofCell), answers, settings),
              district.reference().reference(),
              Period.parse("2024-06").orElseThrow());

      assertThat(publication.restated())
          .extracting(Finding::severity)
          .containsExactlyElementsOf(answers.isEmpty() ? List.of() : List.of("info"));
    }
  }
}
