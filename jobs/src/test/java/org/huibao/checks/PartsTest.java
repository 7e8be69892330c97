package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  /** Three sectors that made up last year's GDP; 其中 in a whole that has more parts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "110; 440; 550; 1100; ",
        "110; 440; 551; 1100; ",
        "110; 440; 55; 1100; magnitude | A7 | 55；小了约 10 倍",
        "110; 404; 550; 1100; parts_differ | A6 | 404；可能颠倒了相邻两个数字",
        "110; 440; 550; 1170; parts_differ | A8 | 1170",
        "1300; 440; 550; 1100; part_above_whole | A5 | 1300",
        "110; 440; 550; -1100; negative_value | A8 | -1100",
      })
  void addUpAgain(String primary, String secondary, String tertiary, String gdp, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | comparable | non_negative | no | no |
                va1 | flow | comparable | non_negative | no | no | gdp
                va2 | flow | comparable | non_negative | no | no | gdp
                va3 | flow | comparable | non_negative | no | no | gdp
                """)
            .numbers(
                """
                qing | va1 | 2023-06 | ytd | value=100
                qing | va2 | 2023-06 | ytd | value=400
                qing | va3 | 2023-06 | ytd | value=500
                qing | gdp | 2023-06 | ytd | value=1000
                qing | va1 | 2024-06 | ytd | value=%s
                qing | va2 | 2024-06 | ytd | value=%s
                qing | va3 | 2024-06 | ytd | value=%s
                qing | gdp | 2024-06 | ytd | value=%s
                """
                    .formatted(primary, secondary, tertiary, gdp));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
