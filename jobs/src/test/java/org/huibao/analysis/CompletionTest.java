package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Completion of targets beside the time of the year that has passed. */
@ExtendWith(SparkExtension.class)
class CompletionTest {
  /** 蓬江区: 126.02 of 193.22 at mid-year, 15.22 percentage points ahead of time. */
  @Test
  void setsCompletionBesideTimeProgress(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                qing | gdp | 2024-06 | ytd | value=126.02 target=193.22
                a    | gdp | 2024-06 | ytd | value=50 target=100
                b    | gdp | 2024-06 | ytd | value=49.9 target=100
                c    | gdp | 2024-06 | ytd | value=60
                d    | gdp | 2024-06 | ytd | value=60 target=0
                e    | gdp | 2024-06 | ytd | value=60 completion=55.5
                """);

    assertThat(
            district.rows(
                "completion",
                "2024-06",
                "place, cast(rate AS DECIMAL(9,2)) AS r, time_progress, cast(lead AS DECIMAL(9,2)) AS l, met"))
        .containsExactly(
            "a | 50 | 50 | 0 | true",
            "b | 49.9 | 50 | -0.1 | false",
            "e | 55.5 | 50 | 5.5 | true",
            "qing | 65.22 | 50 | 15.22 | true");
  }

  @Test
  void aStockMeetsItsTargetWholeAndWhereLowerIsBetterAtMostTheTarget(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .with(
                "reference/indicators.csv",
                """
                indicator_id,name,unit,kind,direction,sign
                firms,企业数,家,stock,higher,non_negative
                accidents,事故,起,flow,lower,non_negative
                """)
            .numbers(
                """
                a | firms     | 2024-06 | point | value=100 target=100
                b | firms     | 2024-06 | point | value=99 target=100
                a | accidents | 2024-06 | ytd   | value=6 target=6
                b | accidents | 2024-06 | ytd   | value=7 target=6
                """);

    assertThat(district.rows("completion", "2024-06", "indicator, place, met, lead is null"))
        .containsExactly(
            "accidents | a | true | false",
            "accidents | b | false | false",
            "firms | a | true | true",
            "firms | b | false | true");
  }

  @Test
  void aGrowthTargetIsMetByPublishedGrowth(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=112 previous_year=100 growth_target=12
                b | gdp | 2024-06 | ytd | value=111 previous_year=100 growth_target=12 target=200
                c | gdp | 2024-06 | ytd | value=111 growth_target=12
                """);

    assertThat(
            district.rows(
                "completion", "2024-06", "place, rate, growth, growth_target, growth_met, met"))
        .containsExactly(
            "a | - | 12 | 12 | true | -",
            "b | 55.5 | 11 | 12 | false | true",
            "c | - | - | 12 | - | -");
  }
}
