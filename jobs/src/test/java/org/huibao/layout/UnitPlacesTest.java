package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a table says what its numbers are counted in. */
class UnitPlacesTest {
  @Test
  void inALineOnTheRight() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值 | < | <
             | | 单位：亿元
            地区 | 产值 | 利润
            北京 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 产值 = 北京 产值 value 2011-12 year 1 亿元",
            "C4 北京 | 利润 = 北京 利润 value 2011-12 year 2 亿元");
  }

  @Test
  void inALineOnTheLeft() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值 | < | <
            计量单位：亿元 | |
            地区 | 产值 | 利润
            北京 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 产值 = 北京 产值 value 2011-12 year 1 亿元",
            "C4 北京 | 利润 = 北京 利润 value 2011-12 year 2 亿元");
  }

  @Test
  void inTheTitle() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值（亿元） | < | <
            地区 | 产值 | 利润
            北京 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 产值 = 北京 产值 value 2011-12 year 1 亿元",
            "C3 北京 | 利润 = 北京 利润 value 2011-12 year 2 亿元");
  }

  @Test
  void behindTheTitleInItsCell() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值          单位：亿元 | < | <
            填报单位：统计局 | |
            地区 | 产值 | 利润
            北京 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 产值 = 北京 产值 value 2011-12 year 1 亿元",
            "C4 北京 | 利润 = 北京 利润 value 2011-12 year 2 亿元");
  }

  @Test
  void inEnglishOnly() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            Output by Region | < | <
             | | Unit: 10000 yuan
            Region | Output | Profits
            Beijing | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 Beijing | Output = Beijing Output value - ytd 1 万元",
            "C4 Beijing | Profits = Beijing Profits value - ytd 2 万元");
  }

  @Test
  void inBothLanguages() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区产值 | < | <
            Output by Region | < | <
            单位：亿元 | | (100 million yuan)
            地区 Region | 产值 Output | 利润 Profits
            北京 Beijing | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 北京 | 产值 = 北京 产值 value 2011-12 year 1 亿元",
            "C5 北京 | 利润 = 北京 利润 value 2011-12 year 2 亿元");
  }

  @Test
  void inAColumnOfTheirOwnWithDittoMarks() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年主要指标 | < | <
            指标 | 单位 | 本年
            产值 | 亿元 | 12
            收入 | 〃 | 13
            人口 | 万人 | 14
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 产值 | 本年 = - 产值 value 2011-12 year 12 亿元",
            "C4 收入 | 本年 = - 收入 value 2011-12 year 13 亿元",
            "C5 人口 | 本年 = - 人口 value 2011-12 year 14 万人");
  }

  @Test
  void inAColumnRightOfTheNumbers() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年主要指标 | < | <
            指标 | 本年 | 计量单位
            产值 | 12 | 亿元
            人口 | 13 | 万人
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 产值 | 本年 = - 产值 value 2011-12 year 12 亿元",
            "B4 人口 | 本年 = - 人口 value 2011-12 year 13 万人");
  }

  @Test
  void inTheNamesOfIndicators() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年主要指标 | <
            指标 | 本年
            产值（亿元） | 12
            人均收入(元/人) | 13
            耕地面积，公顷 | 14
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 产值（亿元） | 本年 = - 产值 value 2011-12 year 12 亿元",
            "B4 人均收入(元/人) | 本年 = - 人均收入 value 2011-12 year 13 元/人",
            "B5 耕地面积，公顷 | 本年 = - 耕地面积 value 2011-12 year 14 公顷");
  }

  @Test
  void besideRatesInOneLine() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政 | < | < | <
             | | | 单位：万元、%
            项目 | 完成 | 比上年增减% | 比重（%）
            税收 | 12 | 3 | 40
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 税收 | 完成 = - 税收 value 2011-12 year 12 万元",
            "C4 税收 | 比上年增减% = - 税收 growth 2011-12 year 3 %",
            "D4 税收 | 比重（%） = - 税收 share 2011-12 year 40 %");
  }

  @Test
  void twoInOneLineForColumnsOfBoth() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区企业情况 | < | <
             | | 单位：个、亿元
            地区 | 企业数 | 总产值
            北京 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 企业数 = 北京 企业数 value 2011-12 year 1 个",
            "C4 北京 | 总产值 = 北京 总产值 value 2011-12 year 2 亿元");
  }

  @Test
  void oneForEachColumnInTheirOrder() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区农业情况 | < | < | <
             | | | 单位：吨、头、人
            地区 | 粮食产量 | 生猪存栏 | 从业人数
            北京 | 1 | 2 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 粮食产量 = 北京 粮食产量 value 2011-12 year 1 吨",
            "C4 北京 | 生猪存栏 = 北京 生猪存栏 value 2011-12 year 2 头",
            "D4 北京 | 从业人数 = 北京 从业人数 value 2011-12 year 3 人");
  }

  /** Three units for three columns that stand under each crop. */
  @Test
  void oneForEachColumnAgainAndAgain() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2023年粮食播种面积及产量 | < | < | < | <
             | | | | 单位：亩、公斤/亩
            乡镇 | 小麦 | < | 玉米 | <
             | 面积 | 单产 | 面积 | 单产
            城关镇 | 12 | 410 | 9 | 520
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 城关镇 | 小麦 › 面积 = 城关镇 小麦 value 2023-12 year 12 亩",
            "C5 城关镇 | 小麦 › 单产 = 城关镇 小麦›单产 value 2023-12 year 410 公斤/亩",
            "D5 城关镇 | 玉米 › 面积 = 城关镇 玉米 value 2023-12 year 9 亩",
            "E5 城关镇 | 玉米 › 单产 = 城关镇 玉米›单产 value 2023-12 year 520 公斤/亩");
  }

  /** Where nothing says for which column each is, the first is a guess. */
  @Test
  void theFirstOfSeveralIsAGuess() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2023年粮食情况 | < | < | <
             | | | 单位：亩、吨
            乡镇 | 面积 | 产量 | 收购
            城关镇 | 12 | 4 | 3
            """);

    assertThat(sheet.observed()).allMatch(line -> line.endsWith(" 亩"));
    assertThat(sheet.grounds()).allMatch(line -> line.endsWith(" assumed 单位按单位行的第一个"));
    assertThat(sheet.remarks(Remark.Rule.SEVERAL_UNITS)).containsExactly("B4 12；本表共 3 个数如此");
  }

  @Test
  void theOneThatTheColumnBeforeNames() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2023年末户籍人口 | < | < | < | <
             | | | | 单位：户、人
            乡镇 | 户数 | 总人口 | 男 | 女
            城关镇 | 12 | 36 | 18 | 17
            """);

    assertThat(sheet.observed())
        .extracting(line -> line.replaceFirst(".* point ", ""))
        .containsExactly("12 户", "36 人", "18 人", "17 人");
  }

  /** The % of 万元、% is the growth's, and that of what is called a rate. */
  @Test
  void perCentBesideAnAmountsUnit() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2023年主要指标 | < | < | <
             | | | 单位：万元、%
            乡镇 | 技改投入 | 增长% | 达标率
            城关镇 | 120 | 4 | 93
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 城关镇 | 技改投入 = 城关镇 技改投入 value 2023-12 year 120 万元",
            "C4 城关镇 | 增长% = 城关镇 技改投入 growth 2023-12 year 4 %",
            "D4 城关镇 | 达标率 = 城关镇 达标率 value 2023-12 year 93 %");
    assertThat(sheet.remarks(Remark.Rule.SEVERAL_UNITS)).isEmpty();
  }

  @Test
  void perCentInAUnitLineIsForTheRates() {
    assertThat(
            ShownSheet.of(
                    """
                    2024年1-9月主要指标 | < | < | <
                    单位：万元、％ | < | < | <
                    指标 | 9月 | 1-9月 | 同比% | <
                    ^ | ^ | ^ | 9月 | 1-9月
                    投资 | 41 | 360 | 9.1 | 8.4
                    """)
                .observed())
        .contains(
            "B5 投资 | 9月 = - 投资 value 2024-09 month 41 万元",
            "C5 投资 | 1-9月 = - 投资 value 2024-09 ytd 360 万元");
  }

  @Test
  void pointsBehindANameAreItsUnit() {
    assertThat(
            ShownSheet.of(
                    """
                    2024年1-9月进度（万元） | < | < | <
                    地区 | 完成数 | 进度（%） | 比序时进度±百分点
                    甲县 | 360 | 78.5 | 3.5
                    """)
                .observed())
        .containsExactly(
            "B3 甲县 | 完成数 = 甲县 - value 2024-09 ytd 360 万元",
            "C3 甲县 | 进度（%） = 甲县 - completion 2024-09 ytd 78.5 %",
            "D3 甲县 | 比序时进度±百分点 = 甲县 比序时进度±百分点 value 2024-09 ytd 3.5 百分点");
  }

  @Test
  void aUnitMayStandByItself() {
    assertThat(
            ShownSheet.of(
                    """
                    2024年1-9月投资 | < | <
                    制表单位：统计局 | | 万元
                    地区 | 累计 | 同期
                    甲县 | 360 | 340
                    """)
                .observed())
        .contains("B4 甲县 | 累计 = 甲县 - value 2024-09 ytd 360 万元");
  }

  @Test
  void aUnitInATableIsNotTheNextTables() {
    assertThat(
            ShownSheet.of(
                    """
                    2024年1-9月工业 | < | <
                    指标 | 单位 | 累计
                    产值 | 亿元 | 360

                    2024年1-9月投资 | < | <
                    地区 | 完成 | 增长%
                    甲县 | 31 | 4
                    """)
                .observed())
        .contains("B7 甲县 | 完成 = 甲县 - value 2024-09 ytd 31 -");
  }
}
