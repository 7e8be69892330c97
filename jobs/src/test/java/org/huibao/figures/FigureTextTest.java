package org.huibao.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huibao.figures.FigureText.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
  @ParameterizedTest
  @CsvSource({
    "61.8014, 1, HALF_UP,   61.8",
    "0.125,   2, HALF_UP,   0.13",
    "0.125,   2, HALF_EVEN, 0.12",
    "0.135,   2, HALF_EVEN, 0.14",
    "15.4546, 0, HALF_EVEN, 15",
    "-2.45,   1, HALF_UP,   -2.5",
    "-2.45,   1, HALF_EVEN, -2.4",
    "4.00,    2, HALF_UP,   4",
    "100,     2, HALF_UP,   100",
    "14042,   0, HALF_UP,   14042",
    "-0.04,   1, HALF_UP,   0",
    "0,       2, HALF_UP,   0"
  })
  void roundsOnceAndDropsTrailingZeros(
      BigDecimal value, int decimals, RoundingMode rounding, String printed) {
    assertThat(FigureText.number(value, decimals, rounding)).isEqualTo(printed);
  }

  @Test
  void putsTheUnitBehindTheNumber() {
    assertThat(FigureText.of(new BigDecimal("198.080"), 2, "亿元", RoundingMode.HALF_UP))
        .isEqualTo("198.08亿元");
  }

  @Test
  void saysWhetherARankIsShared() {
    assertThat(FigureText.rank(2, Sharing.ALONE)).isEqualTo("第2");
    assertThat(FigureText.rank(2, Sharing.TIED)).isEqualTo("并列第2");
  }
}
