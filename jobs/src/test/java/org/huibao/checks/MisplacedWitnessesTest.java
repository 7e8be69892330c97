package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Source;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** What speaks for a number under its own name, and what beside a row of another's is in doubt. */
class MisplacedWitnessesTest {
  private static final String LAST_YEAR =
      """
      a | gdp | 2023-06 | ytd | value=1000
      b | gdp | 2023-06 | ytd | value=2500
      c | gdp | 2023-06 | ytd | value=700
      d | gdp | 2023-06 | ytd | value=4000
      e | gdp | 2023-06 | ytd | value=9000
      """;

  /** The town's own row has grown from what it had: the bureau's two indicators are exchanged. */
  @Test
  void aNumberThatHasGrownAsItsReturnSaysIsAtHome() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                sales | flow | nominal | non_negative | yes | no |
                fai   | flow | nominal | non_negative | yes | no |
                """)
            .numbers(
                """
                a | sales | 2023-06 | ytd | value=852@last
                a | fai   | 2023-06 | ytd | value=1326@last
                a | sales | 2024-06 | ytd | value=906@own  previous_year=852@own  growth=6.3@own
                a | fai   | 2024-06 | ytd | value=1430@own previous_year=1326@own growth=7.8@own
                a | sales | 2024-06 | ytd | value=1430@bureau
                a | fai   | 2024-06 | ytd | value=906@bureau
                """);

    assertThat(Errors.of(district))
        .containsExactlyInAnyOrder(
            "swapped_indicators | A9 | 1430；像是甲镇fai的数，可能互换了",
            "swapped_indicators | A10 | 906；像是甲镇sales的数，可能互换了");
  }

  /** Nothing tells of the month beside two rows that were swapped. */
  @Test
  void aMonthBesideARowOfAnothersIsInDoubt() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(LAST_YEAR)
            .numbers(
                """
                a | gdp | 2024-06 | ytd   | value=2600 previous_year=2500
                b | gdp | 2024-06 | ytd   | value=1100 previous_year=1000
                c | gdp | 2024-06 | ytd   | value=770 previous_year=700
                d | gdp | 2024-06 | ytd   | value=4400 previous_year=4000
                a | gdp | 2024-06 | month | value=410
                b | gdp | 2024-06 | month | value=180
                c | gdp | 2024-06 | month | value=120
                """);

    assertThat(
            FactChecks.of(
                    district.inputs(),
                    district.facts(),
                    List.of(),
                    district.reference(),
                    new Period(2024, 6))
                .accused()
                .keySet())
        .extracting(Source::cell)
        .contains("A14", "A15")
        .doesNotContain("A16");
  }
}
