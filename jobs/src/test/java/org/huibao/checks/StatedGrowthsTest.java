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

  /** 5.0, −14.0 … as 0.05, −0.14 under a head of per cent. */
  @Test
  void areFoundAsFractionsAllDownTheColumn() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | comparable | non_negative | yes | yes | ")
            .numbers(of("0.05", "-0.14", "0.132", "-0.011", "0.219"));

    assertThat(Errors.of(district))
        .containsExactly("growth_beyond_prices | A3 | 0.05；像是小数，0.044 应写作 4.4；本表有 5 个如此");
  }

  /** Nothing grew by more than half a per cent: such rates are what they say. */
  @Test
  void areNoFractionsWhereNothingGrew() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | comparable | non_negative | yes | yes | ")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1002 previous_year=1000 growth=0.1
                b | gdp | 2024-06 | ytd | value=1004 previous_year=1000 growth=0.3
                c | gdp | 2024-06 | ytd | value=1001 previous_year=1000 growth=0.1
                d | gdp | 2024-06 | ytd | value=1003 previous_year=1000 growth=0.2
                e | gdp | 2024-06 | ytd | value=1005 previous_year=1000 growth=0.4
                """);

    assertThat(Errors.of(district)).isEmpty();
  }

  /** Prices rose by 1.2 in a hundred everywhere; from the third row on the rates slipped by one. */
  @Test
  void smallOnesThatSlippedStandOutWherePricesDidTheSameEverywhere() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                """
                place_id,name,level,parent
                qing,青川区,district,city
                a,甲镇,town,qing
                b,乙镇,town,qing
                c,丙镇,town,qing
                d,丁镇,town,qing
                e,戊镇,town,qing
                f,己镇,town,qing
                g,庚镇,town,qing
                h,辛镇,town,qing
                i,壬镇,town,qing
                """)
            .indicators("gdp | flow | comparable | non_negative | yes | yes | ")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1052 previous_year=1000 growth=4.0
                b | gdp | 2024-06 | ytd | value=1028 previous_year=1000 growth=1.6
                c | gdp | 2024-06 | ytd | value=1060 previous_year=1000 growth=4.8
                d | gdp | 2024-06 | ytd | value=1025 previous_year=1000 growth=1.3
                e | gdp | 2024-06 | ytd | value=1058 previous_year=1000 growth=4.6
                f | gdp | 2024-06 | ytd | value=1030 previous_year=1000 growth=4.6
                g | gdp | 2024-06 | ytd | value=1062 previous_year=1000 growth=1.8
                h | gdp | 2024-06 | ytd | value=1024 previous_year=1000 growth=5.0
                i | gdp | 2024-06 | ytd | value=1055 previous_year=1000 growth=1.2
                """);

    assertThat(Errors.of(district))
        .containsExactly("growth_beyond_prices | A18 | 4.6；像是错了一行，连同其他各行共 4 行");
  }
}
