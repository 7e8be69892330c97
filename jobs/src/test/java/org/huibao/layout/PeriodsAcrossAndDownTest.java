package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Years, months and half-years as column labels and as row labels, as numbers or as text. */
class PeriodsAcrossAndDownTest {
  @Test
  void readsIndicatorsDownAndYearsAcross() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            主要年份国民经济指标 | < | <
            指标 | 1978年 | 2010年
            生产总值（亿元） | 61 | 1000
            人口（万人） | 4 | 60
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 生产总值（亿元） | 1978年 = - 生产总值 value 1978-12 year 61 亿元",
            "C3 生产总值（亿元） | 2010年 = - 生产总值 value 2010-12 year 1000 亿元",
            "B4 人口（万人） | 1978年 = - 人口 value 1978-12 year 4 万人",
            "C4 人口（万人） | 2010年 = - 人口 value 2010-12 year 60 万人");
  }

  @Test
  void readsPlacesDownAndYearsAcross() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区生产总值 | < | <
             | | 单位：亿元
            地区 | 2010 | 2011
            河北 | 61 | 900
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 河北 | 2010 = 河北 - value 2010-12 year 61 亿元",
            "C4 河北 | 2011 = 河北 - value 2011-12 year 900 亿元");
    assertThat(sheet.explained()).containsExactly("B3 period_label", "C3 period_label");
  }

  @Test
  void readsYearsUnderIndicators() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区主要指标 | < | < | < | <
            地区 | 生产总值（亿元） | < | 人口（万人） | <
            ^ | 2010 | 2011 | 2010 | 2011
            河北 | 61 | 900 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 河北 | 生产总值（亿元） › 2010 = 河北 生产总值 value 2010-12 year 61 亿元",
            "C4 河北 | 生产总值（亿元） › 2011 = 河北 生产总值 value 2011-12 year 900 亿元",
            "D4 河北 | 人口（万人） › 2010 = 河北 人口 value 2010-12 year 1 万人",
            "E4 河北 | 人口（万人） › 2011 = 河北 人口 value 2011-12 year 2 万人");
    assertThat(sheet.explained())
        .containsExactly(
            "B3 period_label", "C3 period_label", "D3 period_label", "E3 period_label");
  }

  @Test
  void readsIndicatorsUnderYears() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区主要指标 | < | < | < | <
            地区 | 2010年 | < | 2011年 | <
            ^ | 产值（亿元） | 人口（万人） | 产值（亿元） | 人口（万人）
            河北 | 61 | 900 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 河北 | 2010年 › 产值（亿元） = 河北 产值 value 2010-12 year 61 亿元",
            "C4 河北 | 2010年 › 人口（万人） = 河北 人口 value 2010-12 year 900 万人",
            "D4 河北 | 2011年 › 产值（亿元） = 河北 产值 value 2011-12 year 1 亿元",
            "E4 河北 | 2011年 › 人口（万人） = 河北 人口 value 2011-12 year 2 万人");
  }

  @Test
  void readsOneYearAcross() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            主要指标 | <
             | 单位：万元
            指标 | 2011
            产值 | 2012
            税收 | 13
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 产值 | 2011 = - 产值 value 2011-12 year 2012 万元",
            "B5 税收 | 2011 = - 税收 value 2011-12 year 13 万元");
    assertThat(sheet.explained()).containsExactly("B3 period_label");
  }

  @Test
  void readsYearsDownThatAreNumbers() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            历年生产总值和人口 | < | <
            年份 | 生产总值（亿元） | 人口（万人）
            1978 | 61 | 900
            1979 | 4 | 50
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 1978 | 生产总值（亿元） = - 生产总值 value 1978-12 year 61 亿元",
            "C3 1978 | 人口（万人） = - 人口 value 1978-12 year 900 万人",
            "B4 1979 | 生产总值（亿元） = - 生产总值 value 1979-12 year 4 亿元",
            "C4 1979 | 人口（万人） = - 人口 value 1979-12 year 50 万人");
    assertThat(sheet.explained()).containsExactly("A3 period_label", "A4 period_label");
  }

  @Test
  void readsYearsDownThatAreText() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            历年生产总值和人口 | < | <
            年份 | 生产总值（亿元） | 人口（万人）
            1978年 | 61 | 900
            1979年 | 4 | 50
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 1978年 | 生产总值（亿元） = - 生产总值 value 1978-12 year 61 亿元",
            "C3 1978年 | 人口（万人） = - 人口 value 1978-12 year 900 万人",
            "B4 1979年 | 生产总值（亿元） = - 生产总值 value 1979-12 year 4 亿元",
            "C4 1979年 | 人口（万人） = - 人口 value 1979-12 year 50 万人");
  }

  @Test
  void readsYearsInsidePlaces() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区产值 | < | <
            地区 | 年份 | 产值（亿元）
            北京 | 2010 | 12
             | 2011 | 13
            天津 | 2010 | 14
             | 2011 | 15
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 北京 › 2010 | 产值（亿元） = 北京 产值 value 2010-12 year 12 亿元",
            "C4 北京 › 2011 | 产值（亿元） = 北京 产值 value 2011-12 year 13 亿元",
            "C5 天津 › 2010 | 产值（亿元） = 天津 产值 value 2010-12 year 14 亿元",
            "C6 天津 › 2011 | 产值（亿元） = 天津 产值 value 2011-12 year 15 亿元");
    assertThat(sheet.explained())
        .containsExactly(
            "B3 period_label", "B4 period_label", "B5 period_label", "B6 period_label");
  }

  @Test
  void readsPlacesInsideYears() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区产值 | < | <
            年份 | 地区 | 产值（亿元）
            2010 | 北京 | 12
             | 天津 | 13
            2011 | 北京 | 14
             | 天津 | 15
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 2010 › 北京 | 产值（亿元） = 北京 产值 value 2010-12 year 12 亿元",
            "C4 2010 › 天津 | 产值（亿元） = 天津 产值 value 2010-12 year 13 亿元",
            "C5 2011 › 北京 | 产值（亿元） = 北京 产值 value 2011-12 year 14 亿元",
            "C6 2011 › 天津 | 产值（亿元） = 天津 产值 value 2011-12 year 15 亿元");
    assertThat(sheet.explained()).containsExactly("A3 period_label", "A5 period_label");
  }

  @Test
  void readsMonthsDown() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各月用电量 | <
            月份 | 用电量（亿千瓦时）
            1月 | 61
            2月 | 4
            1-2月 | 65
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 1月 | 用电量（亿千瓦时） = - 用电量 value 2011-01 month 61 亿千瓦时",
            "B4 2月 | 用电量（亿千瓦时） = - 用电量 value 2011-02 month 4 亿千瓦时",
            "B5 1-2月 | 用电量（亿千瓦时） = - 用电量 value 2011-02 ytd 65 亿千瓦时");
  }

  @Test
  void readsMonthsAcross() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值（万元） | < | < | <
            地区 | 1月 | 2月 | 1-2月累计
            北京 | 12 | 13 | 25
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 1月 = 北京 - value 2011-01 month 12 万元",
            "C3 北京 | 2月 = 北京 - value 2011-02 month 13 万元",
            "D3 北京 | 1-2月累计 = 北京 - value 2011-02 ytd 25 万元");
  }

  @Test
  void keepsNumbersThatOnlyLookLikeYears() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区企业 | < | <
            地区 | 企业数（个） | 户数（户）
            北京 | 2011 | 2012
            天津 | 1999 | 2011
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 企业数（个） = 北京 企业数 value 2012-12 year 2011 个",
            "C3 北京 | 户数（户） = 北京 户数 value 2012-12 year 2012 户",
            "B4 天津 | 企业数（个） = 天津 企业数 value 2012-12 year 1999 个",
            "C4 天津 | 户数（户） = 天津 户数 value 2012-12 year 2011 户");
  }

  @Test
  void takesAPlacesNumbersForNoYearsAfterABlankRow() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区人口（万人） | |
            地 区 | 2010 | 2011

            北 京 | 1962 | 2019

            天 津 | 1299 | 1355
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北 京 | 2010 = 北京 - value 2010-12 year 1962 万人",
            "C4 北 京 | 2011 = 北京 - value 2011-12 year 2019 万人",
            "B6 天 津 | 2010 = 天津 - value 2010-12 year 1299 万人",
            "C6 天 津 | 2011 = 天津 - value 2011-12 year 1355 万人");
    assertThat(sheet.explained()).containsExactly("B2 period_label", "C2 period_label");
  }

  @Test
  void readsYearsOfUnequalGroupsBelowAMergedCorner() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区水利（千公顷） | < | < | <
            地 区 | 灌溉面积 | < | 除涝面积
            ^ | 2018 | 2019 | 2019
            北京 | 110 | 109 | 12
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 灌溉面积 › 2018 = 北京 灌溉面积 value 2018-12 year 110 千公顷",
            "C4 北京 | 灌溉面积 › 2019 = 北京 灌溉面积 value 2019-12 year 109 千公顷",
            "D4 北京 | 除涝面积 › 2019 = 北京 除涝面积 value 2019-12 year 12 千公顷");
    assertThat(sheet.explained())
        .containsExactly("B3 period_label", "C3 period_label", "D3 period_label");
  }

  @Test
  void readsTheSameYearUnderEveryLabel() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区企业
            地区 | 单位数 | 总产值
             | 个 | 亿元
             | 2012 | 2012
            北京 | 3692 | 15596.2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 北京 | 单位数 › 个 › 2012 = 北京 单位数 value 2012-12 year 3692 个",
            "C5 北京 | 总产值 › 亿元 › 2012 = 北京 总产值 value 2012-12 year 15596.2 亿元");
    assertThat(sheet.explained()).containsExactly("B4 period_label", "C4 period_label");
  }

  @Test
  void readsHalfYearsUnderYears() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区产值（亿元） | < | < | <
            地区 | 2011年 | < | 2012年
            ^ | 1季度 | 上半年 | 上半年
            北京 | 1 | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 2011年 › 1季度 = 北京 - value 2011-03 quarter 1 亿元",
            "C4 北京 | 2011年 › 上半年 = 北京 - value 2011-06 ytd 2 亿元",
            "D4 北京 | 2012年 › 上半年 = 北京 - value 2012-06 ytd 3 亿元");
  }
}
