package org.huibao.workbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormatTest {
  private static final String[] CORNERS =
      ("0 -0.0 1 -1 0.5 1.5 2.5 -0.5 0.05 0.045 -0.04 1.005 0.001 0.0009 1e-4 999.995 1770 4.35"
              + " 1.115 12345678.9 1234567.125 9999999999.4 9999999999.5 1e10 1e11 1e15 1.1e15 1e20"
              + " 8.345 123456789.1234 1234567890.12 0.30000000000000004 0.3333333333333333")
          .split(" ");

  @ParameterizedTest
  @ValueSource(strings = {"General", "0", "0.0", "0.00", "0.000"})
  void showsWhatDataFormatterShows(String code) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    PlainFormat plain = PlainFormat.of(code).orElseThrow();
    Random random = new Random(7);

    int shown = 0;
    for (int i = 0; i < 200_000; i++) {
      double value =
          i < CORNERS.length
              ? Double.parseDouble(CORNERS[i])
              : (random.nextInt() >> random.nextInt(32)) / Math.pow(10, random.nextInt(7));
      // a cell whose digits are not all that is stored goes another way
      BigDecimal number = BigDecimal.valueOf(value);
      String text = number.precision() > 15 ? null : plain.shown(number.stripTrailingZeros());
      if (text != null) {
        shown++;
        assertThat(text)
            .as("%s as %s", value, code)
            .isEqualTo(formatter.formatRawCellContents(value, 164, code));
      }
    }
    assertThat(shown).isGreaterThan(100_000);
  }

  @Test
  void whatIsNotPlainIsNone() {
    assertThat(PlainFormat.of("0.0%")).isEmpty();
    assertThat(PlainFormat.of("#,##0")).isEmpty();
    assertThat(PlainFormat.of("0_ ")).isEmpty();
    assertThat(PlainFormat.of(null)).isEmpty();
  }
}
