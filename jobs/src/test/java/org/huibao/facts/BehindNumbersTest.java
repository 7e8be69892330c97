package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** What the return of September says of June. */
class BehindNumbersTest {
  private final SmallDistrict district =
      new SmallDistrict()
          .returns(
              """
              june      | 2024-06 | tjj | 月报 | accepted | - | -
              september | 2024-09 | tjj | 月报 | accepted | - | -
              """)
          .numbers(
              """
              a | gdp | 2024-06 | ytd | value=100@june
              b | gdp | 2024-06 | ytd | value=200@june
              a | gdp | 2024-06 | ytd | value=160@september
              b | gdp | 2024-06 | ytd | value=210@september
              b | gdp | 2024-09 | ytd | value=320@september
              c | gdp | 2024-06 | ytd | value=90@september
              """);

  /** b's is a revision beside its own. */
  @Test
  void areThoseWithoutTheReturnsOwn() {
    BehindNumbers behind = BehindNumbers.of(numbers(), district.inputs().returns());

    assertThat(numbers().stream().filter(behind::include).map(BehindNumbersTest::cell))
        .containsExactly("A3", "A6");
  }

  /** c's June came with September: a form that lags. */
  @Test
  void countForTheirPeriodWhereNothingElseWasSentIn() {
    BehindNumbers behind = BehindNumbers.of(numbers(), district.inputs().returns());

    assertThat(
            numbers().stream()
                .filter(each -> behind.includeOfLater(each, "2024-06"))
                .map(BehindNumbersTest::cell))
        .containsExactly("A3");
  }

  private List<ReportedNumber> numbers() {
    return district.inputs().numbers();
  }

  private static String cell(ReportedNumber number) {
    return number.source().cell();
  }
}
