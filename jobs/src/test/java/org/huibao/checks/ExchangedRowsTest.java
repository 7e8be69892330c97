package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** a had 1000 and 400, b 1400 and 470; all grow by about a twentieth. */
class ExchangedRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1050 420; 1470 494; ",
        "1470 494; 1050 420; swapped_places | A11 | 1470；像是乙镇的数，两行可能互换了 && "
            + "swapped_places | A12 | 1050；像是甲镇的数，两行可能互换了",
        // one column alone is as far off as that
        "1470 420; 1470 494; ",
        // b is no more what a was
        "1470 494; 850 494; ",
      })
  void areToldByAllTheirColumns(String a, String b, String errors) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                tax | flow | nominal | non_negative | no | no |
                """)
            .numbers(rows("2023-06", "1000 400; 1400 470; 2000 800; 600 200; 3000 900".split("; ")))
            .numbers(rows("2024-06", a, b, "2100 840", "630 210", "3150 945"));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(errors));
  }

  private static String rows(String period, String... ofTowns) {
    StringBuilder rows = new StringBuilder();
    for (int column = 0; column < 2; column++) {
      for (int i = 0; i < ofTowns.length; i++) {
        rows.append(
            "%s | %s | %s | ytd | value=%s%n"
                .formatted(
                    "abcde".charAt(i),
                    column == 0 ? "gdp" : "tax",
                    period,
                    ofTowns[i].split(" ")[column]));
      }
    }
    return rows.toString();
  }
}
