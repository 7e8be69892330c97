package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
  /** Of a limit of 8: took, worked. */
  @ParameterizedTest
  @CsvSource({
    "7, 7, false",
    "9, 9, true",
    "9, 5, true",
    // the machine is busy with others
    "9, 3, false",
    "31, 3, false",
    // or the file makes it wait
    "33, 0, true"
  })
  void isOverWhereTheProcessHadItsTimeOrWaitedForLong(long took, long worked, boolean isOver) {
    assertThat(TimeLimit.isOver(took, worked, 8)).isEqualTo(isOver);
  }
}
