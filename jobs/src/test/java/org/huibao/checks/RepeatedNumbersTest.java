package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

class RepeatedNumbersTest {
  @Test
  void lastQuartersUnderThisQuartersTitleAreFound() {
    SmallDistrict district = new SmallDistrict();
    for (String period : new String[] {"2024-03", "2024-06"}) {
      district.numbers(
          """
          a | gdp | %1$s | ytd | value=1000
          b | gdp | %1$s | ytd | value=2500
          c | gdp | %1$s | ytd | value=700
          d | gdp | %1$s | ytd | value=4000
          e | gdp | %1$s | ytd | value=5200
          """
              .formatted(period));
    }

    assertThat(Errors.of(district)).containsExactly("repeated_numbers | A6 | -");
  }

  /** Two of five stood still. */
  @Test
  void aFewThatAgreeAreNone() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-03 | ytd | value=1000
                b | gdp | 2024-03 | ytd | value=2500
                c | gdp | 2024-03 | ytd | value=700
                d | gdp | 2024-03 | ytd | value=4000
                e | gdp | 2024-03 | ytd | value=5200
                a | gdp | 2024-06 | ytd | value=1000
                b | gdp | 2024-06 | ytd | value=2500
                c | gdp | 2024-06 | ytd | value=1400
                d | gdp | 2024-06 | ytd | value=8000
                e | gdp | 2024-06 | ytd | value=9900
                """);

    assertThat(Errors.of(district)).isEmpty();
  }
}
