package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Last year's first quarter was 100, 200 and 300, its half 250, 480 and 700. */
class SinglesUnderTotalsTest {
  private static final String LAST_YEAR =
      """
      a | gdp | 2023-03 | ytd | value=100@one
      b | gdp | 2023-03 | ytd | value=200@one
      c | gdp | 2023-03 | ytd | value=300@one
      a | gdp | 2023-06 | ytd | value=250@two
      b | gdp | 2023-06 | ytd | value=480@two
      c | gdp | 2023-06 | ytd | value=700@two
      """;

  @Test
  void theLastQuarterAloneIsToldByItsYearBefore() {
    assertThat(
            errors(
                """
                a | gdp | 2024-06 | ytd | value=165 previous_year=150 growth=10.0
                b | gdp | 2024-06 | ytd | value=308 previous_year=280 growth=10.0
                c | gdp | 2024-06 | ytd | value=440 previous_year=400 growth=10.0
                """))
        .containsExactly("single_under_total | A7 | 165；本表有 3 个数如此");
  }

  @Test
  void orByItsGrowth() {
    assertThat(
            errors(
                """
                a | gdp | 2024-06 | ytd | value=165 growth=10.0
                b | gdp | 2024-06 | ytd | value=308 growth=10.0
                c | gdp | 2024-06 | ytd | value=440 growth=10.0
                """))
        .containsExactly("single_under_total | A7 | 165；本表有 3 个数如此");
  }

  @Test
  void orByWhatAnotherReturnHas() {
    assertThat(
            errors(
                """
                a | gdp | 2024-03 | ytd | value=110@one
                b | gdp | 2024-03 | ytd | value=220@one
                c | gdp | 2024-03 | ytd | value=330@one
                a | gdp | 2024-06 | ytd | value=165@bureau
                b | gdp | 2024-06 | ytd | value=308@bureau
                c | gdp | 2024-06 | ytd | value=440@bureau
                a | gdp | 2024-06 | ytd | value=275@towns
                b | gdp | 2024-06 | ytd | value=528@towns
                c | gdp | 2024-06 | ytd | value=770@towns
                """))
        .contains("single_under_total | A10 | 165；本表有 3 个数如此");
  }

  /** 170 are the 110 of March and the 60 of June: April and May are not in them. */
  @Test
  void totalsThatLackTheMonthsBetween() {
    assertThat(
            errors(
                """
                a | gdp | 2024-03 | ytd | value=110@march
                b | gdp | 2024-03 | ytd | value=220@march
                c | gdp | 2024-03 | ytd | value=330@march
                a | gdp | 2024-06 | month | value=60@june
                b | gdp | 2024-06 | month | value=100@june
                c | gdp | 2024-06 | month | value=150@june
                a | gdp | 2024-06 | ytd | value=170@june
                b | gdp | 2024-06 | ytd | value=320@june
                c | gdp | 2024-06 | ytd | value=480@june
                """))
        .contains("months_left_out | A13 | 170；本表有 3 个数如此");
  }

  /** The totals; and a quarter that is half of the half-year, which is the total before it. */
  @Test
  void totalsAreNone() {
    assertThat(
            errors(
                """
                a | gdp | 2024-06 | ytd | value=275 previous_year=250 growth=10.0
                b | gdp | 2024-06 | ytd | value=528 previous_year=480 growth=10.0
                c | gdp | 2024-06 | ytd | value=770 previous_year=700 growth=10.0
                """))
        .isEmpty();
  }

  private static List<String> errors(String numbers) {
    return Errors.of(new SmallDistrict().numbers(LAST_YEAR).numbers(numbers));
  }
}
