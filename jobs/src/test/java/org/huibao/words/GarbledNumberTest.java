package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "71344..86 | 71344.86",
        "lo | 10",
        "1O5 | 105",
        "l2.5 | 12.5",
        "12。5 | 12.5",
        "12,.5 | 12.5",
        "12,34,567 | 1234567",
        "1234,567 | 1234567",
        "12 34 | 1234"
      })
  void hasALikelyNumber(String text, String likely) {
    assertThat(GarbledNumber.likely(text)).contains(likely);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234", "1,234", "II", "III", "OO", "1.2.3", "2004-06", "1-6", "合计", "", "…", "12,5", "%",
        "一", "-", "1、"
      })
  void isSeenInNothingElse(String text) {
    assertThat(GarbledNumber.likely(text)).isEmpty();
  }
}
