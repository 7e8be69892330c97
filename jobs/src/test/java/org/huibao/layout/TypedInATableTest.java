package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in every shape that people type them in, drawn where a number is due. */
class TypedInATableTest {
  private static ShownSheet drawn(String text) {
    return ShownSheet.of(
        """
        2021年各镇 | <
        镇 | 利润（万元）
        甲镇 | 12
        乙镇 | %s
        丙镇 | 13
        丁镇 | 14
        """
            .formatted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1234; 1234",
        "1,234; 1234",
        "1,234,567.8; 1234567.8",
        "1 234; 1234",
        "1 234 567; 1234567",
        "１２３４; 1234",
        "１，２３４．５; 1234.5",
        "0; 0",
        "0.50; 0.5",
        ".5; 0.5",
        "-5; -5",
        "－5; -5",
        "−5; -5",
        "–5; -5",
        "‑5; -5",
        "+5; 5",
        "＋5; 5",
        "(123); -123",
        "（123.4）; -123.4",
        "(5.2); -5.2",
        "（5）; -5",
        "△5; -5",
        "▲5; -5",
        "▼5; -5",
        "↑5; 5",
        "↓5; -5",
        "12*; 12",
        "12①; 12",
        "12 ②; 12",
        "12(r); 12",
        "12（p）; 12",
        "12[1]; 12",
        "12¹; 12",
        "12†; 12",
        "‘12; 12",
        "12万; 12",
        "1.2亿; 1.2",
        "12万元; 12",
        "12元; 12",
        "¥12; 12",
        "<0.01; 0.01",
        "≥5; 5",
        "约5000; 5000",
        "5000左右; 5000",
        "5000（预计）; 5000",
        "十二; 12",
        "三千二百; 3200",
        "1.5e3; 1500"
      })
  void isItsNumber(String text, String value) {
    assertThat(drawn(text).observed())
        .filteredOn(number -> number.startsWith("B4 "))
        .singleElement()
        .asString()
        .contains(" " + value + " ");
  }
}
