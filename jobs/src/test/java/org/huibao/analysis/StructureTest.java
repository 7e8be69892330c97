package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shares of parts, what they contribute to the whole's growth and pull it by. */
@ExtendWith(SparkExtension.class)
class StructureTest {
  private static final String PARTS =
      """
      whole | flow | %1$s | non_negative | yes | no |
      part1 | flow | %1$s | non_negative | yes | no | whole
      part2 | flow | %1$s | non_negative | yes | no | whole
      """;

  @Test
  void sharesChangeInPointsAndPullsAddUpToGrowth(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(PARTS.formatted("nominal"))
            .numbers(
                """
                qing | whole | 2024-06 | ytd | value=120 previous_year=100
                qing | part1 | 2024-06 | ytd | value=66 previous_year=50
                qing | part2 | 2024-06 | ytd | value=54 previous_year=50
                """);

    assertThat(
            district.rows(
                "structure",
                "2024-06",
                "indicator, whole, share, share_change, contribution, pull, estimated"))
        .containsExactly(
            "part1 | whole | 55 | 5 | 80 | 16 | false", "part2 | whole | 45 | -5 | 20 | 4 | false");
  }

  /** A whole that fell, or hardly grew, is divided among nobody. */
  @Test
  void statesNoContributionToAWholeThatDidNotGrow(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(PARTS.formatted("nominal"))
            .numbers(
                """
                a | whole | 2024-06 | ytd | value=90 previous_year=100
                a | part1 | 2024-06 | ytd | value=60 previous_year=50
                b | whole | 2024-06 | ytd | value=1004 previous_year=1000
                b | part1 | 2024-06 | ytd | value=504 previous_year=500
                c | whole | 2024-06 | ytd | value=1005 previous_year=1000
                c | part1 | 2024-06 | ytd | value=504 previous_year=500
                d | whole | 2024-06 | ytd | value=1005
                d | part1 | 2024-06 | ytd | value=504
                e | whole | 2024-06 | ytd | value=0 previous_year=10
                e | part1 | 2024-06 | ytd | value=0 previous_year=5
                """);

    assertThat(district.rows("structure", "2024-06", "place, contribution, pull"))
        .containsExactly("a | - | 10", "b | - | 0.4", "c | 80 | 0.4", "d | - | -");
  }

  @Test
  void estimatesFromReportedGrowthAtComparablePrices(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(PARTS.formatted("comparable"))
            .numbers(
                """
                qing | whole | 2024-06 | ytd | value=110 growth=10
                qing | part1 | 2024-06 | ytd | value=60 growth=20
                qing | part2 | 2024-06 | ytd | value=50
                """);

    assertThat(
            district.rows(
                "structure", "2024-06", "indicator, share, contribution, pull, estimated"))
        .containsExactly(
            "part1 | 54.5454545 | 100 | 10 | true", "part2 | 45.4545455 | - | - | false");
  }

  @Test
  void doesNotMixWhatGrewAtDifferentPrices(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                whole | flow | comparable | non_negative | yes | no |
                part1 | flow | nominal | non_negative | yes | no | whole
                """)
            .numbers(
                """
                qing | whole | 2024-06 | ytd | value=110 growth=10
                qing | part1 | 2024-06 | ytd | value=60 previous_year=50
                """);

    assertThat(district.rows("structure", "2024-06", "indicator, share, contribution, pull"))
        .containsExactly("part1 | 54.5454545 | - | -");
  }
}
