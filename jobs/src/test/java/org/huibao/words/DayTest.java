package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-09",
        "2024-10-9",
        "2024/10/9",
        "2024.10.9",
        "2024年10月9日",
        "20241009",
        "45574",
        " 2024/10/09 ",
        "2024-10-09 08:30:00"
      })
  void isReadAsPeopleWriteIt(String text) {
    assertThat(Day.parse(text)).contains(LocalDate.of(2024, 10, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10月9日", "2024-13-45", "2024-10", "九月", "", "12", "2024-10/9"})
  void isNothingElse(String text) {
    assertThat(Day.parse(text)).isEmpty();
  }
}
