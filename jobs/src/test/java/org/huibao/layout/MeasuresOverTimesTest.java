package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words for a measure, a time and a place, in the many orders that offices put them in. */
class MeasuresOverTimesTest {
  private static void reads(String drawing, String... numbers) {
    assertThat(ShownSheet.of(drawing).observed()).contains(numbers);
  }

  @Test
  void aMeasureOverWordsForASpan() {
    reads(
        """
        2023年3月主要指标 | < | < | < | < | < | <
        项目 | 总量（万元） | < | 增长% | < | 位次 | <
        ^ | 本月 | 累计 | 本月 | 累计 | 本月 | 累计
        税收 | 12.1 | 33.4 | 5.1 | 6.2 | 5 | 6
        """,
        "C4 税收 | 总量（万元） › 累计 = - 税收 value 2023-03 ytd 33.4 万元",
        "D4 税收 | 增长% › 本月 = - 税收 growth 2023-03 month 5.1 %",
        "E4 税收 | 增长% › 累计 = - 税收 growth 2023-03 ytd 6.2 %",
        "G4 税收 | 位次 › 累计 = - 税收 growth_rank 2023-03 ytd 6 位");
  }

  @Test
  void whatIsMoreThanAtTheYearsBeginIsNoGrowthOnTheYear() {
    reads(
        """
        2022年6月金融（亿元） | < | < | <
        指标 | 期末余额 | 较年初增减 | 增长%
        存款 | 520 | 32 | 8.1
        """,
        "C3 存款 | 较年初增减 = - 存款›比年初 change 2022-06 ytd 32 亿元",
        "D3 存款 | 增长% = - 存款 growth 2022-06 ytd 8.1 %");
  }

  @Test
  void growthBelowEachIndicator() {
    reads(
        """
        指标 | 单位 | 2023年1-9月
        出口额 | 万美元 | 520
        同比增长 | % | 8.3
        进口额 | 万美元 | 120
        同比增长 | % | 9.1
        """,
        "C3 同比增长 | 2023年1-9月 = - 出口额 growth 2023-09 ytd 8.3 %",
        "C5 同比增长 | 2023年1-9月 = - 进口额 growth 2023-09 ytd 9.1 %");
  }

  @Test
  void aLineAboveNamesThePeriod() {
    reads(
        """
        报告期：2022年1-6月 | < | <
        指标 | 单位 | 累计
        收入 | 万元 | 1100
        """,
        "C3 收入 | 累计 = - 收入 value 2022-06 ytd 1100 万元");
    reads(
        """
        时间：2021 | <
        指标 | 数量（户）
        户数 | 1100
        """,
        "B3 户数 | 数量（户） = - 户数 value 2021-12 year 1100 户");
  }

  @Test
  void monthsUnderATitleOfRunningTotals() {
    reads(
        """
        2022年投资（自年初累计）（亿元） | < | <
        县区 | 3月 | 4月
        甲县 | 12 | 13
        """,
        "C3 甲县 | 4月 = 甲县 - value 2022-04 ytd 13 亿元");
    reads(
        """
        2022年投资（亿元） | < | <
        县区 | 3月 | 4月
        甲县 | 12 | 13
        """,
        "C3 甲县 | 4月 = 甲县 - value 2022-04 month 13 亿元");
  }

  @Test
  void growthThatOnlyTheTitleNames() {
    reads(
        """
        2022年各县投资增速（%） | < | <
        县区 | 1-2月 | 1-3月
        甲县 | 5 | 6
        """,
        "C3 甲县 | 1-3月 = 甲县 - growth 2022-03 ytd 6 %");
    reads(
        """
        2022年各县投资及增速 | <
        县区 | 投资（亿元）
        甲县 | 5
        """,
        "B3 甲县 | 投资（亿元） = 甲县 投资 value 2022-12 year 5 亿元");
  }

  @Test
  void anIndexIsInNoUnitOfTheTables() {
    reads(
        """
        单位：亿元 | |
        指标 | 2021 | 指数（上年=100）
        产值 | 350.1 | 107.2
        """,
        "B3 产值 | 2021 = - 产值 value 2021-12 year 350.1 亿元",
        "C3 产值 | 指数（上年=100） = - 产值›指数(上年=100) value 2021-12 year 107.2 %");
  }

  @Test
  void ranksAmongANamedGroup() {
    reads(
        """
        2022年9月 | < | <
        指标 | 增速（%） | 居全市位次
        投资 | 5.1 | 2
        """,
        "C3 投资 | 居全市位次 = - 投资 growth_rank 2022-09 ytd 2 位");
  }

  @Test
  void pullInOtherWords() {
    reads(
        """
        2022年1-6月 | < | <
        行业 | 增加值（亿元） | 拉动经济增长（百分点）
        工业 | 52 | 2
        """,
        "C3 工业 | 拉动经济增长（百分点） = - 工业 pull 2022-06 ytd 2 百分点");
  }

  @Test
  void lastYearsMonth() {
    reads(
        """
        2023年6月 | < | <
        指标 | 上年本月 | 上年累计
        税收（万元） | 11 | 66
        """,
        "B3 税收（万元） | 上年本月 = - 税收 previous_year 2023-06 month 11 万元",
        "C3 税收（万元） | 上年累计 = - 税收 previous_year 2023-06 ytd 66 万元");
  }

  @Test
  void yearAndMonthInColumnsOfAnyName() {
    reads(
        """
        县区 | 统计年度 | 统计月份 | 税收（万元）
        甲县 | 2022 | 9 | 80
        乙县 | 2022 | 9 | 81
        """,
        "D3 乙县 › 2022 › 9月 | 税收（万元） = 乙县 税收 value 2022-09 month 81 万元");
  }

  @Test
  void aDatabaseWithoutFrequencies() {
    reads(
        """
        地区 | 甲市 | 乙市
        指标 | 零售额 | 零售额
        单位 | 亿元 | 亿元
        2020 | 310 | 410
        2021 | 330 | 440
        """,
        "C5 2021 | 乙市 › 零售额 › 亿元 = 乙市 零售额 value 2021-12 year 440 亿元");
  }

  @Test
  void rowsUnderTheWordSource() {
    reads(
        """
        资金情况 | < | <
        来源 | 2021年 | 2022年
        自筹（万元） | 12 | 13
        """,
        "C3 自筹（万元） | 2022年 = - 自筹 value 2022-12 year 13 万元");
  }

  @Test
  void quartersInAColumnOfTheirOwn() {
    reads(
        """
        年份 | 季度 | 产值（亿元）
        2021 | 1 | 80
        2021 | 2 | 170
        """,
        "C3 2021 › 2季度 | 产值（亿元） = - 产值 value 2021-06 quarter 170 亿元");
  }

  @Test
  void growthBehindTheYearsItCompares() {
    reads(
        """
        县区 | 2020年 | 2021年 | 增长%
        甲县 | 12 | 13 | 8.3
        """,
        "B2 甲县 | 2020年 = 甲县 - value 2020-12 year 12 -",
        "D2 甲县 | 增长% = 甲县 - growth 2021-12 year 8.3 %");
  }

  @Test
  void aMonthBesideARunningTotalIsThatMonth() {
    reads(
        """
        2004年3月累计完成情况（万元） | < | <
        指标 | 3月 | 1-3月
        税收 | 5 | 12
        """,
        "B3 税收 | 3月 = - 税收 value 2004-03 month 5 万元",
        "C3 税收 | 1-3月 = - 税收 value 2004-03 ytd 12 万元");
  }

  @Test
  void levelsUnderATitleThatNamesGrowthBesideThem() {
    reads(
        """
        2022年主要指标及增速 | < | <
        指标 | 总量 | 增速（%）
        产值 | 500 | 6
        """,
        "B3 产值 | 总量 = - 产值 value 2022-12 year 500 -",
        "C3 产值 | 增速（%） = - 产值 growth 2022-12 year 6 %");
    reads(
        """
        2022年各县投资增速 | <
        单位：亿元 |
        县区 | 1-3月
        甲县 | 500
        """,
        "B4 甲县 | 1-3月 = 甲县 - value 2022-03 ytd 500 亿元");
  }

  @Test
  void telephonesOfHouseholdsAreCounted() {
    reads(
        """
        2019年邮电（户） | < | <
        地区 | 住宅电话 | 农村电话
        甲区 | 139245 | 20145
        """,
        "B3 甲区 | 住宅电话 = 甲区 住宅电话 value 2019-12 year 139245 户");
  }

  @Test
  void growthThatIsPartOfAnItemIsOfThatAlone() {
    reads(
        """
        指标 | 2023年1-9月（万元）
        工业 | 520
        　　增长% | 8.3
        农业 | 120
        """,
        "B3 工业 › 增长% | 2023年1-9月（万元） = - 工业 growth 2023-09 ytd 8.3 %");
  }

  @Test
  void lastYearsRunningTotal() {
    reads(
        """
        2023年6月 | <
        指标 | 去年同期累计实绩
        税收（万元） | 66
        """,
        "B3 税收（万元） | 去年同期累计实绩 = - 税收 previous_year 2023-06 ytd 66 万元");
  }

  @Test
  void theDistrictsNameOnATownsSheetIsNotWhoseNumbersTheyAre() {
    String drawing =
        """
        2004年1-6月情况（万元） | <
        指标 | 1-6月
        财政总收入 | 66
        """;
    assertThat(ReadSheet.ofTown("zhili", "吴兴区", drawing).observed())
        .containsExactly("B3 zhili rev_total value 2004-06 ytd 66 万元");
    assertThat(ReadSheet.ofTown("wuxing", "织里镇", drawing).observed())
        .containsExactly("B3 zhili rev_total value 2004-06 ytd 66 万元");
  }
}
