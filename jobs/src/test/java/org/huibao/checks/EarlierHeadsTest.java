package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** The return of June by its title, with heads of March. */
class EarlierHeadsTest {
  private static final String RETURNS =
      """
      march | 2024-03 | tjj | 月报 | accepted | - | 2024-04-10
      june  | 2024-06 | tjj | 月报 | accepted | - | 2024-07-10
      """;

  @Test
  void anotherNumberThanWasSentInThen() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(RETURNS)
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=100@march
                b | gdp | 2024-03 | ytd | value=200@march
                a | gdp | 2024-03 | ytd | value=220@june
                b | gdp | 2024-03 | ytd | value=430@june
                c | gdp | 2024-06 | ytd | value=900@other
                """);

    assertThat(Errors.of(district))
        .containsExactly("earlier_head | A3 | 220；按表头是 2024-03 的数，本表有 2 个如此");
    assertThat(district.facts().chosen().all())
        .as("what was sent in for March stands")
        .extracting(each -> each.cell().cell())
        .containsExactlyInAnyOrder("A1", "A2", "A5");
  }

  /** What June's return says of March beside its own numbers is a revision. */
  @Test
  void aRevisionBesideThePeriodsOwn() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(RETURNS)
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=100@march
                a | gdp | 2024-03 | ytd | value=101@june
                a | gdp | 2024-06 | ytd | value=220@june
                """);

    assertThat(Errors.of(district)).isEmpty();
    assertThat(district.facts().chosen().all())
        .extracting(each -> each.cell().cell())
        .containsExactlyInAnyOrder("A2", "A3");
  }

  /** Profits of March come with the return of June, and never came before. */
  @Test
  void whatComesLaterThanItsPeriod() {
    SmallDistrict district =
        new SmallDistrict()
            .returns(RETURNS)
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=220@june
                c | gdp | 2024-06 | ytd | value=900@other
                """);

    assertThat(Errors.of(district)).isEmpty();
  }
}
