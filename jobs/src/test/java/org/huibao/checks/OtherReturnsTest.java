package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Source;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one return says of a number is a witness for, or against, another's. */
class OtherReturnsTest {
  /** The town's own 1100 are 10 % more than 1000; the bureau's numbers are witnesses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=1100 previous_year=1000 growth=10.0; value=1100 previous_year=1000; ",
        "value=1170 previous_year=1000 growth=10.0; value=1100; level_differs | A1 | 1170",
        "value=1100 previous_year=1300 growth=10.0; value=1100 previous_year=1000; base_differs |"
            + " A2 | 1300",
        "value=11000 previous_year=1000 growth=10.0; value=11000; base_differs | A2 |"
            + " 1000；小了10倍，可能错了一个0或小数点",
        "value=1000 previous_year=1100; value=1100 previous_year=1000; ",
      })
  void ofTheSameRow(String own, String bureau, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2024-06 | ytd | " + own.replace(" ", "@own ") + "@own")
            .numbers("a | gdp | 2024-06 | ytd | " + bureau.replace(" ", "@bureau ") + "@bureau");

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** All of the bureau's rows are the other way round, of each town's own return one. */
  @Test
  void twoColumnsThatWereExchangedAreOneFinding() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1000@bureau previous_year=1100@bureau
                b | gdp | 2024-06 | ytd | value=2000@bureau previous_year=2100@bureau
                c | gdp | 2024-06 | ytd | value=3000@bureau previous_year=3100@bureau
                a | gdp | 2024-06 | ytd | value=1100@a previous_year=1000@a
                b | gdp | 2024-06 | ytd | value=2100@b previous_year=2000@b
                c | gdp | 2024-06 | ytd | value=3100@c previous_year=3000@c
                """);

    assertThat(Errors.of(district)).containsExactly("exchanged_years | A1 | 1000；本表有 3 行如此");
  }

  /** The bureau's numbers are ten thousand times too large; the town's own has lost a digit. */
  @Test
  void whatIsComparedWithAWrongNumberSpeaksForItself() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2023-06 | ytd | value=4000
                b | gdp | 2023-06 | ytd | value=3000
                c | gdp | 2023-06 | ytd | value=2000
                a | gdp | 2024-06 | ytd | value=42000000@bureau
                b | gdp | 2024-06 | ytd | value=31500000@bureau
                c | gdp | 2024-06 | ytd | value=21000000@bureau
                a | gdp | 2024-06 | ytd | value=420@own previous_year=4000@own growth=5.0@own
                """);

    assertThat(Errors.of(district))
        .containsExactlyInAnyOrder(
            "magnitude | A4 | 42000000；大了约 10000 倍，本表有 3 个数如此，可能错了计量单位",
            "level_differs | A7 | 420；小了10倍，可能错了一个0或小数点");
  }

  /** Of two years ago: the growth is that of the number and last year's. */
  @Test
  void aBaseThatIsWrongAccusesNoNumber() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2022-06 | ytd | value=90785
                b | gdp | 2022-06 | ytd | value=30785
                c | gdp | 2022-06 | ytd | value=20785
                a | gdp | 2023-06 | ytd | value=93448
                b | gdp | 2023-06 | ytd | value=32448
                c | gdp | 2023-06 | ytd | value=21448
                a | gdp | 2024-06 | ytd | value=97470 previous_year=90785 growth=4.3
                b | gdp | 2024-06 | ytd | value=33470 previous_year=30785 growth=3.1
                c | gdp | 2024-06 | ytd | value=22470 previous_year=20785 growth=4.8
                """);

    assertThat(Errors.of(district))
        .containsExactly("base_differs | A8 | 90785；像是 2022-06 的数，本表有 3 个如此");
    // growth that is not the one of number and base follows from it
    assertThat(
            FactChecks.of(
                    district.inputs(),
                    district.facts(),
                    List.of(),
                    district.reference(),
                    new Period(2024, 6))
                .cleared())
        .extracting(Source::cell)
        .contains("A9", "A12", "A15");
  }

  /** The town's own 8.83 thousand round what is 8829 this year and 8833 the year before. */
  @Test
  void whatIsTheSameWhenRoundedTellsNoYears() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=8829@bureau previous_year=8833@bureau
                b | gdp | 2024-06 | ytd | value=2100@bureau previous_year=2000@bureau
                c | gdp | 2024-06 | ytd | value=3150@bureau previous_year=3000@bureau
                d | gdp | 2024-06 | ytd | value=4200@bureau previous_year=4000@bureau
                a | gdp | 2024-06 | ytd | value=8.83E+3@a previous_year=8.83E+3@a
                """);

    assertThat(Errors.of(district)).isEmpty();
  }

  /** a's 6200 stand in b's row of the bureau's table, and so on; e is of the bureau alone. */
  @Test
  void rowsThatSlippedStandUnderOthersNames() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=930@bureau
                b | gdp | 2024-06 | ytd | value=6200@bureau
                c | gdp | 2024-06 | ytd | value=4100@bureau
                d | gdp | 2024-06 | ytd | value=7700@bureau
                e | gdp | 2024-06 | ytd | value=5400@bureau
                a | gdp | 2024-06 | ytd | value=6200@a
                b | gdp | 2024-06 | ytd | value=4100@b
                c | gdp | 2024-06 | ytd | value=7700@c
                d | gdp | 2024-06 | ytd | value=5400@d
                """);

    assertThat(Errors.of(district))
        .containsExactly("swapped_places | A2 | 6200；像是甲镇的数，连同其他各行共 5 行可能错开了");
  }

  /**
   * The whole return is in 元, last year's numbers too: only the bureau's and last quarter's tell.
   */
  @Test
  void aUnitThatIsWrongInBothYears() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | yes |
                tax | flow | nominal | non_negative | yes | yes |
                fai | flow | nominal | non_negative | yes | yes |
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=11000000@own previous_year=10000000@own
                a | tax | 2024-06 | ytd | value=1200000@own previous_year=1100000@own
                a | fai | 2024-06 | ytd | value=4300000@own previous_year=4200000@own
                a | gdp | 2024-06 | ytd | value=1100@bureau
                a | fai | 2024-06 | ytd | value=430@bureau
                a | tax | 2024-03 | ytd | value=57@march
                """);

    assertThat(Errors.of(district))
        .containsExactly("magnitude | A1 | 11000000；大了约 10000 倍，本表有 3 个数如此，可能错了计量单位");
  }

  /** A total of the bureau's own rows is in doubt with the row that is the odder one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=1000@own;  value=1000@bureau;  value=6000@bureau;  ",
        "value=1000@own;  value=10000@bureau; value=15000@bureau; sum_differs | A2 | 10000",
        "value=10000@own; value=1000@bureau;  value=6000@bureau;  magnitude | A1 | 10000；大了约 10 倍",
      })
  void twoReturnsThatEachAddUp(String own, String bureau, String total, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2024-06 | ytd | " + own)
            .numbers("a | gdp | 2024-06 | ytd | " + bureau)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | previous_year=950@third
                b    | gdp | 2024-06 | ytd | value=5000@bureau
                qing | gdp | 2024-06 | ytd | %s
                """
                    .formatted(total));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** Six numbers of a are those of b's return; the bureau has others for a. */
  @Test
  void anotherTownsNumbers() {
    StringBuilder numbers = new StringBuilder();
    StringBuilder indicators = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      indicators.append("i%d | flow | nominal | non_negative | no | no |\n".formatted(i));
      numbers.append("a | i%1$d | 2024-06 | ytd | value=1%1$d0@a\n".formatted(i));
      numbers.append("b | i%1$d | 2024-06 | ytd | value=1%1$d0@b\n".formatted(i));
    }
    numbers.append("a | i1 | 2024-06 | ytd | value=77@bureau\n");
    SmallDistrict district =
        new SmallDistrict().indicators(indicators.toString()).numbers(numbers.toString());

    assertThat(Errors.of(district)).containsExactly("repeated_numbers | A1 | -");
  }

  /** The bureau has 1100 and 1000 as well; 100 was typed for 10.0 %. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "growth=100@own; growth_differs A5 10",
        "growth=10.0@own; ",
      })
  void aGrowthThatItsOwnNumbersDoNotGiveIsToldOfTheOtherReturnToo(String growth, String expected) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1100@bureau previous_year=1000@bureau
                a | gdp | 2024-06 | ytd | value=1100@own previous_year=1000@own\s
                """
                        .strip()
                    + " "
                    + growth);

    assertThat(
            FactChecks.of(
                    district.inputs(),
                    district.facts(),
                    List.of(),
                    district.reference(),
                    new Period(2024, 6))
                .findings())
        .extracting(each -> each.rule() + " " + each.cell() + " " + each.expected())
        .containsExactlyElementsOf(Errors.lines(expected));
  }
}
