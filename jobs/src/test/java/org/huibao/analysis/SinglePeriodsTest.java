package org.huibao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.facts.checks.RunningTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Months and quarters out of running totals, and 环比 of them. */
@ExtendWith(SparkExtension.class)
class SinglePeriodsTest {
  private static List<String> facts(SmallDistrict district) {
    return SmallDistrict.lines(
        district.facts().where("span IN ('month', 'quarter')"),
        "place, indicator, period, span, measure, value");
  }

  @Test
  void takesEachRunningTotalLessTheOneBeforeAndTheBaseFromTheSameTwoReturns(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                p2 | gdp | 2024-03 | ytd  | value=100 previous_year=90
                p2 | gdp | 2024-06 | ytd  | value=230 previous_year=200
                p2 | gdp | 2024-07 | ytd  | value=280 previous_year=240
                p2 | gdp | 2024-12 | year | value=500 previous_year=450
                """);

    assertThat(facts(district))
        .containsExactly(
            "p2 | gdp | 2024-03 | quarter | previous_year | 90",
            "p2 | gdp | 2024-03 | quarter | value | 100",
            "p2 | gdp | 2024-06 | quarter | previous_year | 110",
            "p2 | gdp | 2024-06 | quarter | value | 130",
            "p2 | gdp | 2024-07 | month | previous_year | 40",
            "p2 | gdp | 2024-07 | month | value | 50");
  }

  @Test
  void leavesAloneWhatIsNoDifferencedFlowOrIsSentInOrHasNothingBeforeIt(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | yes |
                discrete | flow | nominal | non_negative | yes | no |
                score | score | nominal | non_negative | no | yes |
                """)
            .numbers(
                """
                p2 | discrete | 2024-03 | ytd | value=1
                p2 | discrete | 2024-06 | ytd | value=2
                p2 | score    | 2024-03 | ytd | value=1
                p2 | score    | 2024-06 | ytd | value=2
                p2 | gdp      | 2024-02 | ytd | value=10
                p2 | gdp      | 2024-06 | ytd | value=230
                p3 | gdp      | 2024-03 | ytd | value=100
                p3 | gdp      | 2024-06 | ytd | value=230
                p3 | gdp      | 2024-06 | quarter | value=135
                """);

    assertThat(facts(district))
        .containsExactly(
            "p3 | gdp | 2024-03 | quarter | value | 100",
            "p3 | gdp | 2024-06 | quarter | value | 135");
    assertThat(
            SmallDistrict.lines(
                RunningTotals.notAddingUp(district.facts(), district.reference(), "2024-06"),
                "rule, expected, actual"))
        .containsExactly("periods_do_not_add | 130 | 135");
  }

  @Test
  void aTotalThatFallsIsAFindingAndNoPeriodUnlessTheIndicatorMayBeNegative(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .indicators(
                """
                tax | flow | nominal | non_negative | yes | yes |
                profit | flow | nominal | any | yes | yes |
                """)
            .numbers(
                """
                p2 | tax    | 2024-03 | ytd | value=100
                p2 | tax    | 2024-06 | ytd | value=90
                p2 | profit | 2024-03 | ytd | value=100
                p2 | profit | 2024-06 | ytd | value=90
                """);

    assertThat(facts(district))
        .containsExactly(
            "p2 | profit | 2024-03 | quarter | value | 100",
            "p2 | profit | 2024-06 | quarter | value | -10",
            "p2 | tax | 2024-03 | quarter | value | 100");
    assertThat(
            SmallDistrict.lines(
                RunningTotals.falling(district.facts(), district.reference(), "2024-06"),
                "rule, expected, actual, cell"))
        .containsExactly("cumulative_falls | ≥ 100 | 90 | A2");
  }

  @Test
  void comparesAPeriodWithTheOneBeforeItNotSeasonallyAdjusted(SparkSession spark) {
    SmallDistrict district =
        new SmallDistrict(spark)
            .numbers(
                """
                p2 | gdp | 2024-03 | ytd   | value=100
                p2 | gdp | 2024-06 | ytd   | value=230
                p3 | gdp | 2024-06 | month | value=55 previous_period=50
                a  | gdp | 2024-06 | month | value=5 previous_period=0
                b  | gdp | 2024-06 | month | value=5
                """);

    assertThat(
            district.rowsWithTotals(
                "sequential_growth",
                "2024-06",
                "place, span, previous_period, level, previous, change, rate, adjustment"))
        .containsExactly(
            "a | month | 2024-05 | 5 | 0 | 5 | - | 未经季节调整",
            "p2 | quarter | 2024-03 | 130 | 100 | 30 | 30 | 未经季节调整",
            "p3 | month | 2024-05 | 55 | 50 | 5 | 10 | 未经季节调整");
  }
}
