package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 位次: ties, direction, missing values, change and fragility. */
@ExtendWith(SparkExtension.class)
class RankingsTest {
  @Test
  void tiesShareARankAndTheNextIsLeftOut(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=50.0
                b | gdp | 2024-06 | ytd | value=40.0
                c | gdp | 2024-06 | ytd | value=40.0
                d | gdp | 2024-06 | ytd | value=30.0
                qing | gdp | 2024-06 | ytd | value=160
                p2 | gdp | 2024-06 | ytd | value=200
                """);

    assertThat(
            district.rows(
                "rankings", "2024-06", "peer_group, place, rank, of, group_size, tied, fragile"))
        .containsExactly(
            "peers | p2 | 1 | 2 | 3 | false | false",
            "peers | qing | 2 | 2 | 3 | false | false",
            "towns | a | 1 | 4 | 5 | false | false",
            "towns | b | 2 | 4 | 5 | true | true",
            "towns | c | 2 | 4 | 5 | true | true",
            "towns | d | 4 | 4 | 5 | false | false");
  }

  @Test
  void theLowestIsFirstWhereLowerIsBetterAndNeutralIsNotRanked(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,unit,kind,direction
                accidents,事故,起,flow,lower
                visits,走访,户,flow,neutral
                """)
            .numbers(
                """
                a | accidents | 2024-06 | ytd | value=0
                b | accidents | 2024-06 | ytd | value=7
                a | visits    | 2024-06 | ytd | value=5
                b | visits    | 2024-06 | ytd | value=6
                """);

    assertThat(district.rows("rankings", "2024-06", "indicator, place, rank"))
        .containsExactly("accidents | a | 1", "accidents | b | 2");
  }

  /**
   * 40.04 and 40.01 both print as 40; within their last digits 40.1 and 40.14 could change places.
   */
  @Test
  void saysWhereDigitsShownDecideOrPrintTheSame(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=40.1
                b | gdp | 2024-06 | ytd | value=40.14
                c | gdp | 2024-06 | ytd | value=20.04
                d | gdp | 2024-06 | ytd | value=20.01
                """);

    assertThat(district.rows("rankings", "2024-06", "place, rank, tied, fragile, displayed_tied"))
        .containsExactly(
            "a | 2 | false | true | true",
            "b | 1 | false | true | true",
            "c | 3 | false | false | true",
            "d | 4 | false | false | true");
  }

  @Test
  void aRankThatRoseHasAPositiveChange(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=10
                b | gdp | 2024-03 | ytd | value=20
                a | gdp | 2024-06 | ytd | value=40
                b | gdp | 2024-06 | ytd | value=30
                c | gdp | 2024-06 | ytd | value=20
                """);

    assertThat(district.rows("rankings", "2024-06", "place, rank, previous_rank, rank_change"))
        .containsExactly("a | 1 | 2 | 1", "b | 2 | 1 | -1", "c | 3 | - | -");
  }

  @Test
  void ranksByGrowthCompletionAndPerHeadToo(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with("reference/population.csv", "place_id,year,population\na,2023,10\nb,2023,5\n")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=110 previous_year=100 target=200
                b | gdp | 2024-06 | ytd | value=60 previous_year=50 target=150
                """);

    assertThat(district.rows("rankings", "2024-06", "by, place, value, rank"))
        .containsExactly(
            "completion | a | 55 | 1",
            "completion | b | 40 | 2",
            "growth | a | 10 | 2",
            "growth | b | 20 | 1",
            "level | a | 110 | 1",
            "level | b | 60 | 2",
            "per_head | a | 11 | 2",
            "per_head | b | 12 | 1");
  }
}
