package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodMentionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004年1-6月累计          | 2004 6 YTD
          2004年1—6月              | 2004 6 YTD
          2004年1～6月份           | 2004 6 YTD
          2004年1月至6月           | 2004 6 YTD
          2004年一至6月            | 2004 6 YTD
          ２００４年１－６月       | 2004 6 YTD
          1-6月累计                | - 6 YTD
          1-6月                    | - 6 YTD
          1至11月                  | - 11 YTD
          上半年                   | - 6 YTD
          2004年上半年             | 2004 6 YTD
          2004 年 上 半 年         | 2004 6 YTD
          前三季度                 | - 9 YTD
          2004年前三季度           | 2004 9 YTD
          二季度                   | - 6 QUARTER
          2004年二季度             | 2004 6 QUARTER
          2004年第3季度            | 2004 9 QUARTER
          2004Q2                   | 2004 6 QUARTER
          2004年Q4                 | 2004 12 QUARTER
          6月份                    | - 6 MONTH
          6月                      | - 6 MONTH
          2004年6月份              | 2004 6 MONTH
          2004年6月                | 2004 6 -
          2004年06月               | 2004 6 -
          2004.06                  | 2004 6 -
          2004/6                   | 2004 6 -
          2004-06                  | 2004 6 -
          202306                   | 2023 6 -
          6月末                    | - 6 POINT
          2004年6月底              | 2004 6 POINT
          截至6月底                | - 6 POINT
          2003年末                 | 2003 12 POINT
          2004年                   | 2004 - YEAR
          2004年度                 | 2004 - YEAR
          2004年全年               | 2004 - YEAR
          2004                     | 2004 - YEAR
          吴兴区2004年1-6月主要经济指标完成情况 | 2004 6 YTD
          """)
  void findsYearMonthAndSpan(String text, String expected) {
    assertThat(PeriodMention.find(text).map(PeriodMentionTest::printed)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "生产总值",
        "1-6",
        "13月",
        "0月",
        "18.6",
        "6",
        "1234",
        "62004",
        "6月5日",
        "2004.13",
        "20040613",
        "3000万元以上项目投资额",
        "农民人均现金收入",
        "第三产业增加值",
        "一、工业",
        "12个月"
      })
  void findsNoneInOtherTexts(String text) {
    assertThat(PeriodMention.find(text)).isEmpty();
  }

  /** The year of 全年 is the one around it. */
  @Test
  void takesFromOutsideWhatItLeavesOpen() {
    assertThat(within("6月末", "2004年1-6月")).isEqualTo("2004 6 POINT");
    assertThat(within("1-6月", "2004年")).isEqualTo("2004 6 YTD");
    assertThat(within("2003年6月", "2004年1-3月")).isEqualTo("2003 6 YTD");
    assertThat(within("2003年", "2004年1-6月")).isEqualTo("2003 - YEAR");
  }

  @ParameterizedTest
  @CsvSource({
    "2004年1-6月, 2004-06",
    "2004年6月末, 2004-06",
    "2004年二季度, 2004-06",
    "2004年, 2004-12",
    "1-6月, ",
  })
  void isAPeriodWhereYearAndMonthAreKnown(String text, String expected) {
    assertThat(PeriodMention.find(text).flatMap(PeriodMention::period).map(Period::toString))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2004年1-6月累计, 累计",
    "吴兴区2004年上半年生产总值, 吴兴区生产总值",
    "生产总值, 生产总值",
    "13月, 13月",
  })
  void leavesTheTextWithoutItsMention(String text, String expected) {
    assertThat(PeriodMention.without(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年报, 2023 - YEAR",
    "龙马潭2023, 2023 - YEAR",
    "2004-06, 2004 6 -",
    "主要指标200406, 2004 6 -",
  })
  void findsABareYearInAFileName(String name, String expected) {
    assertThat(PeriodMention.inFileName(name).map(PeriodMentionTest::printed)).contains(expected);
  }

  private static String within(String text, String outer) {
    return printed(
        PeriodMention.find(text).orElseThrow().within(PeriodMention.find(outer).orElseThrow()));
  }

  private static String printed(PeriodMention mention) {
    return Objects.toString(mention.year(), "-")
        + " "
        + Objects.toString(mention.month(), "-")
        + " "
        + Objects.toString(mention.span(), "-");
  }
}
