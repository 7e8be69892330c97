package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several tables on a sheet: side by side, out of step, one under another. */
class SideBySideTest {
  @Test
  void readsOnePanelAfterAnother() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入（亿元） | < | < | <
            地区 | 收入 | 地区 | 收入
            北京 | 1 | 辽宁 | 4
            天津 | 2 | 吉林 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 收入 = 北京 收入 value 2011-12 year 1 亿元",
            "B4 天津 | 收入 = 天津 收入 value 2011-12 year 2 亿元",
            "D3 辽宁 | 收入 = 辽宁 收入 value 2011-12 year 4 亿元",
            "D4 吉林 | 收入 = 吉林 收入 value 2011-12 year 5 亿元");
  }

  @Test
  void readsPanelsTwoRowsOutOfStep() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入（亿元） | < | < | < | <
            地区 | 收入 | | |
            北京 | 1 | | 地区 | 收入
            天津 | 2 | | 辽宁 | 4
            河北 | 3 | | 吉林 | 5
             | | | 黑龙江 | 6
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 收入 = 北京 收入 value 2011-12 year 1 亿元",
            "B4 天津 | 收入 = 天津 收入 value 2011-12 year 2 亿元",
            "B5 河北 | 收入 = 河北 收入 value 2011-12 year 3 亿元",
            "E4 辽宁 | 收入 = 辽宁 收入 value 2011-12 year 4 亿元",
            "E5 吉林 | 收入 = 吉林 收入 value 2011-12 year 5 亿元",
            "E6 黑龙江 | 收入 = 黑龙江 收入 value 2011-12 year 6 亿元");
  }

  @Test
  void keepsTheTitlesOfTablesSideBySideApart() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            表一 2011年人口 | < | | 表二 2010年户数 | <
            乡镇 | 人口（人） | | 乡镇 | 户数（户）
            织里镇 | 1 | | 织里镇 | 4
            戴山镇 | 2 | | 戴山镇 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 织里镇 | 人口（人） = 织里镇 人口 value 2011-12 year 1 人",
            "B4 戴山镇 | 人口（人） = 戴山镇 人口 value 2011-12 year 2 人",
            "E3 织里镇 | 户数（户） = 织里镇 户数 value 2010-12 year 4 户",
            "E4 戴山镇 | 户数（户） = 戴山镇 户数 value 2010-12 year 5 户");
    assertThat(sheet.titles()).containsExactly("表一 2011年人口", "表二 2010年户数");
  }

  @Test
  void readsATableWithOtherRowsBesideIt() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年主要指标（万元） | < | | |
            指标 | 本年 | | 乡镇 | 税收（元）
            产值 | 1 | | 织里镇 | 4
            利润 | 2 | | 戴山镇 | 5
             | | | 八里店镇 | 6
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 产值 | 本年 = - 产值 value 2011-12 year 1 万元",
            "B4 利润 | 本年 = - 利润 value 2011-12 year 2 万元",
            "E3 织里镇 | 税收（元） = 织里镇 税收 value 2011-12 year 4 元",
            "E4 戴山镇 | 税收（元） = 戴山镇 税收 value 2011-12 year 5 元",
            "E5 八里店镇 | 税收（元） = 八里店镇 税收 value 2011-12 year 6 元");
  }

  @Test
  void keepsTitleAndUnitOfTablesOneUnderAnotherApart() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            一、2011年各地区人口 | <
             | 单位：万人
            地区 | 人口
            北京 | 1
            天津 | 2
             |
            二、2010年各地区产值 | <
             | 单位：亿元
            地区 | 产值
            北京 | 1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 人口 = 北京 人口 value 2011-12 year 1 万人",
            "B5 天津 | 人口 = 天津 人口 value 2011-12 year 2 万人",
            "B10 北京 | 产值 = 北京 产值 value 2010-12 year 1 亿元");
    assertThat(sheet.titles()).containsExactly("一、2011年各地区人口", "二、2010年各地区产值");
  }

  @Test
  void readsAHeaderRightBelowOtherNumbers() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区 | < | <
            地区 | 人口（万人） | 户数（户）
            北京 | 1 | 2
            天津 | 2 | 3
            地区 | 产值（亿元） | 利税（亿元）
            北京 | 1 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 人口（万人） = 北京 人口 value 2011-12 year 1 万人",
            "C3 北京 | 户数（户） = 北京 户数 value 2011-12 year 2 户",
            "B4 天津 | 人口（万人） = 天津 人口 value 2011-12 year 2 万人",
            "C4 天津 | 户数（户） = 天津 户数 value 2011-12 year 3 户",
            "B6 北京 | 产值（亿元） = 北京 产值 value 2011-12 year 1 亿元",
            "C6 北京 | 利税（亿元） = 北京 利税 value 2011-12 year 3 亿元");
  }

  @Test
  void readsYearbookPagesBoundTogether() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            4-1 2011年人口 | < | <
            地区 | 人口（万人） | 户数（户）
            北京 | 1 | 2
            注：人口为常住人口。 | |
            4-2 2011年产值 | < | <
            地区 | 产值（亿元） | 利税（亿元）
            北京 | 1 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 人口（万人） = 北京 人口 value 2011-12 year 1 万人",
            "C3 北京 | 户数（户） = 北京 户数 value 2011-12 year 2 户",
            "B7 北京 | 产值（亿元） = 北京 产值 value 2011-12 year 1 亿元",
            "C7 北京 | 利税（亿元） = 北京 利税 value 2011-12 year 3 亿元");
    assertThat(sheet.titles()).containsExactly("4-1 2011年人口", "4-2 2011年产值");
  }
}
