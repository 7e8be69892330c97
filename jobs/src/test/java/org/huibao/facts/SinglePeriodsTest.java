package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Months and quarters out of running totals. */
class SinglePeriodsTest {
  private static final String FLOWS =
      """
      gdp | flow | nominal | non_negative | no | yes |
      profit | flow | nominal | any | no | yes |
      discrete | flow | nominal | non_negative | no | no |
      stock | stock | nominal | non_negative | no | yes |
      """;

  private static List<String> singles(SmallDistrict district, String columns) {
    return SmallDistrict.lines(
        SinglePeriods.of(district.sentIn(), district.reference()),
        Fact::toRow,
        Fact.SCHEMA,
        columns);
  }

  @Test
  void areTheTotalLessTheOneBeforeAndTheFirstOfTheYearAsItIs() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(FLOWS)
            .numbers(
                """
                a | gdp | 2023-12 | ytd  | value=999
                a | gdp | 2024-01 | ytd  | value=10
                a | gdp | 2024-02 | ytd  | value=25
                a | gdp | 2024-03 | ytd  | value=45
                a | gdp | 2024-06 | ytd  | value=105
                a | gdp | 2024-11 | ytd  | value=200
                a | gdp | 2024-12 | year | value=230
                """);

    assertThat(singles(district, "place, period, span, value"))
        .containsExactly(
            "a | 2024-01 | month | 10",
            "a | 2024-02 | month | 15",
            "a | 2024-03 | month | 20",
            "a | 2024-03 | quarter | 45",
            "a | 2024-06 | quarter | 60",
            "a | 2024-12 | month | 30");
  }

  /** January is not reported: February's total is of two months and no month. */
  @Test
  void mayBeginWithTheFirstTwoMonths() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(FLOWS)
            .numbers(
                """
                a | gdp | 2024-02 | ytd | value=25
                a | gdp | 2024-03 | ytd | value=45
                a | gdp | 2024-04 | ytd | value=60
                """);

    assertThat(singles(district, "period, span, value"))
        .containsExactly("2024-03 | month | 20", "2024-03 | quarter | 45", "2024-04 | month | 15");
  }

  @Test
  void takeTheBaseFromTheSameTwoReturns() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(FLOWS)
            .numbers(
                """
                a | gdp | 2023-05 | ytd | value=70
                a | gdp | 2023-06 | ytd | value=95
                a | gdp | 2024-05 | ytd | value=88 previous_year=80
                a | gdp | 2024-06 | ytd | value=118 previous_year=100
                """);

    assertThat(singles(district, "period, measure, value, half_unit, sources"))
        .contains(
            "2023-06 | value | 25 | 1 | [2023-06, 2023-05]",
            "2024-06 | value | 30 | 1 | [2024-06, 2024-05]",
            "2024-06 | previous_year | 20 | 1 | [2024-06, 2024-05]");
  }

  @Test
  void areOfOneScopeAndOfDifferencedFlowsOnly() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(FLOWS)
            .numbers(
                """
                a | gdp | 2024-04 | ytd own_level | value=50
                a | gdp | 2024-05 | ytd     | value=80
                b | gdp | 2024-04 | ytd own_level | value=50
                b | gdp | 2024-05 | ytd own_level | value=55
                c | discrete | 2024-04 | ytd | value=50
                c | discrete | 2024-05 | ytd | value=55
                d | stock | 2024-04 | ytd | value=50
                d | stock | 2024-05 | ytd | value=55
                """);

    assertThat(singles(district, "place, scope, period, span, value"))
        .containsExactly("b | own_level | 2024-05 | month | 5");
  }

  @Test
  void fallOnlyWhereTheIndicatorMayBeNegative() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(FLOWS)
            .numbers(
                """
                a | gdp    | 2024-04 | ytd | value=50
                a | gdp    | 2024-05 | ytd | value=45
                a | profit | 2024-04 | ytd | value=50
                a | profit | 2024-05 | ytd | value=45
                """);

    assertThat(singles(district, "indicator, period, span, value"))
        .containsExactly("profit | 2024-05 | month | -5");
  }

  /** Nor is a base made for it out of returns that its level does not come from. */
  @Test
  void giveWayToWhatAReturnGives() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(FLOWS)
            .numbers(
                """
                a | gdp | 2024-05 | ytd   | value=80 previous_year=70
                a | gdp | 2024-06 | ytd   | value=100 previous_year=85
                a | gdp | 2024-06 | month | value=21
                b | gdp | 2024-05 | ytd   | value=80 previous_year=70
                b | gdp | 2024-06 | ytd   | value=100 previous_year=85
                """);

    assertThat(singles(district, "place, span, measure, value"))
        .containsExactly("b | month | previous_year | 15", "b | month | value | 20");
  }
}
