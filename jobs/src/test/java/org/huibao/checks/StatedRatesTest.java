package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedRatesTest {
  /** 520 of 1000 are 52.0 %; half of the year is over. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=520 target=1000 completion=52.0; ",
        "value=520.4 target=1000 completion=52.1; ",
        "value=520.9 target=1000 completion=52.0; ",
        "value=250 target=1000 completion=52.0; level_differs | A1 | 250；可能颠倒了相邻两个数字",
        "value=520 target=10000 completion=52.0; target_differs | A2 | 10000；大了10倍，可能错了一个0或小数点",
        "value=520 target=1000 completion=520; ",
        "value=520 target=1000 completion=49.0; ",
        "value=0 target=1000 completion=52.0; ",
        "value=521 target=1000@plan completion=5.2; ",
      })
  void accuseTheOneThatIsWrong(String row, String error) {
    SmallDistrict district = new SmallDistrict().numbers("a | gdp | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** What was computed is printed: a wrong completion does no harm, and is only said. */
  @ParameterizedTest
  @CsvSource({"520", "49.0"})
  void aCompletionThatIsWrongItselfIsAWarning(String completion) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2024-06 | ytd | value=520 target=1000 completion=" + completion);

    assertThat(notes(district)).contains("completion_differs A3 52");
  }

  private static List<String> notes(SmallDistrict district) {
    return FactChecks.of(
            district.inputs(),
            district.facts(),
            List.of(),
            district.reference(),
            new Period(2024, 6))
        .findings()
        .stream()
        .filter(each -> each.rule().equals("completion_differs"))
        .map(each -> each.rule() + " " + each.cell() + " " + each.expected())
        .toList();
  }

  /** Of the town's own return, of which nothing is printed: its number is the bureau's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "completion=26.0; completion_differs A4 52",
        "completion=52.0; ",
      })
  void whatNobodyPrintsIsSaidWhereItsNumberIsVouchedFor(String completion, String expected) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=520@bureau
                a | gdp | 2024-06 | ytd | value=520@own target=1000@own %s@own
                """
                    .formatted(completion));

    assertThat(notes(district)).containsExactlyElementsOf(Errors.lines(expected));
  }

  /** 520 is 4.0 % more than 500: the completion's digits were swapped, not the number's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "previous_year=500 growth=4.0; ",
        "previous_year=500; level_differs | A1 | 520；可能颠倒了相邻两个数字",
      })
  void aNumberThatHasGrownAsStatedIsRight(String beside, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2024-06 | ytd | value=520 target=1000 completion=25.0 " + beside);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** The bureau has 520 where the town's own return has 517, for which no slip of a hand stands. */
  @Test
  void whatAnotherReturnHasPutsItRight() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=571@own target=1000@own completion=52.0@own
                a | gdp | 2024-06 | ytd | value=520@bureau
                """);

    assertThat(Errors.of(district)).containsExactly("level_differs | A1 | 571");
  }

  /** 91 of 110 are 82.7 %, 19 of 110 are not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=91; 82.7; ",
        "value=19; 82.7; level_differs | A1 | 19；可能颠倒了相邻两个数字",
        "value=70; 82.7; ",
      })
  void aRatioSpeaksForItsParts(String insured, String stated, String error) {
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
                a | insured       | 2024-06 | point | %s
                a | people        | 2024-06 | point | value=110
                a | participation | 2024-06 | point | value=%s
                """
                    .formatted(insured, stated));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** Three towns with 48.0, 52.0 and 55.0 for a target under whose head stands the target's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=2704 target=52.0 completion=5200; exchanged_columns | A2 | 52；本表有 3 行如此",
        "value=520 target=1000 completion=52.0; ",
      })
  void aTargetIsNoCompletion(String row, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2024-06 | ytd | " + row)
            .numbers(
                """
                b | gdp | 2024-06 | ytd | value=192 target=48.0 completion=400
                c | gdp | 2024-06 | ytd | value=495 target=55.0 completion=900
                """);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** 17 of 590 are 2.9 %, not 590 of 17. */
  @Test
  void aNumeratorIsNoDenominator() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                jobless | stock | nominal | non_negative | yes | no |
                workers | stock | nominal | non_negative | yes | no |
                unemployment | ratio lower | nominal | non_negative | no | no | jobless / workers
                """)
            .numbers(
                """
                a | jobless      | 2024-06 | point | value=590
                a | workers      | 2024-06 | point | value=17
                a | unemployment | 2024-06 | point | value=2.9
                b | jobless      | 2024-06 | point | value=710
                b | workers      | 2024-06 | point | value=22
                b | unemployment | 2024-06 | point | value=3.1
                """);

    assertThat(Errors.of(district)).containsExactly("exchanged_columns | A1 | 590；本表有 2 行如此");
  }

  /**
   * 590 of 620 were worked out as 620 of 590; the town's own return has the parts as they stand.
   */
  @Test
  void partsThatAnotherReturnHasWereNotExchanged() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                sold | flow | nominal | non_negative | yes | yes |
                made | flow | nominal | non_negative | yes | yes |
                rate | ratio | nominal | non_negative | no | no | sold / made
                """)
            .numbers(
                """
                a | sold | 2024-06 | ytd | value=590
                a | made | 2024-06 | ytd | value=620
                a | rate | 2024-06 | ytd | value=105.1
                """);

    assertThat(Errors.of(district)).containsExactly("exchanged_columns | A1 | 590；本表有 1 行如此");

    district.numbers("a | sold | 2024-06 | ytd | value=590@own");

    assertThat(Errors.of(district)).isEmpty();
  }
}
