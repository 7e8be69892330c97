package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Layouts of producers that the reader was not made with, each beside one that looks alike. */
class OtherProducersTest {
  private static void reads(String drawing, String... numbers) {
    assertThat(ShownSheet.of(drawing).observed()).contains(numbers);
  }

  private static void explains(String drawing, String... cells) {
    assertThat(ShownSheet.of(drawing).explained()).contains(cells);
  }

  @Test
  void lastYearOverWordsForASpan() {
    reads(
        """
        财政收支（2023年9月）（万元） | < | < | < | <
        项目 | 上年同期 | < | 本年 | <
        ^ | 当月 | 累计 | 当月 | 累计
        收入 | 37980 | 338700 | 40120 | 361450
        """,
        "B4 收入 | 上年同期 › 当月 = - 收入 previous_year 2023-09 month 37980 万元",
        "C4 收入 | 上年同期 › 累计 = - 收入 previous_year 2023-09 ytd 338700 万元",
        "D4 收入 | 本年 › 当月 = - 收入 value 2023-09 month 40120 万元");
  }

  @Test
  void lastYearAndGrowthInRowsBelowEachPlace() {
    reads(
        """
        各镇收入（2022年1-6月）（万元） | <
        镇 | 收入
        甲镇 | 15320
        2021年1-6月 | 14790
        ±% | 3.6
        乙镇 | 12085
        """,
        "B4 2021年1-6月 | 收入 = 甲镇 收入 value 2021-06 ytd 14790 万元",
        "B5 ±% | 收入 = 甲镇 收入 growth 2022-06 ytd 3.6 %",
        "B6 乙镇 | 收入 = 乙镇 收入 value 2022-06 ytd 12085 万元");
  }

  @Test
  void growthInARowBelowTheYears() {
    reads(
        """
        甲区对比表（亿元） | < | <
        时间 | 产值 | 投资
        2023年1-9月 | 441.5 | 120.6
        2022年1-9月 | 410.3 | 113.7
        同比增长（%） | 6.9 | 6.1
        """,
        "B4 2022年1-9月 | 产值 = - 产值 value 2022-09 ytd 410.3 亿元",
        "C5 同比增长（%） | 投资 = - 投资 growth 2023-09 ytd 6.1 %");
  }

  @Test
  void theAmountBesideTheRateOfAChange() {
    reads(
        """
        各镇收入（2022年1-6月）（万元） | < | < | <
        镇 | 本年累计 | 同比增减 | 增减%
        甲镇 | 15320 | 530 | 3.6
        """,
        "C3 甲镇 | 同比增减 = 甲镇 - change 2022-06 ytd 530 万元",
        "D3 甲镇 | 增减% = 甲镇 - growth 2022-06 ytd 3.6 %");
  }

  @Test
  void aChangeWithoutARateBesideItIsGrowth() {
    reads(
        """
        各镇收入（2022年1-6月）（万元） | < | <
        镇 | 收入 | 同比增减（%）
        甲镇 | 15320 | 3.6
        """,
        "C3 甲镇 | 同比增减（%） = 甲镇 收入 growth 2022-06 ytd 3.6 %");
  }

  @Test
  void pullAndContribution() {
    reads(
        """
        主要指标（2021年1-9月） | < | < | <
        指标 | 1-9月（亿元） | 拉动（百分点） | 贡献率%
        第二产业 | 141.9 | 3.9 | 46.4
        """,
        "C3 第二产业 | 拉动（百分点） = - 第二产业 pull 2021-09 ytd 3.9 百分点",
        "D3 第二产业 | 贡献率% = - 第二产业 contribution 2021-09 ytd 46.4 %");
  }

  @Test
  void ranksAreNumbers() {
    reads(
        """
        主要指标位次（2021年1-9月） | < | <
        指标 | 绝对额（亿元） | 位次
        产值 | 318.6 | 第2位
        投资 | 88.4 | 并列第3
        """,
        "C3 产值 | 位次 = - 产值 rank 2021-09 ytd 2 位",
        "C4 投资 | 位次 = - 投资 rank 2021-09 ytd 3 位");
  }

  @Test
  void codesAndTelephonesAreNoData() {
    String drawing =
        """
        重点企业2019年情况（万元） | < | < | < | <
        序号 | 组织机构代码 | 企业名称 | 联系电话 | 利润
        1 | 990102 | 甲公司 | 5551234 | 1206
        2 | 990103 | 乙公司 | 5551872 | 2044
        """;
    reads(drawing, "E3 甲公司 | 利润 = - 甲公司›利润 value 2019-12 year 1206 万元");
    explains(drawing, "B3 code", "D4 code", "A4 row_number");
  }

  @Test
  void fixedTelephonesAreCounted() {
    reads(
        """
        2019年邮电（户） | <
        地区 | 固定电话用户
        甲区 | 139245
        """,
        "B3 甲区 | 固定电话用户 = 甲区 固定电话用户 value 2019-12 year 139245 户");
  }

  @Test
  void aHeaderMayNameADateOrATelephone() {
    reads(
        """
        各区指标（2022年）（万元） | < | < | <
        县区 | 进出口 | 存款 | 备案日期
        甲区 | 8652 | 3400 | 2022年7月5日
        """,
        "B3 甲区 | 进出口 = 甲区 进出口 value 2022-12 year 8652 万元");
  }

  @Test
  void numbersBesideATableAreOutside() {
    String drawing =
        """
        各镇收入（2023年）（万元） | < | < | <
        镇 | 总收入 | |
        甲镇 | 48210 | | 0
        乙镇 | 39655 | | 0
        """;
    reads(drawing, "B3 甲镇 | 总收入 = 甲镇 总收入 value 2023-12 year 48210 万元");
    explains(drawing, "D3 outside_table", "D4 outside_table");
  }

  @Test
  void aSheetsNameIsItsPlaceOrItsMonth() {
    assertThat(
            ShownSheet.named(
                    "甲镇",
                    """
                    2022年收益（万元） | <
                    项目 | 2022年
                    收入 | 48210
                    """)
                .observed())
        .containsExactly("B3 收入 | 2022年 = 甲镇 收入 value 2022-12 year 48210 万元");
    assertThat(
            ShownSheet.named(
                    "2月",
                    """
                    2023年收支（万元） | < | <
                    项目 | 本月数 | 本年累计
                    收入 | 31875 | 71995
                    """)
                .observed())
        .containsExactly(
            "B3 收入 | 本月数 = - 收入 value 2023-02 month 31875 万元",
            "C3 收入 | 本年累计 = - 收入 value 2023-02 ytd 71995 万元");
  }

  @Test
  void aLineAboveNamesThePlace() {
    reads(
        """
        数据库：分县年度数据
        地区：甲自治县
        指标 | 2021年 | 2020年
        产值(亿元) | 97.4 | 90.8
        """,
        "B4 产值(亿元) | 2021年 = 甲自治县 产值 value 2021-12 year 97.4 亿元");
  }

  @Test
  void partsAreInTheUnitOfTheirItem() {
    reads(
        """
        农业（2018年） | < | <
        指标 | 计量单位 | 2018年
        一、总产值 | 万元 | 38640
            其中：农业 | | 21150
        二、粮食 | 吨 | 18420
            其中：小麦 | | 7935
        """,
        "C4 一、总产值 › 其中：农业 | 2018年 = - 总产值›农业 value 2018-12 year 21150 万元",
        "C6 二、粮食 › 其中：小麦 | 2018年 = - 粮食›小麦 value 2018-12 year 7935 吨");
  }

  @Test
  void unitsInNotesInEnglishAndWithoutTheirSecondBracket() {
    reads(
        """
        分县产值
        本表按当年价格计算，单位：亿元
        (at current price, 100 million yuan)
        地区 | 2018 | 2019
        甲区 | 470.2 | 502.6
        """,
        "B5 甲区 | 2018 = 甲区 - value 2018-12 year 470.2 亿元");
    reads(
        """
        2019年各县 | < | <
        县区 | 收入（亿元 | 客运量 Passenger Traffic (10 000 persons)
        甲区 | 36.4 | 845
        """,
        "B3 甲区 | 收入（亿元 = 甲区 收入 value 2019-12 year 36.4 亿元",
        "C3 甲区 | 客运量(10 000 persons) = 甲区 客运量 value 2019-12 year 845 万人");
  }

  @Test
  void yearsBesideWordsForAYear() {
    String drawing =
        """
        各县产值（亿元） | < | <
        地区 | 产值 | <
        ^ | 2016 | 2016年为2015年%
        甲区 | 441.5 | 108.6
        乙区 | 383.9 | 108.1
        """;
    reads(drawing, "B4 甲区 | 产值 › 2016 = 甲区 产值 value 2016-12 year 441.5 亿元");
    explains(drawing, "B3 period_label");
  }

  @Test
  void aYearBehindTheValue() {
    reads(
        """
        县 | 投资（万元） | 年份
        甲县 | 21560 | 2006
        甲县 | 24870 | 2007
        """,
        "B3 2007 › 甲县 | 投资（万元） = 甲县 投资 value 2007-12 year 24870 万元");
  }

  @Test
  void columnsThatGoOnBeingNumbered() {
    explains(
        """
        各镇（续表） | < | < | <
        镇 | 人员（人） | 薪酬（万元） | 净值（万元）
         | 4 | 5 | 6
        甲镇 | 4120 | 24310 | 118400
        """,
        "B3 column_number",
        "D3 column_number");
  }

  @Test
  void aNameWrittenDownCharacterByCharacter() {
    reads(
        """
        各村（2020年） | < | <
        村 | 户 | 利润
        ^ | 数 | 总额
        甲村 | 612 | 96.4
        """,
        "B4 甲村 | 户数 = 甲村 户数 value 2020-12 year 612 -",
        "C4 甲村 | 利润总额 = 甲村 利润总额 value 2020-12 year 96.4 -");
  }

  @Test
  void aWordOverYearsIsTheirMeasure() {
    reads(
        """
        年份 | 合计 | 采矿业
        2018 | 106.5 | 20
        2019 | 110 | 21
        增长率 | |
        2018 | 5.90% | 4.10%
        2019 | 5.40% | 0.70%
        """,
        "B3 2019 | 合计 = - - value 2019-12 year 110 -",
        "B6 增长率 › 2019 | 合计 = - - growth 2019-12 year 5.4 %",
        "C6 增长率 › 2019 | 采矿业 = - 采矿业 growth 2019-12 year 0.7 %");
  }

  @Test
  void aSheetsNameIsTheTitleOfATableWithoutOne() {
    assertThat(
            ShownSheet.named(
                    "保险支出",
                    """
                     | 北京市 | 天津市
                    2001 | 110.54 | 54.52
                    2002 | 131.21 | 66.97
                    """)
                .titles())
        .containsExactly("保险支出");
  }

  @Test
  void whatWasWorkedOutBesideNamesIsNoData() {
    explains(
        """
        指标 | | 产值（亿元）
        2019-02 | 19 | 5.3
        2019-03 | 19 | 6.5
        """,
        "B2 unplaced",
        "B3 unplaced");
  }
}
