package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.words.Span;
import org.junit.jupiter.api.Test;

/** Running totals where only single periods were sent. */
class RunningSumsTest {
  private static List<String> totals(String numbers) {
    return new SmallDistrict()
            .indicators(
                """
            tax | flow | nominal | non_negative | no | yes |
            gdp | flow | nominal | non_negative | no | no |
            cattle | stock | nominal | non_negative | no | yes |
            """)
            .numbers(numbers)
            .sentIn()
            .stream()
            .filter(fact -> fact.key().span() == Span.YTD && !fact.key().period().endsWith("-03"))
            .map(
                fact ->
                    String.join(
                        " ",
                        fact.key().place(),
                        fact.key().indicator(),
                        fact.key().period(),
                        fact.measure().code(),
                        fact.value().stripTrailingZeros().toPlainString(),
                        String.valueOf(fact.sources().size())))
            .sorted()
            .toList();
  }

  @Test
  void areTheTotalBeforeAndTheSinglePeriod() {
    assertThat(
            totals(
                """
                a | tax | 2024-03 | quarter | value=10 previous_year=9 target=50
                a | tax | 2024-06 | quarter | value=20 previous_year=15 target=50
                a | tax | 2024-09 | quarter | value=30
                b | tax | 2024-05 | ytd     | value=40
                b | tax | 2024-06 | month   | value=7 previous_year=6
                """))
        .containsExactly(
            "a tax 2024-06 previous_year 24 2",
            "a tax 2024-06 target 50 1",
            "a tax 2024-06 value 30 2",
            "a tax 2024-09 value 60 3",
            "b tax 2024-05 value 40 1",
            "b tax 2024-06 value 47 2");
  }

  /**
   * Sent ones stand; a gap has no sum; what is compiled by the quarter and stocks do not add up.
   */
  @Test
  void areNotMadeOfWhatDoesNotAddUp() {
    assertThat(
            totals(
                """
                a | tax    | 2024-03 | quarter | value=10
                a | tax    | 2024-06 | quarter | value=20
                a | tax    | 2024-06 | ytd     | value=31
                b | tax    | 2024-06 | quarter | value=20
                a | gdp    | 2024-03 | quarter | value=10
                a | gdp    | 2024-06 | quarter | value=20
                a | cattle | 2024-03 | quarter | value=10
                a | cattle | 2024-06 | quarter | value=20
                """))
        .containsExactly("a tax 2024-06 value 31 1");
  }
}
