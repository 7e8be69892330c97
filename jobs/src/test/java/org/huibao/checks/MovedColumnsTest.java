package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This year's numbers of five towns alone moved; 上年同期 beside them stands where it should. */
class MovedColumnsTest {
  /** All grew by about a tenth, from 1000, 2000, 1500, 700 and 1200. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // where they should be
        "1100 2230 1640 775 1310; ",
        // one further down, the last one's in the first row
        "1310 1100 2230 1640 775; swapped_places | A6 | 1310；像是戊镇的数，连同其他各行共 5 行可能错开了",
        // anything may have been so
        "1800 900 2900 400 1250; ",
      })
  void areToldByWhatTheyGoOnFrom(String now, String error) {
    String[] values = now.split(" ");

    assertThat(Errors.of(towns(values, "@bureau"))).containsExactlyElementsOf(Errors.lines(error));
  }

  /** The towns say the same of themselves. */
  @ParameterizedTest
  @CsvSource("1310 1100 2230 1640 775")
  void areRightWhereOthersVouchForThem(String now) {
    String[] values = now.split(" ");
    SmallDistrict district = towns(values, "@bureau");
    for (int i = 0; i < values.length; i++) {
      district.numbers(
          "%1$s | gdp | 2024-06 | ytd | value=%2$s@%1$s".formatted("abcde".charAt(i), values[i]));
    }

    assertThat(Errors.of(district)).isEmpty();
  }

  private static SmallDistrict towns(String[] values, String from) {
    String[] before = {"1000", "2000", "1500", "700", "1200"};
    SmallDistrict district = new SmallDistrict();
    for (int i = 0; i < before.length; i++) {
      district.numbers(
          "%s | gdp | 2023-06 | ytd | value=%s".formatted("abcde".charAt(i), before[i]));
    }
    for (int i = 0; i < before.length; i++) {
      district.numbers(
          "%1$s | gdp | 2024-06 | ytd | value=%2$s%4$s previous_year=%3$s%4$s"
              .formatted("abcde".charAt(i), values[i], before[i], from));
    }
    return district;
  }
}
