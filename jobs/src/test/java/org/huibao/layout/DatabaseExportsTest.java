package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as databases of statistics export them, and what looks like them. */
class DatabaseExportsTest {
  @Test
  void takesPlaceUnitAndSpanFromHeaderRowsAndLeavesTheSourceAside() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            指标 | 生产总值_累计 | 用电量_当期 | 工业增加值_累计同比实际增速 | 存款余额_期末
            地区 | 甲市 | 甲市 | 甲市 | 甲市
            频度 | 季 | 月 | 月 | 月
            单位 | 亿元 | 万千瓦时 | % | 亿元
            来源 | 甲市统计局 | 供电公司 | 甲市统计局 | 金融办
            2021-03 | 312.6 | 45217 | 9.8 | 2210.4
            2021-04 | | 46302 | 9.1 | 2235.9
            2021-05 | | 45884 | 8.7 | 2260.3
            2021-06 | 668.8 | 47120 | 8.5 | 2291.6
            """);

    assertThat(sheet.observed())
        .contains(
            "B6 2021-03 | 生产总值_累计 › 甲市 › 亿元 = 甲市 生产总值 value 2021-03 ytd 312.6 亿元",
            "C7 2021-04 | 用电量_当期 › 甲市 › 万千瓦时 = 甲市 用电量 value 2021-04 month 46302 万千瓦时",
            "D8 2021-05 | 工业增加值_累计同比实际增速 › 甲市 › % = 甲市 工业增加值 growth 2021-05 ytd 8.7 %",
            "E9 2021-06 | 存款余额_期末 › 甲市 › 亿元 = 甲市 存款余额 value 2021-06 point 2291.6 亿元");
  }

  @Test
  void takesNumbersBesideAnIdForCodes() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            指标名称 | 零售额 | 投资完成额:累计同比
            频率 | 月 | 月
            单位 | 万元 | %
            指标ID | 6045612 | 6045613
            地区 | 柏溪县 | 柏溪县
            2021-10 | 43120.5 | 11.2
            2021-11 | 44805.1 | 10.7
            """);

    assertThat(sheet.explained()).contains("B4 code", "C4 code");
    assertThat(sheet.observed())
        .contains(
            "B6 2021-10 | 零售额 › 万元 › 柏溪县 = 柏溪县 零售额 value 2021-10 month 43120.5 万元",
            "C7 2021-11 | 投资完成额:累计同比 › % › 柏溪县 = 柏溪县 投资完成额 growth 2021-11 ytd 10.7 %");
  }

  @Test
  void leavesOneWordOfThatKindInAHeader() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2021年各镇资金 | < | <
            来源 | 自筹 | 贷款
            单位 | 万元 | 万元
            甲镇 | 12 | 13
            乙镇 | 14 | 15
            """);

    assertThat(sheet.observed()).contains("B4 甲镇 | 自筹 › 万元 = 甲镇 自筹 value 2021-12 year 12 万元");
  }

  @Test
  void findsThePlaceInsideAName() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2022年1-6月重点镇 | < | <
            指标 | 山西:折旧（亿元） | 价格指数:山西
            （青禾镇）工业总产值 | 3 | 4
            工业：总产值 | 5 | 6
            """);

    assertThat(sheet.observed())
        .contains(
            "B3 （青禾镇）工业总产值 | 山西:折旧（亿元） = 山西 工业总产值›折旧 value 2022-06 ytd 3 亿元",
            "C4 工业：总产值 | 价格指数:山西 = 山西 工业:总产值›价格指数 value 2022-06 ytd 6 -");
  }

  @Test
  void lookAlikesOfAPlaceInsideANameNameNone() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2022年1-6月主要指标 | <
            指标 | 1-6月（亿元）
            （规模以上）工业总产值 | 3
            工业：总产值 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 （规模以上）工业总产值 | 1-6月（亿元） = - (规模以上)工业总产值 value 2022-06 ytd 3 亿元",
            "B4 工业：总产值 | 1-6月（亿元） = - 工业:总产值 value 2022-06 ytd 5 亿元");
  }

  @Test
  void aWordForTheSpanBeatsTheSpanOfThePeriod() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            指标 | 2021年第三季度 | 2021年第二季度
            生产总值当季值(亿元) | 331.7 | 356.2
            生产总值累计值(亿元) | 1000.5 | 668.8
            """);

    assertThat(sheet.observed())
        .contains(
            "B2 生产总值当季值(亿元) | 2021年第三季度 = - 生产总值 value 2021-09 quarter 331.7 亿元",
            "B3 生产总值累计值(亿元) | 2021年第三季度 = - 生产总值 value 2021-09 ytd 1000.5 亿元");
  }

  @Test
  void monthsOneAfterTheOtherAreEachByItself() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            指标 | 2022年5月 | 2022年4月 | 2022年3月
            发电量累计值(亿千瓦时) | 91.4 | 72.8 | 54.9
            发电量同比增长(%) | 3.1 | -1.2 | 2.6
            """);

    assertThat(sheet.observed())
        .contains(
            "B2 发电量累计值(亿千瓦时) | 2022年5月 = - 发电量 value 2022-05 ytd 91.4 亿千瓦时",
            "C3 发电量同比增长(%) | 2022年4月 = - 发电量 growth 2022-04 month -1.2 %");
  }

  @Test
  void monthsOfARunningTotalAreNot() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            投资各月进度表（自年初累计） | < | < | <
            指标 | 2022年2月 | 2022年3月 | 2022年4月
            投资（亿元） | 31.2 | 60.5 | 88.4
            """);

    assertThat(sheet.observed()).contains("C3 投资（亿元） | 2022年3月 = - 投资 value 2022-03 ytd 60.5 亿元");
  }

  @Test
  void readsYearsDownUnderAnEmptyCorner() {
    ShownSheet sheet =
        ShownSheet.of(
            """
             | 北京市 | 天津市
            2013 | 40830.04 | 26359.2
            2014 | 44488.6 | 28832.3
            """);

    assertThat(sheet.observed()).contains("C3 2014 | 天津市 = 天津市 - value 2014-12 year 28832.3 -");
  }

  @Test
  void readsATableWithoutRowLabelsUnderYears() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            甲区总产值（2017-2019年）（亿元） | < | <
            2017 | 2018 | 2019
            188.42 | 201.47 | 219.63
            """);

    assertThat(sheet.observed()).hasSize(3).last().asString().contains("2019-12 year 219.63 亿元");
  }

  /** A form's number is like an id, and a date of an update is no time of the numbers. */
  @Test
  void readsNamesOverIdsAndUpdates() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            指标名称 | 中国:GDP:当季同比 | 中国:社会消费品零售总额:当月值
            频率 | 季 | 月
            单位 | % | 亿元
            指标ID | M0039354 | M0001427
            来源 | 国家统计局 | 国家统计局
            更新时间 | 2023-04-18 | 2023-05-16
            2023-03-31 | 4.5 | 37855
            2023-02-28 | | 35520
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B7 2023-03-31 | 中国:GDP:当季同比 › % = - 中国:GDP growth 2023-03 quarter 4.5 %",
            "C7 2023-03-31 | 中国:社会消费品零售总额:当月值 › 亿元"
                + " = - 中国:社会消费品零售总额 value 2023-03 month 37855 亿元",
            "C8 2023-02-28 | 中国:社会消费品零售总额:当月值 › 亿元"
                + " = - 中国:社会消费品零售总额 value 2023-02 month 35520 亿元");
  }

  @Test
  void readsAnExportInEnglish() {
    ShownSheet sheet =
        ShownSheet.of(
            """
             | Retail Sales: Zhejiang | Output: Zhejiang
            Region | China | China
            Unit | RMB bn | RMB mn
            Frequency | Annual, ending "Dec" of each year | Annual
            Status | Active | Active
            Series ID | 1234501 | 1234502
            12/2020 | 2.5 | 6461
            """);

    assertThat(sheet.observed())
        .extracting(line -> line.replaceFirst(".* value ", ""))
        .containsExactly("2020-12 year 2.5 十亿元", "2020-12 year 6461 百万元");
  }

  @Test
  void itemsHaveAColumnOfTheirOwnBesideOneOfPlaces() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            地区 | 指标 | 单位 | 2019年
            杭州市 | 粮食产量 | 万吨 | 15
            杭州市 | 年末常住人口 | 万人 | 116
            """);
    ShownSheet turned =
        ShownSheet.of(
            """
            指标 | 地区 | 单位 | 2019年
            粮食产量 | 杭州市 | 万吨 | 15
            年末常住人口 | 杭州市 | 万人 | 116
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "D2 杭州市 › 粮食产量 | 2019年 = 杭州市 粮食产量 value 2019-12 year 15 万吨",
            "D3 杭州市 › 年末常住人口 | 2019年 = 杭州市 常住人口 value 2019-12 point 116 万人");
    assertThat(turned.observed())
        .containsExactly(
            "D2 粮食产量 › 杭州市 | 2019年 = 杭州市 粮食产量 value 2019-12 year 15 万吨",
            "D3 年末常住人口 › 杭州市 | 2019年 = 杭州市 常住人口 value 2019-12 point 116 万人");
  }
}
