package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Last year's half was 1000, 2000, 3000, 4000 and 5000; its first quarter of a 431, the year 2212.
 */
class BasesOfOthersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1000 2000 3000 4000 5000; ",
        "431 2000 3000 4000 5000; base_differs | A10 | 431；像是 2023-03 的数，本表有 1 个如此",
        "2212 2000 3000 4000 5000; base_differs | A10 | 2212；像是 2023-12 的数，本表有 1 个如此",
        "947 2000 3000 4000 5000; base_differs | A10 | 947；像是 2022-06 的数，本表有 1 个如此",
        "1190 2000 3000 4000 5000; base_differs | A10 | 1190；本表其他各行都与上年报的相同",
        // all were revised
        "1100 2150 3270 4310 5220; ",
        // one of them a little
        "1017 2000 3000 4000 5000; ",
      })
  void areNotWhatLastYearsReturnGave(String bases, String error) {
    String[] of = bases.split(" ");
    StringBuilder june = new StringBuilder();
    for (int i = 0; i < of.length; i++) {
      double base = Double.parseDouble(of[i]);
      june.append(
          "%s | gdp | 2024-06 | ytd | value=%.0f previous_year=%s growth=%.1f%n"
              .formatted(
                  "abcde".charAt(i), base * 1.1, of[i], 100 * (Math.rint(base * 1.1) / base - 1)));
    }
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2022-06 | ytd  | value=947@old
                a | gdp | 2023-03 | ytd  | value=431@march
                a | gdp | 2023-12 | year | value=2212@year
                a | gdp | 2023-06 | ytd  | value=1000@half
                b | gdp | 2023-06 | ytd  | value=2000@half
                c | gdp | 2023-06 | ytd  | value=3000@half
                d | gdp | 2023-06 | ytd  | value=4000@half
                e | gdp | 2023-06 | ytd  | value=5000@half
                """)
            .numbers(june.toString());

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** 甲镇 counts more than the bureau every year, and says what it said. */
  @Test
  void areHeldAgainstWhatTheReporterItselfGave() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(
                """
                own23 | 2023-06 | a   | f | accepted | - | -
                own24 | 2024-06 | a   | f | accepted | - | -
                bureau | 2023-06 | tjj | f | accepted | - | -
                """)
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,unit,kind,authority
                i1,i1,万元,flow,tjj
                i2,i2,万元,flow,tjj
                i3,i3,万元,flow,tjj
                i4,i4,万元,flow,tjj
                i5,i5,万元,flow,tjj
                """)
            .numbers(
                """
                a | i1 | 2023-06 | ytd | value=1042@own23
                a | i1 | 2023-06 | ytd | value=1000@bureau
                a | i2 | 2023-06 | ytd | value=2000@bureau
                a | i3 | 2023-06 | ytd | value=3000@bureau
                a | i4 | 2023-06 | ytd | value=4000@bureau
                a | i5 | 2023-06 | ytd | value=5000@bureau
                a | i1 | 2024-06 | ytd | value=1150@own24 previous_year=1042@own24
                a | i2 | 2024-06 | ytd | value=2200@own24 previous_year=2000@own24
                a | i3 | 2024-06 | ytd | value=3300@own24 previous_year=3000@own24
                a | i4 | 2024-06 | ytd | value=4400@own24 previous_year=4000@own24
                a | i5 | 2024-06 | ytd | value=5500@own24 previous_year=5000@own24
                """);

    assertThat(Errors.of(district)).isEmpty();
  }

  /** d's row has what c's has, last year's as well; that two have the same by chance is no copy. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=3210 previous_year=3000; swapped_places | A9 | 3210；像是照抄了丙镇的一行",
        "value=3210 previous_year=4000; ",
      })
  void aRowThatWasCopiedIsWrongAsAWhole(String row, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                c | gdp | 2023-06 | ytd | value=3000@half
                d | gdp | 2023-06 | ytd | value=4000@half
                a | gdp | 2023-06 | ytd | value=1000@half
                b | gdp | 2023-06 | ytd | value=2000@half
                c | gdp | 2024-06 | ytd | value=3210 previous_year=3000
                a | gdp | 2024-06 | ytd | value=1100 previous_year=1000
                """)
            .numbers("d | gdp | 2024-06 | ytd | " + row);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
