package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Two returns that differ in a number, each of which adds up with its total. */
class SumsOfTwoReturnsTest {
  private static final String ADDITIVE =
      """
      gdp | flow | nominal | non_negative | yes | no |
      tax | flow | nominal | non_negative | yes | no |
      """;

  /**
   * The bureau and b differ, each with a total; b's own completion is that of the bureau's number.
   */
  @Test
  void accuseTheOneOfTwoThatItsOwnCompletionSpeaksAgainst() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(ADDITIVE)
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=100@bureau
                b    | gdp | 2024-06 | ytd | value=760@bureau
                c    | gdp | 2024-06 | ytd | value=450@bureau
                qing | gdp | 2024-06 | ytd | value=1310@bureau
                b    | gdp | 2024-06 | ytd | value=570@b target=1520@b completion=50.0@b
                """);

    assertThat(Errors.of(district)).noneMatch(each -> each.contains("A2"));
  }
}
