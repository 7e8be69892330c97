package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns of places that name a measure only are about the column to their left. */
class MeasureColumnsTest {
  @Test
  void rankAndGrowthBelongToTheIndicatorOnTheLeft() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政 | < | < | < | < | <
            地区 | 收入（万元） | 位次 | 比上年增减% | 支出（万元） | 位次
            织里镇 | 12 | 1 | 40 | 5 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 织里镇 | 收入（万元） = 织里镇 收入 value 2011-12 year 12 万元",
            "C3 织里镇 | 位次 = 织里镇 收入 rank 2011-12 year 1 位",
            "D3 织里镇 | 比上年增减% = 织里镇 收入 growth 2011-12 year 40 %",
            "E3 织里镇 | 支出（万元） = 织里镇 支出 value 2011-12 year 5 万元",
            "F3 织里镇 | 位次 = 织里镇 支出 rank 2011-12 year 2 位");
  }

  @Test
  void eachGroupHasItsOwn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政 | < | < | < | <
            地区 | 收入 | < | 支出 | <
             | 绝对值（万元） | 位次 | 绝对值（万元） | 增长(%)
            织里镇 | 12 | 1 | 5 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 织里镇 | 收入 › 绝对值（万元） = 织里镇 收入 value 2011-12 year 12 万元",
            "C4 织里镇 | 收入 › 位次 = 织里镇 收入 rank 2011-12 year 1 位",
            "D4 织里镇 | 支出 › 绝对值（万元） = 织里镇 支出 value 2011-12 year 5 万元",
            "E4 织里镇 | 支出 › 增长(%) = 织里镇 支出 growth 2011-12 year 2 %");
  }

  @Test
  void eachYearHasItsOwn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区产值 | < | < | < | <
            地区 | 2010年 | < | 2011年 | <
            ^ | 产值（万元） | 增长% | 产值（万元） | 增长%
            北京 | 12 | 13 | 14 | 15
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 2010年 › 产值（万元） = 北京 产值 value 2010-12 year 12 万元",
            "C4 北京 | 2010年 › 增长% = 北京 产值 growth 2010-12 year 13 %",
            "D4 北京 | 2011年 › 产值（万元） = 北京 产值 value 2011-12 year 14 万元",
            "E4 北京 | 2011年 › 增长% = 北京 产值 growth 2011-12 year 15 %");
  }

  @Test
  void ranksInARowBelongToNoColumnThatAnyoneKnows() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年科技论文 | < | < | < | <
            地区 | 篇数SCI | 篇数EI | 位次SCI | 位次EI
            北京 | 1 | 2 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 篇数SCI = 北京 篇数SCI value 2011-12 year 1 -",
            "C3 北京 | 篇数EI = 北京 篇数EI value 2011-12 year 2 -",
            "D3 北京 | 位次SCI = 北京 - rank 2011-12 year 3 位",
            "E3 北京 | 位次EI = 北京 - rank 2011-12 year 4 位");
  }

  /** Indicator, period and measure in one label; 自然增长率 is a name as a whole. */
  @Test
  void takesPackedLabelsApart() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年主要指标 | < | < | <
            地区 | 规模以上工业增加值1-6月累计增长% | 财政总收入同比增长（%） | 人口自然增长率（‰）
            北京 | 12.5 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 规模以上工业增加值1-6月累计增长% = 北京 规模以上工业增加值 growth 2011-06 ytd 12.5 %",
            "C3 北京 | 财政总收入同比增长（%） = 北京 财政总收入 growth 2011-12 year 3 %",
            "D3 北京 | 人口自然增长率（‰） = 北京 人口自然增长率 value 2011-12 year 4 ‰");
  }

  /**
   * Against what a name's last words measure; an average rate and ‰ measure nothing of last year.
   */
  @Test
  void takesTheMeasureFromTheEndOfAName() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2023年主要指标 | < | < | < | < | < | < | <
            地区 | GDP增长率 | 投资增长率（%） | 税收较上年增长 | 消费与去年同期相比增加额（亿元） | 消费实际增速 | 税收年均增长（%） | 人口增长率（‰）
            北京 | 6.1 | 5.2 | 4.3 | 3.4 | 2.5 | 1.6 | 0.7
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | GDP增长率 = 北京 GDP growth 2023-12 year 6.1 %",
            "C3 北京 | 投资增长率（%） = 北京 投资 growth 2023-12 year 5.2 %",
            "D3 北京 | 税收较上年增长 = 北京 税收 growth 2023-12 year 4.3 %",
            "E3 北京 | 消费与去年同期相比增加额（亿元） = 北京 消费 change 2023-12 year 3.4 亿元",
            "F3 北京 | 消费实际增速 = 北京 消费 growth 2023-12 year 2.5 %",
            "G3 北京 | 税收年均增长（%） = 北京 税收年均增长 value 2023-12 year 1.6 %",
            "H3 北京 | 人口增长率（‰） = 北京 人口增长率 value 2023-12 year 0.7 ‰");
  }

  @Test
  void doesNotNameAColumnByItsRowNumbers() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年节能 | | |
            序号 | 地区 | 目标（吨） | 完成
            1 | 北京 | 10 | 9
            2 | 天津 | 8 | 7
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 北京 | 目标（吨） = 北京 - target 2012-12 year 10 吨",
            "D3 北京 | 完成 = 北京 - value 2012-12 year 9 -",
            "C4 天津 | 目标（吨） = 天津 - target 2012-12 year 8 吨",
            "D4 天津 | 完成 = 天津 - value 2012-12 year 7 -");
    assertThat(sheet.explained()).containsExactly("A3 row_number", "A4 row_number");
  }

  @Test
  void takesSpanAndMeasureOfOneLabel() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年6月主要指标
            指标 | 单位 | 本月止累计 | 累计比上年同期增长%
            工业增加值 | 亿元 | 350 | 12
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 工业增加值 | 本月止累计 = - 工业增加值 value 2012-06 ytd 350 亿元",
            "D3 工业增加值 | 累计比上年同期增长% = - 工业增加值 growth 2012-06 ytd 12 %");
  }

  @Test
  void takesThePlaceOfARankFromTheColumnBefore() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年主要指标
            指标 | 单位 | 吴兴区 | 位次 | 南浔区 | 位次
            财政收入 | 万元 | 10 | 2 | 12 | 1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 财政收入 | 吴兴区 = 吴兴区 财政收入 value 2012-12 year 10 万元",
            "D3 财政收入 | 位次 = 吴兴区 财政收入 rank 2012-12 year 2 位",
            "E3 财政收入 | 南浔区 = 南浔区 财政收入 value 2012-12 year 12 万元",
            "F3 财政收入 | 位次 = 南浔区 财政收入 rank 2012-12 year 1 位");
  }

  @Test
  void leavesARankOfNobodysWithoutPlace() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年主要指标
            指标 | 单位 | 吴兴区 | 南浔区 | 同比%
            财政收入 | 万元 | 10 | 12 | 1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 财政收入 | 吴兴区 = 吴兴区 财政收入 value 2012-12 year 10 万元",
            "D3 财政收入 | 南浔区 = 南浔区 财政收入 value 2012-12 year 12 万元",
            "E3 财政收入 | 同比% = - 财政收入 growth 2012-12 year 1 %");
  }

  @Test
  void namesTheGrowthOfAMonthByTheColumnBefore() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各月
            月份 | 产量（吨） | 同比±%
            1—2月 | 100 | 5
            3月 | 60 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 1—2月 | 产量（吨） = - 产量 value 2012-02 ytd 100 吨",
            "C3 1—2月 | 同比±% = - 产量 growth 2012-02 ytd 5 %",
            "B4 3月 | 产量（吨） = - 产量 value 2012-03 month 60 吨",
            "C4 3月 | 同比±% = - 产量 growth 2012-03 month 4 %");
  }

  @Test
  void readsAnAmountOfChangeBesideItsRate() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年1-6月财政收入
            地区 | 累计（万元） | 上年同期累计（万元） | 比同期增减额（万元） | 比上年同期增长%
            织里镇 | 14 | 10 | 4 | 40
            """);

    assertThat(sheet.observed())
        .contains(
            "D3 织里镇 | 比同期增减额（万元） = 织里镇 - change 2012-06 ytd 4 万元",
            "E3 织里镇 | 比上年同期增长% = 织里镇 - growth 2012-06 ytd 40 %");
  }
}
