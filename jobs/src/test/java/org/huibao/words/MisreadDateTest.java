package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadDateTest {
  @ParameterizedTest
  @CsvSource({"6月1日, 6-1", "1-Jun, 6-1", "6-1, 6-1", "12/31, 12-31", "2004-06-01, ", "6:30, "})
  void wasTypedAsTwoNumbers(String shown, String typed) {
    assertThat(MisreadDate.typed(shown).orElse(null)).isEqualTo(typed);
  }
}
