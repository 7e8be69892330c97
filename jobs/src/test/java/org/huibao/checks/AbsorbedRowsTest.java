package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last year four towns stood in the table; now 丁镇's row is gone. */
class AbsorbedRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1450; 310; 88; absorbed_row | A19 | 1450；像是连丁镇的数在内，表中没有它的行",
        // it went on from its own
        "1050; 210; 51; ",
        // one of the three grew by chance
        "1450; 210; 51; ",
      })
  void haveAnotherPlacesNumbersInThem(String gdp, String tax, String jobs, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp  | flow  | nominal | non_negative | no | no |
                tax  | flow  | nominal | non_negative | no | no |
                jobs | flow  | nominal | non_negative | no | no |
                """)
            .numbers(
                row("a", "2023-06", "2000", "500", "120")
                    + row("b", "2023-06", "3000", "700", "150")
                    + row("c", "2023-06", "1000", "200", "50")
                    + row("d", "2023-06", "400", "100", "35")
                    + row("a", "2024-06", "2100", "520", "121")
                    + row("b", "2024-06", "3100", "720", "152")
                    + row("c", "2024-06", gdp, tax, jobs));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** The district's row has 丁镇's numbers in it, as it should. */
  @Test
  void theirWholeHasTheirNumbersInIt() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp  | flow  | nominal | non_negative | yes | no |
                tax  | flow  | nominal | non_negative | yes | no |
                jobs | flow  | nominal | non_negative | yes | no |
                """)
            .numbers(
                row("a", "2023-06", "2000", "500", "120")
                    + row("b", "2023-06", "1000", "200", "50")
                    + row("d", "2023-06", "900", "150", "50")
                    + row("qing", "2023-06", "3900", "850", "220")
                    + row("a", "2024-06", "2100", "520", "121")
                    + row("b", "2024-06", "1050", "210", "51")
                    + row("qing", "2024-06", "4300", "930", "260"));

    assertThat(Errors.of(district)).isEmpty();
  }

  private static String row(String town, String period, String gdp, String tax, String jobs) {
    return """
    %1$s | gdp  | %2$s | ytd | value=%3$s@r%2$s
    %1$s | tax  | %2$s | ytd | value=%4$s@r%2$s
    %1$s | jobs | %2$s | ytd | value=%5$s@r%2$s
    """
        .formatted(town, period, gdp, tax, jobs);
  }
}
