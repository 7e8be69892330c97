package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Months as bare numbers, down or across under 月份. */
class MonthNumbersTest {
  @Test
  void readsMonthsDown() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年工业产值（亿元）
            月份 | 总产值 | 销售产值
            1 | 10.5 | 9.5
            2 | 20.5 | 19.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 1月 | 总产值 = - 总产值 value 2012-01 month 10.5 亿元",
            "C3 1月 | 销售产值 = - 销售产值 value 2012-01 month 9.5 亿元",
            "B4 2月 | 总产值 = - 总产值 value 2012-02 month 20.5 亿元",
            "C4 2月 | 销售产值 = - 销售产值 value 2012-02 month 19.5 亿元");
    assertThat(sheet.explained()).containsExactly("A3 period_label", "A4 period_label");
  }

  @Test
  void readsMonthsBelowTheirYear() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            工业产值（亿元）
            年份 | 月份 | 总产值
            2011 | 12 | 9.5
             | 全年 | 99.5
            2012 | 1 | 29.5
             | 2 | 39.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 2011 › 12月 | 总产值 = - 总产值 value 2011-12 month 9.5 亿元",
            "C4 2011 › 全年 | 总产值 = - 总产值 value 2011-12 year 99.5 亿元",
            "C5 2012 › 1月 | 总产值 = - 总产值 value 2012-01 month 29.5 亿元",
            "C6 2012 › 2月 | 总产值 = - 总产值 value 2012-02 month 39.5 亿元");
    assertThat(sheet.explained())
        .containsExactly(
            "A3 period_label",
            "B3 period_label",
            "A5 period_label",
            "B5 period_label",
            "B6 period_label");
  }

  @Test
  void readsMonthsAcross() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区用电量（万千瓦时）
            地区\\月份 | 1 | 2
            北京 | 10.5 | 9.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 1月 = 北京 - value 2012-01 month 10.5 万千瓦时",
            "C3 北京 | 2月 = 北京 - value 2012-02 month 9.5 万千瓦时");
    assertThat(sheet.explained()).containsExactly("B2 period_label", "C2 period_label");
  }

  @Test
  void readsMonthsAcrossBelowAMergedWord() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区用电量（万千瓦时）
            地区 | 月份 | <
            ^ | 1 | 2
            北京 | 10.5 | 9.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 月份 › 1月 = 北京 - value 2012-01 month 10.5 万千瓦时",
            "C4 北京 | 月份 › 2月 = 北京 - value 2012-02 month 9.5 万千瓦时");
    assertThat(sheet.explained()).containsExactly("B3 period_label", "C3 period_label");
  }

  @Test
  void keepsNumbersThatCountSomethingElse() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各县（个）
            县区 | 企业 | 学校
            吴兴区 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 吴兴区 | 企业 = 吴兴区 企业 value 2012-12 year 1 个",
            "C3 吴兴区 | 学校 = 吴兴区 学校 value 2012-12 year 2 个");
  }
}
