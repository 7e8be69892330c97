package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Sums of members, ratios of sums, and what is not disclosed. */
class TotalsTest {
  private static List<String> ofTheDistrict(SmallDistrict district) {
    return lines(
        district,
        key -> key.place().equals("qing") && key.period().equals("2024-06"),
        "indicator, scope, measure, value");
  }

  private static List<String> lines(
      SmallDistrict district, Predicate<FactKey> which, String columns) {
    List<Fact> facts =
        district.facts().facts().stream().filter(fact -> which.test(fact.key())).toList();
    return SmallDistrict.lines(facts, Fact::toRow, Fact.SCHEMA, columns);
  }

  /** gdp's e reported in March only; profit is the district's own; tax at two scopes. */
  @Test
  void areOfAllMembersAndOnlyWhereTheDistrictSaysNothing() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                profit | flow | nominal | any | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                income | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1
                b | gdp | 2024-06 | ytd | value=2
                e | gdp | 2024-03 | ytd | value=3
                a | profit | 2024-06 | ytd | value=4
                b | profit | 2024-06 | ytd | value=5
                qing | profit | 2024-06 | ytd | value=10
                a | tax | 2024-06 | ytd | value=6 target=10
                b | tax | 2024-06 | ytd | value=7 target=20
                p2 | tax | 2024-06 | ytd | value=99
                a | tax | 2024-06 | ytd own_level | value=8
                a | income | 2024-06 | ytd | value=9
                """);

    assertThat(ofTheDistrict(district))
        .containsExactly(
            "profit | whole | value | 10", "tax | whole | target | 30", "tax | whole | value | 13");
  }

  /** b's base comes from another return than its value and may cover something else. */
  @Test
  void leaveOutBasesOfAnotherReturn() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=10 previous_year=9
                b | gdp | 2024-06 | ytd | value=20 previous_year=15@other
                a | tax | 2024-06 | ytd | value=10 previous_year=9
                b | tax | 2024-06 | ytd | value=20 previous_year=15
                """);

    assertThat(ofTheDistrict(district))
        .containsExactly(
            "gdp | whole | value | 30",
            "tax | whole | previous_year | 24",
            "tax | whole | value | 30");
  }

  /** Three have a value and three a target or a base, but not the same three. */
  @Test
  void areOfTheSameMembersOnBothSides() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | nominal | non_negative | yes | no |")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=10 previous_year=9 target=20
                b | gdp | 2024-06 | ytd | value=20 previous_year=18
                c | gdp | 2024-06 | ytd | value=30 target=60
                d | gdp | 2024-06 | ytd | target=50
                """);

    assertThat(ofTheDistrict(district)).containsExactly("gdp | whole | value | 60");
  }

  /** What it has this year was not read. */
  @Test
  void leaveOutNoMemberWithLastYearsNumber() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | nominal | non_negative | yes | no |")
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=10 previous_year=9
                b | gdp | 2024-06 | ytd | value=20 previous_year=18
                c | gdp | 2024-06 | ytd | previous_year=30
                """);

    assertThat(ofTheDistrict(district)).isEmpty();
  }

  /** The district set its target itself; its base would not cover what the towns' values do. */
  @Test
  void leaveTheDistrictsOwnTargetAndTakeItsBaseFromTheTowns() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=10 previous_year=9 target=20
                b | gdp | 2024-06 | ytd | value=20 previous_year=18 target=40
                qing | gdp | 2024-06 | ytd | previous_year=25 target=100
                """);

    assertThat(ofTheDistrict(district))
        .containsExactly(
            "gdp | whole | previous_year | 27",
            "gdp | whole | target | 100",
            "gdp | whole | value | 30");
  }

  /** 99 of 110 is 90 %, though the towns have 90 % and 81 %; b's rate is above 100 and right. */
  @Test
  void ofRatiosAreSumOverSum() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                insured | stock | nominal | non_negative | yes | no |
                people | stock | nominal | non_negative | yes | no |
                participation | ratio | nominal | non_negative | no | no | insured / people
                """)
            .numbers(
                """
                a | insured | 2024-06 | point | value=81 previous_year=50
                a | people | 2024-06 | point | value=100 previous_year=100
                b | insured | 2024-06 | point | value=18 previous_year=10
                b | people | 2024-06 | point | value=10 previous_year=0
                a | participation | 2024-06 | point | value=80
                """);

    assertThat(
            lines(
                district, key -> key.indicator().equals("participation"), "place, measure, value"))
        .containsExactly(
            "a | previous_year | 50",
            "a | value | 81",
            "b | value | 180",
            "qing | previous_year | 60",
            "qing | value | 90");
  }
}
