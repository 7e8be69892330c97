package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In March the year's target was 2000. */
class ChangedTargetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=900 target=2000; ",
        "value=900 target=2200; target_changed | A4 | 2200",
        "value=900 target=1999.6; ",
        // another return says so as well
        "value=900 target=2200 target=2200@bureau; ",
      })
  void areOthersThanEarlierInTheYear(String june, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers("a | gdp | 2024-03 | ytd | value=400@march target=2000@march\n")
            .numbers("a | gdp | 2024-06 | ytd | " + june);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
