package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234          | 1234       | 0 | ''
          0             | 0          | 0 | ''
          00            | 0          | 0 | ''
          1234.50       | 1234.5     | 2 | ''
          1,234         | 1234       | 0 | ''
          1,234,567.8   | 1234567.8  | 1 | ''
          １２３４      | 1234       | 0 | ''
          １，２３４．５ | 1234.5    | 1 | ''
          '  12 '       | 12         | 0 | ''
          1 234         | 1234       | 0 | ''
          '　12　'      | 12         | 0 | ''
          18.6%         | 18.6       | 1 | %
          18.6％        | 18.6       | 1 | %
          18.6 %        | 18.6       | 1 | %
          -3.2          | -3.2       | 1 | ''
          −3.2          | -3.2       | 1 | ''
          －3.2         | -3.2       | 1 | ''
          +3.2          | 3.2        | 1 | ''
          -3.2%         | -3.2       | 1 | %
          .5            | 0.5        | 1 | ''
          -.5           | -0.5       | 1 | ''
          5.            | 5          | 0 | ''
          1.2E+3        | 1200       | 1 | ''
          12345678901234567890 | 12345678901234567890 | 0 | ''
          """)
  void isANumberInAnyShapeOfPeoplesTyping(
      String text, BigDecimal value, int decimals, String unit) {
    TypedNumber number = TypedNumber.parse(text).orElseThrow();

    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.decimals()).isEqualTo(decimals);
    assertThat(number.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "—",
        "-",
        "－",
        "+",
        "%",
        ".",
        "…",
        "x",
        "/",
        "2004年",
        "1-6",
        "1-6月",
        "6月",
        "12万元",
        "1,23",
        "1,2345",
        "12,34,567",
        "1234,567",
        "1.2.3",
        "1e",
        "e5",
        "--5",
        "5-",
        "(5",
        "第1",
        "NaN",
        "Infinity",
        "0x1F",
        "1/2",
        "2004-06-30",
        "10:30",
        "约500",
        "500余",
        "#DIV/0!",
        "三"
      })
  void isNoNumberWhereAnythingElseStands(String text) {
    assertThat(TypedNumber.parse(text)).isEmpty();
  }

  @Test
  void isNoNumberWhenItIsTooLongToBeOne() {
    assertThat(TypedNumber.parse("1".repeat(40))).isPresent();
    assertThat(TypedNumber.parse("1".repeat(41))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1234, 0.5", "12.3, 0.05", "12.30, 0.005", "18.6%, 0.05"})
  void knowsHalfAUnitOfItsLastDigit(String text, BigDecimal expected) {
    assertThat(TypedNumber.parse(text).orElseThrow().halfUnit()).isEqualByComparingTo(expected);
  }
}
