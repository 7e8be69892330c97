package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much time a number covers. */
class SpanTest {
  /** The only 上年同期 belongs to the running total, wherever it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"本月 | 累计 | 上年同期", "本月 | 上年同期 | 累计", "上年同期 | 累计 | 本月"})
  void theOnlyColumnOfLastYearBelongsToTheRunningTotal(String header) {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年6月份主要指标（万元） | < | < | <
            指标 | %s
            生产总值 | 7 | 7 | 7
            """
                .formatted(header));

    assertThat(sheet.observedAnywhere())
        .containsExactly(
            "zhili gdp previous_year 2004-06 ytd 7 万元",
            "zhili gdp value 2004-06 month 7 万元",
            "zhili gdp value 2004-06 ytd 7 万元");
  }

  @Test
  void eachColumnOfLastYearBelongsToTheValueOnItsLeft() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年6月份主要指标（万元） | < | < | < | < | < | <
            指标 | 本月 | 上年同期 | 同比% | 累计 | 上年同期 | 同比%
            生产总值 | 11 | 10 | 10 | 66 | 60 | 10
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili gdp value 2004-06 month 11 万元",
            "C3 zhili gdp previous_year 2004-06 month 10 万元",
            "D3 zhili gdp growth 2004-06 month 10 %",
            "E3 zhili gdp value 2004-06 ytd 66 万元",
            "F3 zhili gdp previous_year 2004-06 ytd 60 万元",
            "G3 zhili gdp growth 2004-06 ytd 10 %");
  }

  @ParameterizedTest
  @CsvSource({
    "2004年1-6月, 2004-06 ytd",
    "2004年上半年, 2004-06 ytd",
    "2004年6月份, 2004-06 month",
    "2004年二季度, 2004-06 quarter",
    "2004年, 2004-12 year",
    "2004年6月, 2004-06 ytd",
  })
  void theTitleSpeaksWhereTheColumnsAreSilent(String title, String expected) {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            %s主要指标（万元） | <
            指标 | 完成数
            生产总值 | 7
            """
                .formatted(title));

    assertThat(sheet.observed()).containsExactly("B3 zhili gdp value " + expected + " 7 万元");
  }

  /** A stock stands at a point in time whatever the column says; so does a ratio of two stocks. */
  @Test
  void aStockAlwaysStandsAtAPoint() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | < | <
            指标 | 计量单位 | 累计
            规模以上企业数 | 家 | 12
            小学入学率 | % | 99.9
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 zhili ent_total value 2004-06 point 12 家",
            "C4 zhili primary_enrol value 2004-06 point 99.9 %");
  }

  @Test
  void readsPeriodsAcross() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            主要指标（万元） | < | <
            指标 | 2003年 | 2004年1-6月
            生产总值 | 50 | 30
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili gdp value 2003-12 year 50 万元", "C3 zhili gdp value 2004-06 ytd 30 万元");
  }

  @Test
  void readsYearsAcrossThatAreNumbers() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            历年主要指标 | < | < | <
            指标 | 单位 | 2002 | 2003
            生产总值 | 万元 | 40 | 50
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 zhili gdp value 2002-12 year 40 万元", "D3 zhili gdp value 2003-12 year 50 万元");
    assertThat(sheet.explained()).containsExactly("C2 period_label", "D2 period_label");
  }

  @Test
  void growthOfARatioIsInPointsOfPerCentAndOfAScoreInPoints() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | < | < | <
            指标 | 计量单位 | 累计 | 同比增减
            城镇登记失业率 | % | 3.8 | -0.2
            经济效益考核得分 | 分 | 101.5 | 2.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 zhili unemployment value 2004-06 point 3.8 %",
            "D3 zhili unemployment growth 2004-06 point -0.2 百分点",
            "C4 zhili eff_score value 2004-06 ytd 101.5 分",
            "D4 zhili eff_score growth 2004-06 ytd 2.5 分");
  }

  @Test
  void fromTheFirstMonthToThisOne() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2024年6月主要指标 | < | < | <
            指标 | 本月 | 1-本月 | 上年同期1-本月
            工业总产值 | 4.2 | 25.3 | 22.1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 工业总产值 | 本月 = - 工业总产值 value 2024-06 month 4.2 -",
            "C3 工业总产值 | 1-本月 = - 工业总产值 value 2024-06 ytd 25.3 -",
            "D3 工业总产值 | 上年同期1-本月 = - 工业总产值 previous_year 2024-06 ytd 22.1 -");
  }

  /** Each growth is of the value before it; the second is none of this year's. */
  @Test
  void growthsOfSeveralYearsSideBySide() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2023年主要指标 | < | < | < | <
            指标 | 2023年 | 比上年增长% | 2022年 | 比上年增长%
            工业总产值 | 128.1 | 5.6 | 122.3 | 6.1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 工业总产值 | 2023年 = - 工业总产值 value 2023-12 year 128.1 -",
            "C3 工业总产值 | 比上年增长% = - 工业总产值 growth 2023-12 year 5.6 %",
            "D3 工业总产值 | 2022年 = - 工业总产值 value 2022-12 year 122.3 -",
            "E3 工业总产值 | 比上年增长% = - 工业总产值 growth 2022-12 year 6.1 %");
  }

  @Test
  void lastYearAsAWholeAndAtItsEnd() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2024年一季度主要指标 | < | < | <
            指标 | 一季度 | 上年全年 | 上年末
            存款余额 | 128.1 | 122.3 | 120
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 存款余额 | 一季度 = - 存款余额 value 2024-03 quarter 128.1 -",
            "C3 存款余额 | 上年全年 = - 存款余额 previous_year 2024-03 year 122.3 -",
            "D3 存款余额 | 上年末 = - 存款余额 value 2023-12 point 120 -");
  }
}
