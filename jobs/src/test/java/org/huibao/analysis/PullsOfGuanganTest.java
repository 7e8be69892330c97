package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Back test: 广安区 printed for 2021 growth 8.1, contributions 14.2, 15.7 and 70.1 and pulls 1.2, 1.3
 * and 5.6. Naively the third pull is 70.1 % × 8.1 = 5.678 and would print 5.7; but every printed
 * number stands for an interval.
 */
class PullsOfGuanganTest {
  private static final String[] PARTS = {"first", "second", "third"};
  private static final double GROWTH = 8.1;
  private static final double[] CONTRIBUTIONS = {14.2, 15.7, 70.1};

  /**
   * At the corners a to d of the intervals: growth and contributions at their lowest and highest.
   */
  @Test
  void thePublishedPullsLieWithinWhatThePrintedNumbersAllow() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                first | flow | nominal | non_negative | no | no | gdp
                second | flow | nominal | non_negative | no | no | gdp
                third | flow | nominal | non_negative | no | no | gdp
                """)
            .numbers(corner("a", -0.05, -0.05) + corner("d", +0.05, +0.05) + corner("b", 0, 0));

    assertThat(
            district.rows(
                "structure", "2021-12", "indicator, place, round(contribution, 2), round(pull, 3)"))
        .containsExactly(
            // printed 1.2: [1.15, 1.25) meets [1.139, 1.161]
            "first | a | 14.15 | 1.139",
            "first | b | 14.2 | 1.15",
            "first | d | 14.25 | 1.161",
            // printed 1.3: [1.25, 1.35) meets [1.260, 1.284]
            "second | a | 15.65 | 1.26",
            "second | b | 15.7 | 1.272",
            "second | d | 15.75 | 1.284",
            // printed 5.6: [5.55, 5.65) meets [5.639, 5.717], though 5.678 alone would print 5.7
            "third | a | 70.05 | 5.639",
            "third | b | 70.1 | 5.678",
            "third | d | 70.15 | 5.717");
  }

  /** A whole of 100 million that grew so, its parts giving so much of the growth each. */
  private static String corner(String place, double growthMoved, double contributionMoved) {
    double whole = 100_000_000;
    double increase = whole * (GROWTH + growthMoved) / 100;
    StringBuilder lines = new StringBuilder(line(place, "gdp", whole, increase));
    for (int i = 0; i < PARTS.length; i++) {
      double own = increase * (CONTRIBUTIONS[i] + contributionMoved) / 100;
      lines.append(line(place, PARTS[i], whole / PARTS.length, own));
    }
    return lines.toString();
  }

  private static String line(String place, String indicator, double before, double increase) {
    return String.format(
        Locale.ROOT,
        "%s | %s | 2021-12 | year | value=%.4f previous_year=%.4f%n",
        place,
        indicator,
        before + increase,
        before);
  }
}
