package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Row labels whose parts follow: by indent, by 其中 and #, by numbering, by sections and merged
 * groups.
 */
class SubItemsTest {
  @Test
  void byIndent() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政（万元） | <
            项目 | 本年
            财政收入 | 12
            　税收收入 | 6
            　　增值税 | 2
            　非税收入 | 5
            财政支出 | 13
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 财政收入 | 本年 = - 财政收入 value 2011-12 year 12 万元",
            "B4 财政收入 › 税收收入 | 本年 = - 财政收入›税收收入 value 2011-12 year 6 万元",
            "B5 财政收入 › 税收收入 › 增值税 | 本年 = - 财政收入›税收收入›增值税 value 2011-12 year 2 万元",
            "B6 财政收入 › 非税收入 | 本年 = - 财政收入›非税收入 value 2011-12 year 5 万元",
            "B7 财政支出 | 本年 = - 财政支出 value 2011-12 year 13 万元");
  }

  @Test
  void byPartMarks() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政（万元） | <
            项目 | 本年
            财政收入 | 12
            #税收收入 | 6
            财政支出 | 13
            其中：教育 | 6
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 财政收入 | 本年 = - 财政收入 value 2011-12 year 12 万元",
            "B4 财政收入 › #税收收入 | 本年 = - 财政收入›税收收入 value 2011-12 year 6 万元",
            "B5 财政支出 | 本年 = - 财政支出 value 2011-12 year 13 万元",
            "B6 财政支出 › 其中：教育 | 本年 = - 财政支出›教育 value 2011-12 year 6 万元");
  }

  /** What begins below the words behind # is its like. */
  @Test
  void byAMarkWithABlankBehindIt() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政（万元） | <
            项目 | 本年
            财政支出 | 13
            　# 教育 | 6
            　　卫生 | 5
            """);

    assertThat(sheet.observed())
        .endsWith(
            "B4 财政支出 › # 教育 | 本年 = - 财政支出›教育 value 2011-12 year 6 万元",
            "B5 财政支出 › 卫生 | 本年 = - 财政支出›卫生 value 2011-12 year 5 万元");
  }

  @Test
  void byNumberingWithoutIndent() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年财政（万元） | <
            项目 | 本年
            合计 | 25
            一、财政收入 | 12
            （一）税收收入 | 6
            1.增值税 | 2
            2.营业税 | 3
            （二）非税收入 | 6
            二、财政支出 | 13
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 合计 | 本年 = - - value 2011-12 year 25 万元",
            "B4 一、财政收入 | 本年 = - 财政收入 value 2011-12 year 12 万元",
            "B5 一、财政收入 › （一）税收收入 | 本年 = - 财政收入›税收收入 value 2011-12 year 6 万元",
            "B6 一、财政收入 › （一）税收收入 › 1.增值税 | 本年 = - 财政收入›税收收入›增值税 value 2011-12 year 2 万元",
            "B7 一、财政收入 › （一）税收收入 › 2.营业税 | 本年 = - 财政收入›税收收入›营业税 value 2011-12 year 3 万元",
            "B8 一、财政收入 › （二）非税收入 | 本年 = - 财政收入›非税收入 value 2011-12 year 6 万元",
            "B9 二、财政支出 | 本年 = - 财政支出 value 2011-12 year 13 万元");
  }

  @Test
  void byNumberedSectionsWithoutNumbers() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各行业 | < | <
            行业 | 产值（万元） | 利润（万元）
            一、采矿业 | |
            煤炭 | 1 | 2
            石油 | 2 | 3
            二、制造业 | |
            食品 | 4 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 一、采矿业 › 煤炭 | 产值（万元） = - 采矿业›煤炭›产值 value 2011-12 year 1 万元",
            "C4 一、采矿业 › 煤炭 | 利润（万元） = - 采矿业›煤炭›利润 value 2011-12 year 2 万元",
            "B5 一、采矿业 › 石油 | 产值（万元） = - 采矿业›石油›产值 value 2011-12 year 2 万元",
            "C5 一、采矿业 › 石油 | 利润（万元） = - 采矿业›石油›利润 value 2011-12 year 3 万元",
            "B7 二、制造业 › 食品 | 产值（万元） = - 制造业›食品›产值 value 2011-12 year 4 万元",
            "C7 二、制造业 › 食品 | 利润（万元） = - 制造业›食品›利润 value 2011-12 year 5 万元");
  }

  @Test
  void bySectionsMergedAcross() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各行业 | < | <
            行业 | 产值（万元） | 利润（万元）
            总计 | 3 | 4
            按行业分 | < | <
            煤炭 | 1 | 2
            按注册类型分 | < | <
            国有 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 总计 | 产值（万元） = - 总计›产值 value 2011-12 year 3 万元",
            "C3 总计 | 利润（万元） = - 总计›利润 value 2011-12 year 4 万元",
            "B5 按行业分 › 煤炭 | 产值（万元） = - 按行业分›煤炭›产值 value 2011-12 year 1 万元",
            "C5 按行业分 › 煤炭 | 利润（万元） = - 按行业分›煤炭›利润 value 2011-12 year 2 万元",
            "B7 按注册类型分 › 国有 | 产值（万元） = - 按注册类型分›国有›产值 value 2011-12 year 1 万元",
            "C7 按注册类型分 › 国有 | 利润（万元） = - 按注册类型分›国有›利润 value 2011-12 year 2 万元");
  }

  @Test
  void bySectionsOfTheSameItems() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年企业 | <
            指标 | 本年（万元）
            国有企业 |
            产值 | 1
            利润 | 2
            集体企业 |
            产值 | 3
            利润 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 国有企业 › 产值 | 本年（万元） = - 国有企业›产值 value 2011-12 year 1 万元",
            "B5 国有企业 › 利润 | 本年（万元） = - 国有企业›利润 value 2011-12 year 2 万元",
            "B7 集体企业 › 产值 | 本年（万元） = - 集体企业›产值 value 2011-12 year 3 万元",
            "B8 集体企业 › 利润 | 本年（万元） = - 集体企业›利润 value 2011-12 year 4 万元");
  }

  @Test
  void byNestedNumberedSections() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年企业 | <
            指标 | 本年（万元）
            一、总量 |
            （一）工业 |
            1.产值 | 1
            （二）农业 |
            1.产值 | 3
            其中：粮食 | 2
            二、其他 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B5 一、总量 › （一）工业 › 1.产值 | 本年（万元） = - 工业›产值 value 2011-12 year 1 万元",
            "B7 一、总量 › （二）农业 › 1.产值 | 本年（万元） = - 农业›产值 value 2011-12 year 3 万元",
            "B8 一、总量 › （二）农业 › 1.产值 › 其中：粮食 | 本年（万元） = - 农业›产值›粮食 value 2011-12 year 2 万元",
            "B9 二、其他 | 本年（万元） = - 其他 value 2011-12 year 3 万元");
  }

  @Test
  void byMergedGroups() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各县产值 | < | <
            区域 | 县 | 产值（万元）
            东部 | 织里镇 | 12
            ^ | 戴山镇 | 3
            西部 | 妙西镇 | 12
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 东部 › 织里镇 | 产值（万元） = 织里镇 产值 value 2011-12 year 12 万元",
            "C4 东部 › 戴山镇 | 产值（万元） = 戴山镇 产值 value 2011-12 year 3 万元",
            "C5 西部 › 妙西镇 | 产值（万元） = 妙西镇 产值 value 2011-12 year 12 万元");
  }

  @Test
  void byGroupsThatOnlyLookMerged() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各县产值 | < | <
            区域 | 县 | 产值（万元）
            东部 | 小计 | 15
             | 织里镇 | 12
             | 戴山镇 | 3
            西部 | 妙西镇 | 12
            总计 | | 27
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 东部 › 小计 | 产值（万元） = 东部 产值 value 2011-12 year 15 万元",
            "C4 东部 › 织里镇 | 产值（万元） = 织里镇 产值 value 2011-12 year 12 万元",
            "C5 东部 › 戴山镇 | 产值（万元） = 戴山镇 产值 value 2011-12 year 3 万元",
            "C6 西部 › 妙西镇 | 产值（万元） = 妙西镇 产值 value 2011-12 year 12 万元",
            "C7 总计 | 产值（万元） = 总计 产值 value 2011-12 year 27 万元");
  }

  @Test
  void keepsAPlaceWithoutDataFromBeingASection() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区 | < | <
            地区 | 产值（万元） | 收入（万元）
            1.北京 | 1 | —
            2.山西 | |
            3.河南 | | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 1.北京 | 产值（万元） = 北京 产值 value 2011-12 year 1 万元",
            "C5 3.河南 | 收入（万元） = 河南 收入 value 2011-12 year 2 万元");
  }

  @Test
  void leavesCodesAndRowNumbersAside() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区 | < | <
             | 地区 | 产值（万元）
            110000 | 北京 | 12
            120000 | 天津 | 3
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 北京 | 产值（万元） = 北京 产值 value 2011-12 year 12 万元",
            "C4 天津 | 产值（万元） = 天津 产值 value 2011-12 year 3 万元");
    assertThat(sheet.explained()).containsExactly("A3 code", "A4 code");
  }

  /** The mark stands before the first of the parts alone, and their numbers go on. */
  @Test
  void byOrdinalsThatGoOn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            指标 | 2023年
            地区生产总值(万元) | 618
            #第一产业 | 62
            第二产业 | 300
            第三产业 | 256
            人均生产总值(元) | 56
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B2 地区生产总值(万元) | 2023年 = - 地区生产总值 value 2023-12 year 618 万元",
            "B3 地区生产总值(万元) › #第一产业 | 2023年 = - 地区生产总值›第一产业 value 2023-12 year 62 万元",
            "B4 地区生产总值(万元) › 第二产业 | 2023年 = - 地区生产总值›第二产业 value 2023-12 year 300 万元",
            "B5 地区生产总值(万元) › 第三产业 | 2023年 = - 地区生产总值›第三产业 value 2023-12 year 256 万元",
            "B6 人均生产总值(元) | 2023年 = - 人均生产总值 value 2023-12 year 56 元");
  }
}
