package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that a header breaks over lines of a cell, over rows, or beside and below a group. */
class BrokenHeaderWordsTest {
  @Test
  void joinsWordsBrokenOverHeaderRows() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区企业（2011年） | < | < | < | <
            地 区 | 企业数 | 主营业 | 利 润 | 出口交
             | （个） | 务收入 | 总 额 | 货值
            北 京 | 1 | 2 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北 京 | 企业数（个） = 北京 企业数 value 2011-12 year 1 个",
            "C4 北 京 | 主营业务收入 = 北京 主营业务收入 value 2011-12 year 2 -",
            "D4 北 京 | 利 润总 额 = 北京 利润总额 value 2011-12 year 3 -",
            "E4 北 京 | 出口交货值 = 北京 出口交货值 value 2011-12 year 4 -");
  }

  @Test
  void joinsWordsBrokenBelowAGroup() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区企业（2011年） | < | < | < | <
            地 区 | 企业数 | 大中型企业 | < | <
             | （个） | 主营业 | 利润 | 出口交
             | | 务收入 | 总额 | 货值
            北 京 | 1 | 2 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 北 京 | 企业数（个） = 北京 企业数 value 2011-12 year 1 个",
            "C5 北 京 | 大中型企业 › 主营业务收入 = 北京 大中型企业›主营业务收入 value 2011-12 year 2 -",
            "D5 北 京 | 大中型企业 › 利润总额 = 北京 大中型企业›利润总额 value 2011-12 year 3 -",
            "E5 北 京 | 大中型企业 › 出口交货值 = 北京 大中型企业›出口交货值 value 2011-12 year 4 -");
  }

  @Test
  void joinsWordsBrokenOverLinesOfACell() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区企业（2011年） | < | <
            地⏎区 | 主营业⏎务收入 | 利⏎润
            黑 龙 江 | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 黑 龙 江 | 主营业务收入 = 黑龙江 主营业务收入 value 2011-12 year 2 -",
            "C3 黑 龙 江 | 利润 = 黑龙江 利润 value 2011-12 year 3 -");
  }

  @Test
  void joinsWordsBrokenBesideAGroup() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区课题（2009年） | | |
            地区 | 投入人员 | 投入经费 |
             | 全时当量 | 合计 | 政府资金
            北京 | 1 | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 投入人员全时当量 = 北京 投入人员全时当量 value 2009-12 year 1 -",
            "C4 北京 | 投入经费 › 合计 = 北京 投入经费 value 2009-12 year 2 -",
            "D4 北京 | 投入经费 › 政府资金 = 北京 投入经费›政府资金 value 2009-12 year 3 -");
  }
}
