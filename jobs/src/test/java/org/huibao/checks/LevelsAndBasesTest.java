package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.findings.Finding;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsAndBasesTest {
  /** A tenth more than last year's 1000: 1100. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=1100 previous_year=1000 growth=10.0; ",
        "value=1104 previous_year=1000 growth=10.4; ",
        "value=11000 previous_year=1000 growth=10.0; level_differs | A2 | 11000；大了10倍，可能错了一个0或小数点",
        "value=1000 previous_year=1100 growth=10.0; exchanged_years | A2 | 1000",
        "value=1100 previous_year=10000 growth=10.0; base_differs | A3 | 10000；大了10倍，可能错了一个0或小数点",
        "value=1100 previous_year=1000 growth=-10.0; ",
        "value=1100 previous_year=1000 growth=10.9; ",
        "value=1100 previous_year=1020; ",
        "value=1100 previous_year=10000; base_differs | A3 | 10000；大了10倍，可能错了一个0或小数点",
        "value=11000 previous_year=10000 growth=10.0; magnitude | A2 | 11000；大了10倍，可能错了一个0或小数点",
      })
  void accuseTheOneThatIsWrong(String row, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2023-06 | ytd | value=1000\na | gdp | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** Of 1940 and 1904 only one is 12 % more than 1700. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=1904 previous_year=1700 growth=12.0; ",
        "value=1940 previous_year=1700 growth=12.0; level_differs | A1 | 1940；可能颠倒了相邻两个数字",
        "value=11904 previous_year=1700 growth=12.0; level_differs | A1 | 11904；可能多写了一个数字",
        "value=190 previous_year=1700 growth=12.0; level_differs | A1 | 190；小了10倍，可能错了一个0或小数点",
      })
  void accuseTheSlipOfAHand(String row, String error) {
    SmallDistrict district = new SmallDistrict().numbers("a | gdp | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** What nobody sent in last year cannot tell; the growth that a slip explains can. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=12340 previous_year=1000 growth=23.4; level_differs | A1 | 12340；大了10倍，可能错了一个0或小数点",
        "value=1000 previous_year=1234 growth=23.4; exchanged_years | A1 | 1000",
        "value=1500 previous_year=1000 growth=23.4; ",
      })
  void withoutLastYearsReturn(String row, String error) {
    SmallDistrict district = new SmallDistrict().numbers("a | gdp | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** Growth at comparable prices is no quotient of what stands beside it. */
  @ParameterizedTest
  @CsvSource({"1500", "1000"})
  void nothingSpeaksAgainstComparablePrices(String value) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | comparable | non_negative | yes | yes | ")
            .numbers(
                "a | gdp | 2024-06 | ytd | value=%s previous_year=1234 growth=23.4"
                    .formatted(value));

    assertThat(Errors.of(district)).isEmpty();
  }

  /** What may be negative may also have got a sign too many. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=-1234 previous_year=1000 growth=23.4; level_differs | A1 | -1234；可能漏写或多写了负号",
        "value=-250 previous_year=1000 growth=-125; ",
      })
  void aSignIsASlip(String row, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("profit | flow | nominal | any | yes | yes | ")
            .numbers("a | profit | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** In one row, and in all of them. */
  @Test
  void columnsOfGrowthAndCompletionUnderEachOthersHeads() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=3760 previous_year=3427 growth=72.3 target=5200 completion=9.7
                b | gdp | 2024-06 | ytd | value=1100 previous_year=1000 growth=55.0 target=2000 completion=10.0
                c | gdp | 2024-06 | ytd | value=2300 previous_year=2000 growth=57.5 target=4000 completion=15.0
                d | gdp | 2024-06 | ytd | value=6300 previous_year=6000 growth=45.0 target=14000 completion=5.0
                """);

    assertThat(Errors.of(district))
        .hasSize(4)
        .allMatch(error -> error.startsWith("exchanged_columns"));
  }

  /** 72.3 % is the completion, 9.7 % the growth. */
  @Test
  void growthAndCompletionUnderEachOthersHeads() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                "a | gdp | 2024-06 | ytd | value=3760 previous_year=3427 growth=72.3 target=5200"
                    + " completion=9.7");

    assertThat(Errors.of(district)).containsExactly("exchanged_columns | A3 | 72.3");
  }

  /**
   * Rates of growth that are those of (value − base) / value: 14528 would be 14258 by a swap, and
   * no number is wrong. One that is wrong among others is.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "14.0 16.7 17.4 18.0; ",
        "14.0 20.0 21.0 22.0; level_differs | A1 | 14528；可能颠倒了相邻两个数字",
      })
  void aColumnOfGrowthWorkedOutOtherwiseAccusesNoNumber(String rates, String error) {
    String[] of = rates.split(" ");
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=14528 previous_year=12500 growth=%s
                b | gdp | 2024-06 | ytd | value=6000 previous_year=5000 growth=%s
                c | gdp | 2024-06 | ytd | value=3025 previous_year=2500 growth=%s
                d | gdp | 2024-06 | ytd | value=1525 previous_year=1250 growth=%s
                """
                    .formatted((Object[]) of));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** The bureau's number is taken, and its 上年同期 gives the growth that the town states. */
  @Test
  void nameTheBaseOfATownThatTheBureauHasOtherwise() {
    SmallDistrict district =
        new SmallDistrict()
            .with("reference/reporters.csv", "reporter_id,name\ntjj,统计局\n")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1100@bureau previous_year=1000@bureau
                a | gdp | 2024-06 | ytd | value=1100@a previous_year=10000@a growth=10.0@a
                """);

    assertThat(
            FactChecks.of(
                    district.inputs(),
                    district.facts(),
                    List.of(),
                    district.reference(),
                    Period.parse("2024-06").orElseThrow())
                .findings())
        .extracting(Finding::severity, Finding::rule, Finding::cell)
        .containsExactly(tuple("warning", "base_differs", "A4"));
  }

  /** The growth is a formula over both; the number itself has grown as usual. */
  @Test
  void accuseABaseWithAZeroTooManyThatItsGrowthFollows() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2023-06 | ytd | value=1000
                a | gdp | 2024-06 | ytd | value=1100 previous_year=10000 growth=-89.0
                """);

    assertThat(Errors.of(district)).containsExactly("base_differs | A3 | 10000；大了10倍，可能错了一个0或小数点");
  }
}
