package org.huibao.words;

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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 652 870.53  | 8652870.53   | 2 | ''
          8\u00a0652\u00a0870 | 8652870 | 0 | ''
          3.2亿         | 3.2          | 1 | 亿
          3.2亿元       | 3.2          | 1 | 亿元
          15万元        | 15           | 0 | 万元
          1,200户       | 1200         | 0 | 户
          36家          | 36           | 0 | 家
          5.5个百分点   | 5.5          | 1 | 个百分点
          3‰            | 3            | 0 | ‰
          12.5㎡        | 12.5         | 1 | m2
          ￥1,234.50    | 1234.5       | 2 | ¥
          (123)         | -123         | 0 | ''
          （1,234.5）   | -1234.5      | 1 | ''
          (5.2%)        | -5.2         | 1 | %
          △5.2          | -5.2         | 1 | ''
          ▲3            | -3           | 0 | ''
          –3.2          | -3.2         | 1 | ''
          +5.3          | 5.3          | 1 | ''
          １２．５      | 12.5         | 1 | ''
          1，234        | 1234         | 0 | ''
          ’1234         | 1234         | 0 | ''
          1234*         | 1234         | 0 | ''
          123①          | 123          | 0 | ''
          45.6(r)       | 45.6         | 1 | ''
          一百二十三    | 123          | 0 | ''
          三千二百      | 3200         | 0 | ''
          三千零五      | 3005         | 0 | ''
          十二          | 12           | 0 | ''
          二十          | 20           | 0 | ''
          壹佰          | 100          | 0 | ''
          两万三千      | 23000        | 0 | ''
          一亿二千万    | 120000000    | 0 | ''
          """)
  void isANumberWithItsUnitItsSignAndItsMarks(
      String text, BigDecimal value, int decimals, String unit) {
    TypedNumber number = TypedNumber.parse(text.replace("\\u00a0", "\u00a0")).orElseThrow();

    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.decimals()).isEqualTo(decimals);
    assertThat(number.unit()).isEqualTo(unit);
    assertThat(number.bound()).isEmpty();
  }

  @Test
  void aBoundIsTheNumberItNames() {
    TypedNumber number = TypedNumber.parse("<0.01").orElseThrow();

    assertThat(number.value()).isEqualByComparingTo("0.01");
    assertThat(number.bound()).isEqualTo("<");
    assertThat(TypedNumber.parse("＞100").orElseThrow().bound()).isEqualTo(">");
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
        "1,23",
        "12 34",
        "2004 2005",
        "18楼",
        "5镇",
        "2004年度",
        "3位",
        "12名",
        "500强",
        "(1)",
        "（12）",
        "①",
        "1①2",
        "½",
        "一",
        "十",
        "百万",
        "二〇〇四",
        "三县",
        "一二三",
        "万一",
        "甲",
        "71344..86",
        "lo",
        "1O5",
        "l2.5",
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
    assertThat(TypedNumber.parse("1".repeat(20))).isPresent();
    assertThat(TypedNumber.parse("1".repeat(21))).as("a code").isEmpty();
    assertThat(TypedNumber.parse("0." + "1".repeat(30))).isPresent();
    assertThat(TypedNumber.parse("0." + "1".repeat(39))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1234, 0.5", "12.3, 0.05", "12.30, 0.005", "18.6%, 0.05"})
  void knowsHalfAUnitOfItsLastDigit(String text, BigDecimal expected) {
    assertThat(TypedNumber.parse(text).orElseThrow().halfUnit()).isEqualByComparingTo(expected);
  }
}
