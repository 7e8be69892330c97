package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0!.0,                     | 150001234 | 4 | false | 15000.1
          0\\.0,                    | 150001234 | 4 | false | 15000.1
          0"."0,                    | 150001234 | 4 | false | 15000.1
          0!.0000                   | 150001234 | 4 | false | 15000.1234
          0!.0,"万元"               | 150001234 | 4 | false | 15000.1万元
          #,##0,                    | 1234567   | 3 | false | 1235
          #,##0.00,,                | 1234567   | 6 | false | 1.23
          0.00,,"百万"              | 1234567   | 6 | false | 1.23百万
          #,##0,;-#,##0,            | -1234567  | 3 | false | -1235
          [>=10000]0!.0,"万";0      | 25000     | 4 | false | 2.5万
          [>=10000]0!.0,"万";0      | 2500      | 0 | false | 2500
          #,##0                     | 1234567   | 0 | false | 1234567
          #,##0.00                  | 1234.5    | 0 | false | 1234.50
          0.0%                      | 0.186     | 0 | true  |
          0.0"%"                    | 6.2       | 0 | false |
          0.0\\%                    | 6.2       | 0 | false |
          0.0!%                     | 6.2       | 0 | false |
          0.0_%                     | 6.2       | 0 | false |
          General                   | 5         | 0 | false |
          """)
  void tellsWhatAFormatDoesToANumber(
      String code, BigDecimal stored, int scale, boolean percent, String shown) {
    NumberFormat format = NumberFormat.of(code, stored);

    assertThat(format.scale()).isEqualTo(scale);
    assertThat(format.percent()).isEqualTo(percent);
    if (shown != null) {
      assertThat(format.shown(stored)).isEqualTo(shown);
    }
  }
}
