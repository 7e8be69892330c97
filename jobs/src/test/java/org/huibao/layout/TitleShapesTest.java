package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles typed a word a cell, shared by tables side by side, and of sections. */
class TitleShapesTest {
  @Test
  void leavesATitleTypedAWordACellOutOfTheHeader() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年 | 各地区 | 研发经费 |
            地区 | 企业 | 高校 | 机构
            北京 | 1.5 | 2.5 | 3.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 企业 = 北京 企业 value 2012-12 year 1.5 -",
            "C3 北京 | 高校 = 北京 高校 value 2012-12 year 2.5 -",
            "D3 北京 | 机构 = 北京 机构 value 2012-12 year 3.5 -");
  }

  @Test
  void keepsAHeaderThatBeginsWithAYear() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年 | 农业 | | 工业 |
            地区 | 产值 | 利润 | 产值 | 利润
            北京 | 1.5 | 2.5 | 3.5 | 4.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 农业 › 产值 = 北京 农业›产值 value 2012-12 year 1.5 -",
            "C3 北京 | 农业 › 利润 = 北京 农业›利润 value 2012-12 year 2.5 -",
            "D3 北京 | 工业 › 产值 = 北京 工业›产值 value 2012-12 year 3.5 -",
            "E3 北京 | 工业 › 利润 = 北京 工业›利润 value 2012-12 year 4.5 -");
  }

  @Test
  void sharesATitleBetweenTablesSideBySide() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年收支（万元） | < | < | <
            收入 | < | 支出 | <
            项目 | 决算数 | 项目 | 决算数
            税收收入 | 90 | 教育 | 45
            非税收入 | 28 | 卫生 | 39
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 税收收入 | 决算数 = - 税收收入 value 2012-12 year 90 万元",
            "B5 非税收入 | 决算数 = - 非税收入 value 2012-12 year 28 万元",
            "D4 教育 | 决算数 = - 教育 value 2012-12 year 45 万元",
            "D5 卫生 | 决算数 = - 卫生 value 2012-12 year 39 万元");
  }

  @Test
  void readsSectionsBelowAHeaderOfYears() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区研发 | < | <
            地区 | 2012 | 2013
            研发人员（人） | < | <
            北京 | 11 | 12
            研发经费（万元） | < | <
            北京 | 110 | 120
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 研发人员（人） › 北京 | 2012 = 北京 - value 2012-12 year 11 人",
            "C4 研发人员（人） › 北京 | 2013 = 北京 - value 2013-12 year 12 人",
            "B6 研发经费（万元） › 北京 | 2012 = 北京 - value 2012-12 year 110 万元",
            "C6 研发经费（万元） › 北京 | 2013 = 北京 - value 2013-12 year 120 万元");
    assertThat(sheet.explained()).containsExactly("B2 period_label", "C2 period_label");
  }

  @Test
  void readsSectionsCentredOverAColumn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区研发 | |
            地区 | 2012 | 2013
             | | 研发人员（人）
            北京 | 11 | 12
            天津 | 13 | 14
             | | 研发经费（万元）
            北京 | 110 | 120
            天津 | 130 | 140
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 研发人员（人） › 北京 | 2012 = 北京 - value 2012-12 year 11 人",
            "C4 研发人员（人） › 北京 | 2013 = 北京 - value 2013-12 year 12 人",
            "B5 研发人员（人） › 天津 | 2012 = 天津 - value 2012-12 year 13 人",
            "C5 研发人员（人） › 天津 | 2013 = 天津 - value 2013-12 year 14 人",
            "B7 研发经费（万元） › 北京 | 2012 = 北京 - value 2012-12 year 110 万元",
            "C7 研发经费（万元） › 北京 | 2013 = 北京 - value 2013-12 year 120 万元",
            "B8 研发经费（万元） › 天津 | 2012 = 天津 - value 2012-12 year 130 万元",
            "C8 研发经费（万元） › 天津 | 2013 = 天津 - value 2013-12 year 140 万元");
    assertThat(sheet.explained()).containsExactly("B2 period_label", "C2 period_label");
  }

  @Test
  void joinsWhatTheTitleSaysAsOne() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区研究与试验发展（R&D）经费内部支出（万元）
            地区 | R&D经费 |
             | 内部支出 | 政府资金
            北京 | 3 | 1
            天津 | 4 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | R&D经费内部支出 = 北京 R&D经费内部支出 value 2011-12 year 3 万元",
            "C4 北京 | R&D经费 › 政府资金 = 北京 R&D经费›政府资金 value 2011-12 year 1 万元",
            "B5 天津 | R&D经费内部支出 = 天津 R&D经费内部支出 value 2011-12 year 4 万元",
            "C5 天津 | R&D经费 › 政府资金 = 天津 R&D经费›政府资金 value 2011-12 year 2 万元");
  }

  @Test
  void leavesTheTitleOfTheNextPageOutOfTheHeader() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            1-1 各地区专利（2019年） | | 1-1 continued |
            地区 | 申请 | 发明 | Region
            全国 | 50 | 20 | National Total
            北京 | 5 | 2 | Beijing
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 全国 | 申请 = 全国 申请 value 2019-12 year 50 -",
            "C3 全国 | 发明 = 全国 发明 value 2019-12 year 20 -",
            "B4 北京 | 申请 = 北京 申请 value 2019-12 year 5 -",
            "C4 北京 | 发明 = 北京 发明 value 2019-12 year 2 -");
  }
}
