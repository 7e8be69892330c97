package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Five towns' numbers of the first quarter and the half-year, and whether they were left standing.
 */
class StaleNumbersTest {
  /**
   * @param before of last year's first quarter, last year's half and this year's first quarter
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // a running total that five towns have exactly as a quarter ago
        "flow;  101 102 103 104 105; 201 202 203 204 205; 111 112 113 114 115;"
            + " 111 112 113 114 115; stale_numbers | A31 | 111；与 2024-03 报的一样，本表有 5 个如此",
        // one of them
        "flow;  101 102 103 104 105; 201 202 203 204 205; 111 112 113 114 115;"
            + " 221 222 113 224 225; stale_numbers | A33 | 113；与 2024-03 报的一样",
        // it did not go on a year ago either
        "flow;  101 102 103 104 105; 201 202 103 204 205; 111 112 113 114 115;"
            + " 221 222 113 224 225; ",
        // two digits stay the same for a while
        "flow;  11 12 13 14 15; 21 22 23 24 25; 13 14 15 16 17; 27 28 15 32 34; ",
        // a stock that moved before
        "stock; 101 102 103 104 105; 201 202 203 204 205; 111 112 113 114 115;"
            + " 111 112 113 114 115; stale_numbers | A31 | 111；与 2024-03 报的一样，本表有 5 个如此",
        // one that never does
        "stock; 101 102 103 104 105; 101 102 103 104 105; 101 102 103 104 105;"
            + " 101 102 103 104 105; ",
      })
  void areThoseOfTheQuarterBefore(
      String kind, String lastMarch, String lastJune, String march, String june, String error) {
    String span = kind.equals("flow") ? "ytd" : "point";
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                ("gdp | %s | nominal | non_negative | no | no | \n"
                        + "sales | flow | nominal | any | no | no | ")
                    .formatted(kind))
            .numbers(
                lines("2023-03", span, lastMarch)
                    + lines("2023-06", span, lastJune)
                    + lines("2024-03", span, march)
                    + lines("2024-06", span, june));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  private static String lines(String period, String span, String values) {
    StringBuilder lines = new StringBuilder();
    String[] of = values.strip().split(" ");
    for (int i = 0; i < of.length; i++) {
      lines.append(
          "%s | gdp | %s | %s | value=%s@%s%n"
              .formatted("abcde".charAt(i), period, span, of[i], "r" + period));
    }
    // others in the sheet moved
    for (char town : "abcde".toCharArray()) {
      int sales = 500 + 37 * (period.hashCode() % 7) + town;
      lines.append("%s | sales | %s | ytd | value=%d@r%s%n".formatted(town, period, sales, period));
    }
    return lines.toString();
  }
}
