package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** What a sign in place of a number adds to a sum. */
class MemberValuesTest {
  private static List<String> ofTheDistrict(SmallDistrict district) {
    List<Fact> facts =
        district.facts().facts().stream()
            .filter(fact -> fact.key().place().equals("qing"))
            .toList();
    return SmallDistrict.lines(facts, Fact::toRow, Fact.SCHEMA, "indicator, measure, value");
  }

  /** Of tax b's number is confidential; of none only p2, which is no town, has any. */
  @Test
  void isNothingButWhereItIsConfidentialThereIsNoSum() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | yes | no |
                none | flow | nominal | non_negative | yes | no |
                tax | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | gdp  | 2024-06 | ytd | value=5 previous_year=no_item
                b | gdp  | 2024-06 | ytd | value=no_item previous_year=4
                c | gdp  | 2024-06 | ytd | value=below_unit previous_year=3
                a | none | 2024-06 | ytd | value=no_item
                b | none | 2024-06 | ytd | value=no_item
                p2 | none | 2024-06 | ytd | value=5
                a | tax  | 2024-06 | ytd | value=5
                b | tax  | 2024-06 | ytd | value=confidential
                """);

    assertThat(ofTheDistrict(district))
        .containsExactly("gdp | previous_year | 7", "gdp | value | 5");
  }

  /** 待核实 and 未报 are not 0: the number is still to come. */
  @Test
  void isNotYetThere() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=5
                b | gdp | 2024-06 | ytd | value=not_reported
                """);

    assertThat(ofTheDistrict(district)).isEmpty();
  }

  /** In a target column a sign says that no target was set, which is not one of 0. */
  @Test
  void isNoTargetOfZero() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=5 target=10
                b | gdp | 2024-06 | ytd | value=6 target=no_item
                """);

    assertThat(ofTheDistrict(district)).containsExactly("gdp | value | 11");
  }

  @Test
  void isNothingBesideANumber() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=no_item value=5@other
                b | gdp | 2024-06 | ytd | value=6
                """);

    assertThat(ofTheDistrict(district)).containsExactly("gdp | value | 11");
  }
}
