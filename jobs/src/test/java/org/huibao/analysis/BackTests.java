package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published figures from the inputs that were published with them. The others stand where their
 * statistic is tested: 蓬江 in {@link CompletionTest}, 广东 in {@link CompositesTest}, the national
 * bureau's profits in {@link GrowthTest}, catching up in {@link CatchUpTest}.
 */
@ExtendWith(SparkExtension.class)
class BackTests {
  /** What is left of a printed number's last digit. */
  private static final double HALF = 0.05;

  /**
   * 广安区 2021: growth 8.1 %, contributions and pulls of the three industries. All are rounded, so a
   * pull is possible where the interval of what the inputs allow meets that of what was printed:
   * 70.1 % of 8.1 is 5.678, yet 5.6 was printed, rightly.
   */
  @ParameterizedTest
  @CsvSource({"14.2, 1.2, 1.133, 1.161", "15.7, 1.3, 1.26, 1.284", "70.1, 5.6, 5.639, 5.717"})
  void pullsOfGuangan(
      double contribution, double printed, double least, double most, SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                va  | flow | nominal | non_negative | yes | no | gdp
                """)
            .numbers(corner("a", contribution - HALF, 8.1 - HALF))
            .numbers(corner("b", contribution + HALF, 8.1 + HALF));

    List<Double> pulls =
        district.table("structure", "2021-12").select("pull").collectAsList().stream()
            .map((Row row) -> row.getDouble(0))
            .toList();
    double low = ends(pulls).min().orElseThrow();
    double high = ends(pulls).max().orElseThrow();

    assertThat(low).isBetween(least - 0.01, least + 0.01);
    assertThat(high).isBetween(most - 0.03, most + 0.03);
    assertThat(low).isLessThan(printed + HALF);
    assertThat(high).isGreaterThanOrEqualTo(printed - HALF);
  }

  private static DoubleStream ends(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue);
  }

  /** A whole of 100 that grows by {@code growth}, to which the part contributes its share. */
  private static String corner(String place, double contribution, double growth) {
    double increase = growth * contribution / 100;
    return """
        %1$s | gdp | 2021-12 | year | value=%2$.8f previous_year=100.00000000
        %1$s | va  | 2021-12 | year | value=%3$.8f previous_year=50.00000000
        """
        .formatted(place, 100 + growth, 50 + increase);
  }
}
