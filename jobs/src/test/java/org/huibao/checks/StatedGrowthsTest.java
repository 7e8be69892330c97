package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
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
}
