package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedGrowthsTest {
  /** 1123 are 12.3 % more than 1000 at current prices. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "comparable; value=1123 previous_year=1000 growth=9.8; ",
        "comparable; value=1123 previous_year=1000 growth=98; growth_beyond_prices | A3 | 98",
        "comparable; value=1123 previous_year=1000 growth=1230; growth_beyond_prices | A3 | 1230",
        "comparable; value=1123 previous_year=1000 growth=45; ",
        "comparable; value=2230 previous_year=1000 growth=98; ",
        "comparable; value=1123 growth=98; ",
        "nominal;    value=1123 previous_year=1000 growth=98; ",
      })
  void areNotTenTimesWhatPricesExplain(String basis, String row, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | %s | non_negative | yes | yes | ".formatted(basis))
            .numbers("a | gdp | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** Prices rose by about two in a hundred: 7 % at current prices are 5 %. */
  private static String of(String a, String b, String c, String d, String e) {
    return """
    a | gdp | 2024-06 | ytd | value=1070 previous_year=1000 growth=%s
    b | gdp | 2024-06 | ytd | value=880 previous_year=1000 growth=%s
    c | gdp | 2024-06 | ytd | value=1150 previous_year=1000 growth=%s
    d | gdp | 2024-06 | ytd | value=1010 previous_year=1000 growth=%s
    e | gdp | 2024-06 | ytd | value=1240 previous_year=1000 growth=%s
    """
        .formatted(a, b, c, d, e);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5.0,-14.0,13.2,-1.1,21.9; ",
        "5.0,14.0,13.2,-1.1,21.9; growth_beyond_prices | A6 | 14；正负号像是反了",
        "5.0,-14.0,13.2,-1.1,3.0; growth_beyond_prices | A15 | 3；其他各行都不如此",
        "5.0,5.0,-14.0,13.2,-1.1;" + " growth_beyond_prices | A6 | 5；像是错了一行，连同其他各行共 4 行",
      })
  void standOutAmongRowsOfWhichPricesDidTheSame(String growth, String error) {
    String[] of = growth.split(",");
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | comparable | non_negative | yes | yes | ")
            .numbers(of(of[0], of[1], of[2], of[3], of[4]));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** All grew by a tenth, and one of the numbers by a half: its growth is like the others'. */
  @Test
  void accuseTheNumberWhereTheyAreLikeTheOthers() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | comparable | non_negative | yes | yes | ")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1100 previous_year=1000 growth=8.0
                b | gdp | 2024-06 | ytd | value=1090 previous_year=1000 growth=7.2
                c | gdp | 2024-06 | ytd | value=1110 previous_year=1000 growth=9.1
                d | gdp | 2024-06 | ytd | value=1520 previous_year=1000 growth=8.3
                e | gdp | 2024-06 | ytd | value=1120 previous_year=1000 growth=9.8
                """);

    assertThat(Errors.of(district))
        .containsExactly("level_differs | A10 | 1520；可比价同比与其他各行相称，这个数却不相称");
  }
}
