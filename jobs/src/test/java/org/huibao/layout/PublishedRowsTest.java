package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Row labels, rates and sections of tables as offices publish them. */
class PublishedRowsTest {
  private static List<String> read(String drawing) {
    return ShownSheet.of(drawing).observed().stream()
        .map(line -> line.replaceFirst(" .* = ", " "))
        .toList();
  }

  /** 合计 in the column of serial numbers is its row's label. */
  @Test
  void totalBelowSerialNumbers() {
    assertThat(
            read(
                """
                2023年1-4月招商引资（亿元） | < | <
                序号 | 乡镇 | 到位资金
                1 | 柳湾镇 | 4.1
                2 | 青禾镇 | 3.1
                合计 | | 7.2
                """))
        .containsExactly(
            "C3 柳湾镇 到位资金 value 2023-04 ytd 4.1 亿元",
            "C4 青禾镇 到位资金 value 2023-04 ytd 3.1 亿元",
            "C5 合计 到位资金 value 2023-04 ytd 7.2 亿元");
  }

  /** A unit behind the number says that it is an amount, or in points. */
  @Test
  void changesWithTheirUnits() {
    assertThat(
            read(
                """
                2022年民生指标 | < | < | <
                指标 | 单位 | 2022年 | 增减
                新增就业 | 人 | 20121 | '-891人
                失业率 | % | 3.4 | '0.2个百分点
                人均收入 | 元 | 30120 | '4.9%
                """))
        .containsExactly(
            "C3 - 新增就业 value 2022-12 year 20121 人",
            "D3 - 新增就业 change 2022-12 year -891 人",
            "C4 - 失业率 value 2022-12 year 3.4 %",
            "D4 - 失业率 growth 2022-12 year 0.2 百分点",
            "C5 - 人均收入 value 2022-12 year 30120 元",
            "D5 - 人均收入 growth 2022-12 year 4.9 %");
  }

  /** What is in % itself grows by points, all else by %. */
  @Test
  void percentOrPoints() {
    assertThat(
            read(
                """
                2022年1-11月效益 | < | < | < | <
                指标 | 单位 | 1-11月 | 去年同期 | 增减（%或百分点）
                营业收入 | 亿元 | 1212 | 1124 | 7.8
                资产负债率 | % | 56.2 | 57.1 | -0.9
                """))
        .contains("E3 - 营业收入 growth 2022-11 ytd 7.8 %", "E4 - 资产负债率 growth 2022-11 ytd -0.9 百分点");
  }

  /** Below 国别 every name is a place; what comes again below several is an item of each. */
  @Test
  void placesAndTheirItemsBelowOneHeader() {
    assertThat(
            read(
                """
                2022年12月进出口（万元） | <
                国别（地区） | 出口
                东盟 | 112
                　越南 | 62
                欧盟 | 150
                """))
        .containsExactly(
            "B3 东盟 出口 value 2022-12 ytd 112 万元",
            "B4 越南 出口 value 2022-12 ytd 62 万元",
            "B5 欧盟 出口 value 2022-12 ytd 150 万元");
    assertThat(
            read(
                """
                2022年产值（万元） | <
                地区 | 产值
                甲县 | 112
                　工业 | 62
                乙县 | 150
                　工业 | 82
                """))
        .contains("B4 甲县 工业›产值 value 2022-12 year 62 万元", "B6 乙县 工业›产值 value 2022-12 year 82 万元");
  }

  /** Names left of a column 所属乡镇 are what is counted there, and so is a rank left of them. */
  @Test
  void namesLeftOfTheirPlaces() {
    assertThat(
            read(
                """
                2021年纳税大户 | < | < | <
                排名 | 企业名称 | 所属乡镇 | 纳税额（万元）
                1 | 云浦纺织 | 柳湾镇 | 4120
                2 | 石桥食品 | 石桥镇 | 3120
                """))
        .containsExactly(
            "A3 柳湾镇 云浦纺织 rank 2021-12 year 1 位",
            "D3 柳湾镇 云浦纺织›纳税额 value 2021-12 year 4120 万元",
            "A4 石桥镇 石桥食品 rank 2021-12 year 2 位",
            "D4 石桥镇 石桥食品›纳税额 value 2021-12 year 3120 万元");
  }

  /** The title above 一、教育 is that of 二、卫生, too. */
  @Test
  void numberedSectionsShareTheirTitle() {
    assertThat(
            read(
                """
                2021年社会事业
                一、教育
                指标 | 学校数（所）
                小学 | 320

                二、卫生
                指标 | 床位数（张）
                医院 | 12012
                """))
        .containsExactly(
            "B4 - 小学›学校数 value 2021-12 year 320 所", "B8 - 医院›床位数 value 2021-12 year 12012 张");
  }

  /** 位次表: what no label calls anything else is a rank. */
  @Test
  void theTitleNamesRanks() {
    assertThat(
            read(
                """
                2022年上半年各区县增速位次表
                区县 | 工业 | 投资 | 综合排名
                江阳区 | 2 | 1 | 2
                纳溪区 | 1 | 2 | 1
                """))
        .startsWith("B3 江阳区 工业 rank 2022-06 ytd 2 位", "C3 江阳区 投资 rank 2022-06 ytd 1 位");
  }

  /** Q1 to Q4 below their years are quarters and no number of a form. */
  @Test
  void quartersInShort() {
    assertThat(
            read(
                """
                2021-2022年分季度收入（亿元）
                县区 | 2021年 | < | 2022年 | <
                ^ | Q1 | Q2 | Q1 | Q2
                云浦区 | 11 | 12 | 13 | 14
                """))
        .containsExactly(
            "B4 云浦区 - value 2021-03 quarter 11 亿元",
            "C4 云浦区 - value 2021-06 quarter 12 亿元",
            "D4 云浦区 - value 2022-03 quarter 13 亿元",
            "E4 云浦区 - value 2022-06 quarter 14 亿元");
  }

  /** Under a title 月度 a month is that month, be others beside it or not. */
  @Test
  void monthByMonth() {
    assertThat(
            read(
                """
                月度用电量（万千瓦时）
                月份 | 工业
                '2022.01 | 30
                '2022.10 | 31
                """))
        .startsWith("B3 - 工业 value 2022-01 month 30 万千瓦时");
  }

  /** 增速对比 in a title is growth as 增速 alone is. */
  @Test
  void theTitleComparesGrowth() {
    assertThat(
            read(
                """
                全国、全市工业增加值累计增速对比（%）
                2022年 | 1-2月 | 1-3月
                全国 | 7.5 | 6.5
                全市 | 10.1 | 9.0
                """))
        .startsWith("B3 全国 - growth 2022-02 ytd 7.5 %", "C3 全国 - growth 2022-03 ytd 6.5 %");
  }

  /** What has the rest of the whole is in per cent of it. */
  @Test
  void theTitleNamesTheWhole() {
    assertThat(
            read(
                """
                生产总值构成
                （生产总值=100）
                年份 | 第一产业 | 第二产业
                2018 | 9.1 | 90.9
                2019 | 8.8 | 91.2
                """))
        .startsWith("B4 - 第一产业 value 2018-12 year 9.1 %");
  }

  /** 市县 are kinds of places; 中央, 省级, 市县 below 其中 are parts alike. */
  @Test
  void sharesOfLevels() {
    assertThat(
            read(
                """
                2018年资金（万元）
                县区 | 合计 | 其中 | <
                ^ | ^ | 省级 | 市县
                云浦区 | 5 | 3 | 2
                """))
        .containsExactly(
            "B4 云浦区 - value 2018-12 year 5 万元",
            "C4 云浦区 省级 value 2018-12 year 3 万元",
            "D4 云浦区 市县 value 2018-12 year 2 万元");
  }

  /** The unit of a label in four lines stands between the translations. */
  @Test
  void labelsWithTheirTranslationAndUnit() {
    assertThat(
            read(
                """
                人口自然变动
                年份⏎Year | 总人口⏎Total Population⏎（万人）⏎(10 000 persons) | 出生率⏎Birth Rate⏎（‰）
                '2018 | 304.2 | 11.2
                '2019 | 304.9 | 10.8
                """))
        .startsWith("B3 - 总人口 value 2018-12 year 304.2 万人", "C3 - 出生率 value 2018-12 year 11.2 ‰");
  }

  /** Below a place 城镇居民 are no place, be they named once or again. */
  @Test
  void peopleOfAPlace() {
    assertThat(
            read(
                """
                2021年收入（元）
                地区 | 人均收入
                全市 | 30
                　城镇居民 | 38
                云浦区 | 33
                """))
        .containsExactly(
            "B3 全市 人均收入 value 2021-12 year 30 元",
            "B4 全市 城镇居民›人均收入 value 2021-12 year 38 元",
            "B5 云浦区 人均收入 value 2021-12 year 33 元");
  }

  /** Where a column is of ranks, the title's 排名 makes none of the others. */
  @Test
  void scoresBesideRanks() {
    assertThat(
            read(
                """
                2022年上半年各乡镇考核排名
                名次 | 乡镇 | 总得分 | 民生得分
                1 | 柳湾镇 | 95.1 | 47
                2 | 青禾镇 | 94 | 46
                """))
        .startsWith(
            "A3 柳湾镇 - rank 2022-06 ytd 1 位",
            "C3 柳湾镇 总得分 value 2022-06 ytd 95.1 -",
            "D3 柳湾镇 民生得分 value 2022-06 ytd 47 -");
  }

  /** 增速 below 全年目标 is a target itself. */
  @Test
  void growthBelowATarget() {
    assertThat(
            read(
                """
                2022年1-5月完成情况
                指标 | 单位 | 全年目标 | < | 1-5月 | <
                ^ | ^ | 总量 | 增速（%） | 总量 | 增速（%）
                投资 | 亿元 | 680 | 10 | 281 | 9.2
                """))
        .containsExactly(
            "C4 - 投资 target 2022-05 ytd 680 亿元",
            "D4 - 投资 growth_target 2022-05 ytd 10 %",
            "E4 - 投资 value 2022-05 ytd 281 亿元",
            "F4 - 投资 growth 2022-05 ytd 9.2 %");
  }
}
