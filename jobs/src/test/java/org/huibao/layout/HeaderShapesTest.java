package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Column labels under headers of every shape, merged or only looking merged. */
class HeaderShapesTest {
  @Test
  void readsOneHeaderRow() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区产值（2011年） | < | <
            地区 | 产值⏎（亿元） | 人口⏎（万人）
            北京 | 16251.9 | 2019
            天津 | 11307.3 | 1355
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 产值 （亿元） = 北京 产值 value 2011-12 year 16251.9 亿元",
            "C3 北京 | 人口 （万人） = 北京 人口 value 2011-12 year 2019 万人",
            "B4 天津 | 产值 （亿元） = 天津 产值 value 2011-12 year 11307.3 亿元",
            "C4 天津 | 人口 （万人） = 天津 人口 value 2011-12 year 1355 万人");
  }

  @Test
  void readsRowLabelsUnderABlankCorner() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值（亿元） | < | <
             | 农业 | 工业
            北京 | 61 | 900
            天津 | 4 | 50
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 农业 = 北京 农业 value 2011-12 year 61 亿元",
            "C3 北京 | 工业 = 北京 工业 value 2011-12 year 900 亿元",
            "B4 天津 | 农业 = 天津 农业 value 2011-12 year 4 亿元",
            "C4 天津 | 工业 = 天津 工业 value 2011-12 year 50 亿元");
  }

  @Test
  void readsFourMergedHeaderRows() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区农业机械 | < | < | < | < | <
            地区 | 农用机械 | < | < | < | <
            ^ | 拖拉机 | < | < | 收获机 | <
            ^ | 大中型 | < | 小型 | 联合 | 其他
            ^ | 数量（台） | 产值（万元） | 数量（台） | 数量（台） | 数量（台）
            河北 | 6 | 7 | 8 | 9 | 10
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B6 河北 | 农用机械 › 拖拉机 › 大中型 › 数量（台） = 河北 农用机械›拖拉机›大中型 value 2011-12 year 6 台",
            "C6 河北 | 农用机械 › 拖拉机 › 大中型 › 产值（万元） = 河北 农用机械›拖拉机›大中型›产值 value 2011-12 year 7 万元",
            "D6 河北 | 农用机械 › 拖拉机 › 小型 › 数量（台） = 河北 农用机械›拖拉机›小型 value 2011-12 year 8 台",
            "E6 河北 | 农用机械 › 收获机 › 联合 › 数量（台） = 河北 农用机械›收获机›联合 value 2011-12 year 9 台",
            "F6 河北 | 农用机械 › 收获机 › 其他 › 数量（台） = 河北 农用机械›收获机›其他 value 2011-12 year 10 台");
  }

  @Test
  void readsSixHeaderRowsOfDifferentDepth() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区农业机械 | < | < | < | <
            地区 | 总计 | < | < | <
            ^ | 农用机械 | < | < | 其他
            ^ | 拖拉机 | < | 收获机 | ^
            ^ | 轮式 | < | ^ | ^
            ^ | 新增 | 报废 | ^ | ^
            ^ | 台 | 万元 | 台 | 台
            河北 | 6 | 7 | 8 | 9
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B8 河北 | 总计 › 农用机械 › 拖拉机 › 轮式 › 新增 › 台 = 河北 总计›农用机械›拖拉机›轮式›新增 value 2011-12 year 6 台",
            "C8 河北 | 总计 › 农用机械 › 拖拉机 › 轮式 › 报废 › 万元 = 河北 总计›农用机械›拖拉机›轮式›报废 value 2011-12 year 7 万元",
            "D8 河北 | 总计 › 农用机械 › 收获机 › 台 = 河北 总计›农用机械›收获机 value 2011-12 year 8 台",
            "E8 河北 | 总计 › 其他 › 台 = 河北 总计›其他 value 2011-12 year 9 台");
  }

  @Test
  void readsAHeaderThatOnlyLooksMerged() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政收支（万元） | < | < | < | <
             | 财政收入 | | 财政支出 |
            地区 | 中央 | 地方 | 中央 | 地方
            北京 | 7 | 8 | 10 | 11
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 财政收入 › 中央 = 北京 财政收入›中央 value 2011-12 year 7 万元",
            "C4 北京 | 财政收入 › 地方 = 北京 财政收入›地方 value 2011-12 year 8 万元",
            "D4 北京 | 财政支出 › 中央 = 北京 财政支出›中央 value 2011-12 year 10 万元",
            "E4 北京 | 财政支出 › 地方 = 北京 财政支出›地方 value 2011-12 year 11 万元");
  }

  /** 收入 stands over its own column, its parts one row lower to the right. */
  @Test
  void readsAStepWithItsTotalOnTheLeft() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政收支（万元） | < | < | < | <
            地区 | 收入 | < | < | 支出
            ^ | 合计 | 其中 | < | ^
            ^ | ^ | 税收 | 非税 | ^
            北京 | 12 | 8 | 4 | 9
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 北京 | 收入 › 合计 = 北京 收入 value 2011-12 year 12 万元",
            "C5 北京 | 收入 › 其中 › 税收 = 北京 收入›税收 value 2011-12 year 8 万元",
            "D5 北京 | 收入 › 其中 › 非税 = 北京 收入›非税 value 2011-12 year 4 万元",
            "E5 北京 | 支出 = 北京 支出 value 2011-12 year 9 万元");
  }

  /** Nothing else stands in the row of 其中：税收. */
  @Test
  void readsALonePartUnderAWiderHeader() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政收支（万元） | < | < | <
            地区 | 收入 | | 支出
             | | 其中：税收 |
            北京 | 12 | 8 | 9
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 收入 = 北京 收入 value 2011-12 year 12 万元",
            "C4 北京 | 收入 › 其中：税收 = 北京 收入›税收 value 2011-12 year 8 万元",
            "D4 北京 | 支出 = 北京 支出 value 2011-12 year 9 万元");
  }

  @Test
  void readsUnitsInARowOfTheirOwn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区机械（2011年） | < | < | <
            地区 | 拖拉机 | 收获机 | 产值
             | 台 | 台 | 万元
            河北 | 6 | 7 | 8
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 河北 | 拖拉机 › 台 = 河北 拖拉机 value 2011-12 year 6 台",
            "C4 河北 | 收获机 › 台 = 河北 收获机 value 2011-12 year 7 台",
            "D4 河北 | 产值 › 万元 = 河北 产值 value 2011-12 year 8 万元");
  }

  /** But not a unit that only they give. */
  @Test
  void leavesTheRowsThatTranslateAside() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区企业（2011年） | < | < | <
            地 区 | 企业数（个） | 利润 Profits | 税收
            Region | Number of enterprises | (10000 yuan) | Taxes
             | (unit) | | (10000 yuan)
            北 京 | 1 | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 北 京 | 企业数（个） = 北京 企业数 value 2011-12 year 1 个",
            "C5 北 京 | 利润(10000 yuan) = 北京 利润 value 2011-12 year 2 万元",
            "D5 北 京 | 税收(10000 yuan) = 北京 税收 value 2011-12 year 3 万元");
  }

  @Test
  void readsAHeaderInEnglishOnly() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            Enterprises by Region | < | < | <
            Region | Number of Enterprises | Revenue (100 million yuan) | <
             | | Total | Exports
            Beijing | 1 | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 Beijing | Number of Enterprises = Beijing NumberofEnterprises value - ytd 1 -",
            "C4 Beijing | Revenue (100 million yuan) › Total = Beijing Revenue›Total value - ytd 2"
                + " 亿元",
            "D4 Beijing | Revenue (100 million yuan) › Exports = Beijing Revenue›Exports value -"
                + " ytd 3 亿元");
  }

  @Test
  void leavesFootnoteMarksAside() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区人口（2011年） | < | <
            地区 | 人口①（万人） | 户数（万户）②
            北京 | 1 | 2
            天津③ | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 人口①（万人） = 北京 人口 value 2011-12 year 1 万人",
            "C3 北京 | 户数（万户）② = 北京 户数 value 2011-12 year 2 万户",
            "B4 天津③ | 人口①（万人） = 天津 人口 value 2011-12 year 2 万人",
            "C4 天津③ | 户数（万户）② = 天津 户数 value 2011-12 year 3 万户");
  }

  @Test
  void readsNumbersUnderAHeaderWithoutRowLabels() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政收支（万元） | < | <
            收入 | 支出 | 结余
            100 | 90 | 10
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "A3 - | 收入 = - 收入 value 2011-12 year 100 万元",
            "B3 - | 支出 = - 支出 value 2011-12 year 90 万元",
            "C3 - | 结余 = - 结余 value 2011-12 year 10 万元");
  }

  @Test
  void takesTheRowThatNumbersTheColumnsForNoData() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年企业情况（万元） | < | < | <
            指标 | 本年 | 上年 | 增长%
            甲 | 1 | 2 | 3=1/2-1
            产值 | 12 | 13 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 产值 | 本年 = - 产值 value 2011-12 year 12 万元",
            "C4 产值 | 上年 = - 产值 previous_year 2011-12 year 13 万元",
            "D4 产值 | 增长% = - 产值 growth 2011-12 year 4 %");
    assertThat(sheet.explained()).containsExactly("B3 column_number", "C3 column_number");
  }

  @Test
  void takesTheNumbersOfAContinuedTablesColumnsForNoData() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年企业情况（万元） | < | <
            地区 | 产值 | 利润
            甲 | 4 | 5
            北京 | 12 | 13
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 产值 = 北京 产值 value 2011-12 year 12 万元",
            "C4 北京 | 利润 = 北京 利润 value 2011-12 year 13 万元");
    assertThat(sheet.explained()).containsExactly("B3 column_number", "C3 column_number");
  }

  /** Somebody centred the group's label by hand over columns that are not merged. */
  @Test
  void findsAGroupLabelThatIsCentredOverItsColumns() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区财政收支（万元） | < | < | < | < | < | <
             | | 财政收入 | | | 财政支出 |
            地区 | 合计 | 中央 | 地方 | 合计 | 中央 | 地方
            北京 | 1 | 2 | 3 | 4 | 5 | 6
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 财政收入 › 合计 = 北京 财政收入 value 2011-12 year 1 万元",
            "C4 北京 | 财政收入 › 中央 = 北京 财政收入›中央 value 2011-12 year 2 万元",
            "D4 北京 | 财政收入 › 地方 = 北京 财政收入›地方 value 2011-12 year 3 万元",
            "E4 北京 | 财政支出 › 合计 = 北京 财政支出 value 2011-12 year 4 万元",
            "F4 北京 | 财政支出 › 中央 = 北京 财政支出›中央 value 2011-12 year 5 万元",
            "G4 北京 | 财政支出 › 地方 = 北京 财政支出›地方 value 2011-12 year 6 万元");
  }

  /** A row of the header without any text of its own does not end it. */
  @Test
  void goesOnAboveABlankRowThatAMergedStubReachesThrough() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2014年各地区种畜禽场情况 | < | <
            地区 | 种畜禽场(个) | <
            ^ | |
            ^ | 种禽场 | 种兔场
            北京 | 61 | 0
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 北京 | 种畜禽场(个) › 种禽场 = 北京 种畜禽场›种禽场 value 2014-12 year 61 个",
            "C5 北京 | 种畜禽场(个) › 种兔场 = 北京 种畜禽场›种兔场 value 2014-12 year 0 个");
  }

  /** What is numbered, or stands in the next column too, is no broken line of what is above it. */
  @Test
  void keepsLevelsApartThatNoLabelSpans() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2022年农机化情况 | < | < | <
            地区 | 四、农机化投入 | 维修人员 | 驾驶人员
            ^ | (一)财政资金(万元) | 年末人数(人) | 年末人数(人)
            北京 | 12 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 四、农机化投入 › (一)财政资金(万元) = 北京 农机化投入›财政资金 value 2022-12 year 12 万元",
            "C4 北京 | 维修人员 › 年末人数(人) = 北京 维修人员›人数 value 2022-12 point 3 人",
            "D4 北京 | 驾驶人员 › 年末人数(人) = 北京 驾驶人员›人数 value 2022-12 point 4 人");
  }

  @Test
  void findsAHeaderAboveRowsThatItsCellsAreMergedOver() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2021年各县工业 | < | <
            地区 | 工业 | <
            ^ | 企业数（个） | 产值（万元）
            ^ | ^ | ^
            ^ | ^ | ^
             | |
             | |
            甲县 | 863 | 5120
            乙县 | 312 | 2014
            """);

    assertThat(sheet.observed())
        .contains("C8 甲县 | 工业 › 产值（万元） = 甲县 工业›产值 value 2021-12 year 5120 万元");
  }

  @Test
  void aTranslatedSectionBelowTheHeaderIsNoPartOfIt() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各县财政（2019年） | < | < | <
            县 | County | 收入 |
            ^ | ^ | （亿元） | 税收
            ^ | ^ | Revenue | Tax
             | | |
            市辖区 | District | |
            甲区 | Jia | 36.42 | 28.9
            乙区 | Yi | 29.15 | 22.64
            """);

    assertThat(sheet.observed())
        .contains(
            "C7 甲区 | 收入（亿元） = 甲区 收入 value 2019-12 year 36.42 亿元",
            "D8 乙区 | 收入（亿元） › 税收 = 乙区 收入›税收 value 2019-12 year 22.64 亿元");
  }
}
