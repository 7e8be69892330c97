package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Source;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** Of a total that is not the sum of its members any of these may be the wrong one. */
class DoubtfulMembersTest {
  private static final String ADDITIVE = "gdp | flow | nominal | non_negative | yes | no |";

  private static List<String> inDoubt(SmallDistrict district) {
    return FactChecks.of(
            district.inputs(),
            district.facts(),
            List.of(),
            district.reference(),
            Period.parse("2024-06").orElseThrow())
        .following()
        .keySet()
        .stream()
        .map(Source::cell)
        .sorted()
        .toList();
  }

  /** 40 too many: d has no 40, e says the same elsewhere, and c has grown as it says. */
  @Test
  void areInDoubtButThoseThatCannotBeWrong() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=111
                b    | gdp | 2024-06 | ytd | value=333
                c    | gdp | 2024-06 | ytd | value=220 previous_year=200 growth=10.0
                d    | gdp | 2024-06 | ytd | value=31
                e    | gdp | 2024-06 | ytd | value=555
                e    | gdp | 2024-06 | ytd | value=555@e
                qing | gdp | 2024-06 | ytd | value=1210
                """);

    assertThat(inDoubt(district)).containsExactly("A1", "A2");
  }

  /** With 40 less b would be as usual, a and c would not. */
  @Test
  void areNotWhereTheDifferenceWouldMakeThemLessUsual() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=105 previous_year=100
                b    | gdp | 2024-06 | ytd | value=355 previous_year=300
                c    | gdp | 2024-06 | ytd | value=210 previous_year=200
                d    | gdp | 2024-06 | ytd | value=42  previous_year=40
                e    | gdp | 2024-06 | ytd | value=63  previous_year=60
                qing | gdp | 2024-06 | ytd | value=735 previous_year=700
                """);

    assertThat(inDoubt(district)).containsExactly("A3");
  }

  /** The difference of 40 is as old as the table: the total covers other places, too. */
  @Test
  void areNotWhereTheyNeverAddedUp() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2023-06 | ytd | value=100
                b    | gdp | 2023-06 | ytd | value=300
                qing | gdp | 2023-06 | ytd | value=440
                a    | gdp | 2024-06 | ytd | value=105
                b    | gdp | 2024-06 | ytd | value=315
                qing | gdp | 2024-06 | ytd | value=461
                """);

    assertThat(inDoubt(district)).isEmpty();
  }
}
