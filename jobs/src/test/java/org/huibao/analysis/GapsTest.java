package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** East against west, the district against its peers, and verdicts on both. */
@ExtendWith(SparkExtension.class)
class GapsTest {
  @Test
  void comparesSumsOfMembersByLevelGrowthAndPerHead(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with(
                "reference/population.csv",
                "place_id,year,population\na,2023,10\nb,2023,10\nc,2023,10\nd,2023,30\n")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=60 previous_year=40
                b | gdp | 2024-06 | ytd | value=60 previous_year=60
                c | gdp | 2024-06 | ytd | value=30 previous_year=30
                d | gdp | 2024-06 | ytd | value=50 previous_year=50
                """);

    assertThat(
            district.rows(
                "gaps",
                "2024-06",
                "by, east, west, absolute, ratio, relative, base_absolute, base_ratio, verdict"))
        .containsExactly(
            "growth | 20 | 0 | 20 | - | 100 | - | - | unknown",
            "level | 120 | 80 | 40 | 1.5 | 33.3333333 | 20 | 1.25 | widening",
            "per_head | 6 | 2 | 4 | 3 | 66.6666667 | 3 | 2.5 | widening");
  }

  /** Level and base of both sides in a line each; the ratio falls while the difference grows. */
  @Test
  void saysWideningOrNarrowingOnlyWhereAllAgree(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                wide   | flow | nominal | non_negative | yes | no |
                narrow | flow | nominal | non_negative | yes | no |
                mixed  | flow | nominal | non_negative | yes | no |
                same   | flow | nominal | non_negative | yes | no |
                nobase | flow | nominal | non_negative | yes | no |
                behind | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | wide   | 2024-06 | ytd | value=120 previous_year=100
                c | wide   | 2024-06 | ytd | value=55 previous_year=50
                a | narrow | 2024-06 | ytd | value=105 previous_year=100
                c | narrow | 2024-06 | ytd | value=65 previous_year=50
                a | mixed  | 2024-06 | ytd | value=120 previous_year=100
                c | mixed  | 2024-06 | ytd | value=65 previous_year=50
                a | same   | 2024-06 | ytd | value=100 previous_year=100
                c | same   | 2024-06 | ytd | value=50 previous_year=50
                a | nobase | 2024-06 | ytd | value=100
                c | nobase | 2024-06 | ytd | value=50
                a | behind | 2024-06 | ytd | value=50 previous_year=50
                c | behind | 2024-06 | ytd | value=130 previous_year=100
                """);

    assertThat(district.rows("gaps", "2024-06", "by, indicator, verdict"))
        .contains(
            "level | behind | widening",
            "level | mixed | mixed",
            "level | narrow | narrowing",
            "level | nobase | unknown",
            "level | same | unchanged",
            "level | wide | widening");
  }

  @Test
  void takesAGroupsOwnRowAndNeverSumsWhatDoesNotAddUp(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with(
                "reference/places.csv",
                """
                place_id,name,level,parent,group
                qing,青川区,district,,
                a,甲镇,town,qing,east
                c,丙镇,town,qing,west
                east_row,东部地区,group,qing,east
                west_row,西部地区,group,qing,west
                """)
            .indicators(
                """
                gdp    | flow | nominal | non_negative | yes | no |
                income | flow | nominal | non_negative | no | no |
                score  | score | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a        | gdp    | 2024-06 | ytd | value=10
                c        | gdp    | 2024-06 | ytd | value=10
                east_row | gdp    | 2024-06 | ytd | value=11
                a        | income | 2024-06 | ytd | value=10
                c        | income | 2024-06 | ytd | value=10
                a        | score  | 2024-06 | ytd | value=10
                c        | score  | 2024-06 | ytd | value=10
                east_row | score  | 2024-06 | ytd | value=12
                west_row | score  | 2024-06 | ytd | value=9
                """);

    assertThat(district.rows("gaps", "2024-06", "by, indicator, east, west, absolute"))
        .containsExactly("level | gdp | 11 | 10 | 1", "level | score | 12 | 9 | 3");
  }

  @Test
  void aGroupsRatioIsNumeratorsOverDenominators(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,unit,kind,additive,numerator,denominator
                enrolled,在园,人,stock,yes,,
                due,应入园,人,stock,yes,,
                rate,入园率,%,ratio,no,enrolled,due
                """)
            .numbers(
                """
                a | enrolled | 2024-06 | point | value=90
                a | due      | 2024-06 | point | value=100
                b | enrolled | 2024-06 | point | value=5
                b | due      | 2024-06 | point | value=10
                c | enrolled | 2024-06 | point | value=8
                c | due      | 2024-06 | point | value=10
                """);

    assertThat(district.rowsWithTotals("gaps", "2024-06", "indicator, by, east, west, absolute"))
        .contains("rate | level | 86.3636364 | 80 | 6.36363636");
  }

  /** A base that another return gave is in no sum, nor is its growth. */
  @Test
  void dropsBasesOfOtherReturnsBeforeTheyAreSummed(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=60 previous_year=40@other
                b | gdp | 2024-06 | ytd | value=60 previous_year=60
                c | gdp | 2024-06 | ytd | value=30 previous_year=30
                d | gdp | 2024-06 | ytd | value=50 previous_year=50
                """);

    assertThat(district.rows("gaps", "2024-06", "by, east, west, base_absolute, verdict"))
        .containsExactly("level | 120 | 80 | - | unknown");
  }

  /** 龙马潭区's revenue against 江阳区 and 古蔺县: both ahead and both growing faster. */
  @Test
  void setsTheDistrictBesideEachOfItsPeers(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                qing | gdp | 2024-12 | year | value=39412 previous_year=24134
                p2   | gdp | 2024-12 | year | value=66183 previous_year=39560
                p3   | gdp | 2024-12 | year | value=20000 previous_year=19000
                """);

    assertThat(district.rows("peer_gaps", "2024-12", "by, other, absolute, base_absolute, verdict"))
        .contains(
            "level | p2 | -26771 | -15426 | widening", "level | p3 | 19412 | 5134 | widening");
  }

  @Test
  void theWholesOwnValueIsTheAverage(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                export | flow | nominal | non_negative | yes | no |
                rate   | ratio | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                qing | export | 2024-06 | ytd | value=137 previous_year=100
                city | export | 2024-06 | ytd | value=1408 previous_year=1000
                qing | rate   | 2024-06 | ytd | value=3.7
                city | rate   | 2024-06 | ytd | value=4
                """);

    assertThat(
            district.rows(
                "average_differences",
                "2024-06",
                "place, average_of, indicator, by, value, average, difference, unit"))
        .containsExactly(
            "qing | city | export | growth | 37 | 40.8 | -3.8 | 百分点",
            "qing | city | rate | level | 3.7 | 4 | -0.3 | 百分点");
  }
}
