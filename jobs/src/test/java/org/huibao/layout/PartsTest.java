package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What 其中, # and numbering make a label part of, also where only the first part is marked. */
class PartsTest {
  @Test
  void takesWhatStandsBelowTheWordsBehindTheMarkForItsLike() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年财政收支（万元）
            项目 | 本年
            财政收入 | 100
            　其中：增值税 | 20
            　　　　营业税 | 30
            财政支出 | 80
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 财政收入 | 本年 = - 财政收入 value 2012-12 year 100 万元",
            "B4 财政收入 › 其中：增值税 | 本年 = - 财政收入›增值税 value 2012-12 year 20 万元",
            "B5 财政收入 › 营业税 | 本年 = - 财政收入›营业税 value 2012-12 year 30 万元",
            "B6 财政支出 | 本年 = - 财政支出 value 2012-12 year 80 万元");
  }

  @Test
  void keepsAPartOfAPart() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年财政收支（万元）
            项目 | 本年
            财政收入 | 100
            　其中：税收收入 | 20
            　　增值税 | 10
            财政支出 | 80
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 财政收入 | 本年 = - 财政收入 value 2012-12 year 100 万元",
            "B4 财政收入 › 其中：税收收入 | 本年 = - 财政收入›税收收入 value 2012-12 year 20 万元",
            "B5 财政收入 › 其中：税收收入 › 增值税 | 本年 = - 财政收入›税收收入›增值税 value 2012-12 year 10 万元",
            "B6 财政支出 | 本年 = - 财政支出 value 2012-12 year 80 万元");
  }

  @Test
  void takesTheRestOfANumberedBlock() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年财政收支（万元）
            项目 | 本年
            一、财政收入 | 100
            其中：增值税 | 20
            营业税 | 30
            二、财政支出 | 80
            其中：教育 | 20
            卫生 | 30
            收支总计 | 180
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 一、财政收入 | 本年 = - 财政收入 value 2012-12 year 100 万元",
            "B4 一、财政收入 › 其中：增值税 | 本年 = - 财政收入›增值税 value 2012-12 year 20 万元",
            "B5 一、财政收入 › 营业税 | 本年 = - 财政收入›营业税 value 2012-12 year 30 万元",
            "B6 二、财政支出 | 本年 = - 财政支出 value 2012-12 year 80 万元",
            "B7 二、财政支出 › 其中：教育 | 本年 = - 财政支出›教育 value 2012-12 year 20 万元",
            "B8 二、财政支出 › 卫生 | 本年 = - 财政支出›卫生 value 2012-12 year 30 万元",
            "B9 收支总计 | 本年 = - 收支总计 value 2012-12 year 180 万元");
  }

  @Test
  void doesNotGuessWhereNoNumberEndsTheBlock() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年财政收支（万元）
            项目 | 本年
            财政收入 | 100
            其中：增值税 | 20
            财政支出 | 80
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 财政收入 | 本年 = - 财政收入 value 2012-12 year 100 万元",
            "B4 财政收入 › 其中：增值税 | 本年 = - 财政收入›增值税 value 2012-12 year 20 万元",
            "B5 财政支出 | 本年 = - 财政支出 value 2012-12 year 80 万元");
  }

  @Test
  void takesWhatFollowsALoneMark() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年财政收支（万元）
            项目 | 本年
            财政收入 | 100
            其中： |
            增值税 | 20
            财政支出 | 80
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 财政收入 | 本年 = - 财政收入 value 2012-12 year 100 万元",
            "B5 财政收入 › 其中： › 增值税 | 本年 = - 财政收入›增值税 value 2012-12 year 20 万元",
            "B6 财政支出 | 本年 = - 财政支出 value 2012-12 year 80 万元");
  }

  @Test
  void readsMarksInAColumnOfTheirOwn() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年财政收支（万元）
            项目 | | 本年
            财政收入 | | 90
            其中 | 增值税 | 18
             | 营业税 | 12
            财政支出 | | 70
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 财政收入 | 本年 = - 财政收入 value 2012-12 year 90 万元",
            "C4 财政收入 › 其中 › 增值税 | 本年 = - 财政收入›增值税 value 2012-12 year 18 万元",
            "C5 财政收入 › 其中 › 营业税 | 本年 = - 财政收入›营业税 value 2012-12 year 12 万元",
            "C6 财政支出 | 本年 = - 财政支出 value 2012-12 year 70 万元");
  }

  @Test
  void findsWhatColumnsArePartOf() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区（万元）
            地区 | 产值 | 增长% | #工业 | #农业 | 利润 | 其中：净利润
            吴兴区 | 1 | 2 | 3 | 4 | 5 | 6
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 吴兴区 | 产值 = 吴兴区 产值 value 2012-12 year 1 万元",
            "C3 吴兴区 | 增长% = 吴兴区 产值 growth 2012-12 year 2 %",
            "D3 吴兴区 | 产值 › #工业 = 吴兴区 产值›工业 value 2012-12 year 3 万元",
            "E3 吴兴区 | 产值 › #农业 = 吴兴区 产值›农业 value 2012-12 year 4 万元",
            "F3 吴兴区 | 利润 = 吴兴区 利润 value 2012-12 year 5 万元",
            "G3 吴兴区 | 利润 › 其中：净利润 = 吴兴区 利润›净利润 value 2012-12 year 6 万元");
  }

  @Test
  void findsWhatMergedColumnsArePartOf() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区（万元） | < | < | < | <
            地区 | 产值 | 其中 | < | 利润
            ^ | ^ | 工业 | 农业 | ^
            北京 | 1 | 2 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 产值 = 北京 产值 value 2012-12 year 1 万元",
            "C4 北京 | 产值 › 其中 › 工业 = 北京 产值›工业 value 2012-12 year 2 万元",
            "D4 北京 | 产值 › 其中 › 农业 = 北京 产值›农业 value 2012-12 year 3 万元",
            "E4 北京 | 利润 = 北京 利润 value 2012-12 year 4 万元");
  }

  @Test
  void followsTheNumberingOfColumns() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2022年各地区（人）
            地区 | 一、人员 | 其中：女 | （一）农机手 | 其中：持证 | （二）维修工 | 二、其他
            北京 | 1 | 2 | 3 | 4 | 5 | 6
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 一、人员 = 北京 人员 value 2022-12 year 1 人",
            "C3 北京 | 一、人员 › 其中：女 = 北京 人员›女 value 2022-12 year 2 人",
            "D3 北京 | 一、人员 › （一）农机手 = 北京 人员›农机手 value 2022-12 year 3 人",
            "E3 北京 | 一、人员 › （一）农机手 › 其中：持证 = 北京 人员›农机手›持证 value 2022-12 year 4 人",
            "F3 北京 | 一、人员 › （二）维修工 = 北京 人员›维修工 value 2022-12 year 5 人",
            "G3 北京 | 二、其他 = 北京 其他 value 2022-12 year 6 人");
  }

  @Test
  void makesNothingPartOfATotal() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2012年各地区（人）
            地区 | 合计 | 其中：女
            北京 | 1 | 2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 合计 = 北京 - value 2012-12 year 1 人",
            "C3 北京 | 其中：女 = 北京 女 value 2012-12 year 2 人");
  }

  @Test
  void takesTheCorpsAndCitiesOfTheirOwnForPlaces() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            各地区种畜禽场（2019年）
            地区 | 种猪场（个）
            辽宁 | 10
            　#大连 | 3
            新疆 | 11
            　#兵团 | 1
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 辽宁 | 种猪场（个） = 辽宁 种猪场 value 2019-12 year 10 个",
            "B4 辽宁 › #大连 | 种猪场（个） = 大连 种猪场 value 2019-12 year 3 个",
            "B5 新疆 | 种猪场（个） = 新疆 种猪场 value 2019-12 year 11 个",
            "B6 新疆 › #兵团 | 种猪场（个） = 兵团 种猪场 value 2019-12 year 1 个");
  }
}
