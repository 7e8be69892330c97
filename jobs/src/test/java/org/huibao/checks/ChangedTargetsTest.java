package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In March the year's target was 2000. */
class ChangedTargetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=900@june target=2000@june; ",
        "value=900@june target=2200@june; target_changed | A4 | 2200",
        "value=900@june target=1999.6@june; ",
        // adjusted: a warning
        "value=900@june target=2040@june; ",
        // it is another's plan
        "value=900@city target=2200@city; ",
        // another return says so as well
        "value=900@june target=2200@june target=2200@bureau; ",
      })
  void areOthersThanEarlierInTheYear(String june, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .returns(
                """
                march | 2024-03 | tjj | 月报 | accepted | - | -
                june  | 2024-06 | tjj | 月报 | accepted | - | -
                city  | 2024-06 | sjj | 通报 | accepted | - | -
                """)
            .numbers("a | gdp | 2024-03 | ytd | value=400@march target=2000@march\n")
            .numbers("a | gdp | 2024-06 | ytd | " + june);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** The total follows. */
  @Test
  void areSaidAtTheTownThatChangedIt() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(
                """
                march | 2024-03 | tjj | 月报 | accepted | - | -
                june  | 2024-06 | tjj | 月报 | accepted | - | -
                """)
            .numbers(
                """
                qing | gdp | 2024-03 | ytd | target=5000@march
                a    | gdp | 2024-03 | ytd | target=2000@march
                b    | gdp | 2024-03 | ytd | target=3000@march
                qing | gdp | 2024-06 | ytd | target=3200@june
                a    | gdp | 2024-06 | ytd | target=200@june
                b    | gdp | 2024-06 | ytd | target=3000@june
                """);

    assertThat(Errors.of(district)).containsExactly("target_changed | A5 | 200；本表有 2 个如此");
  }
}
