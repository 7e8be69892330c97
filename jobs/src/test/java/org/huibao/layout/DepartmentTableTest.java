package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places down, indicators by measures across. */
class DepartmentTableTest {
  @Test
  void readsATwoRowHeaderWithTheTotalFirst() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            财政收入完成情况 | < | < | < | <
            （2004年1-6月） | < | < | < | <
            | | | | 单位：万元
            单位名称 | 财政总收入 | < | 地方财政收入 | <
            ^ | 累计 | 同比% | 累计 | 同比%
            合 计 | 900 | 18.6 | 500 | 12
            织里镇 | 600 | 20 | 300 | -3.2
            八里店 | 300 | 15 | 200 | 0
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B6 wuxing rev_total value 2004-06 ytd 900 万元",
            "C6 wuxing rev_total growth 2004-06 ytd 18.6 %",
            "D6 wuxing rev_local value 2004-06 ytd 500 万元",
            "E6 wuxing rev_local growth 2004-06 ytd 12 %",
            "B7 zhili rev_total value 2004-06 ytd 600 万元",
            "C7 zhili rev_total growth 2004-06 ytd 20 %",
            "D7 zhili rev_local value 2004-06 ytd 300 万元",
            "E7 zhili rev_local growth 2004-06 ytd -3.2 %",
            "B8 balidian rev_total value 2004-06 ytd 300 万元",
            "C8 balidian rev_total growth 2004-06 ytd 15 %",
            "D8 balidian rev_local value 2004-06 ytd 200 万元",
            "E8 balidian rev_local growth 2004-06 ytd 0 %");
    assertThat(sheet.remarks()).isEmpty();
  }

  @Test
  void readsAThreeRowHeaderWithColumnNumbersAndTheTotalLast() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            吴兴区2004年6月份工业生产情况 | < | < | < | <
            地区 | 规模以上工业总产值（万元） | < | < | 规模以上企业数（家）
            ^ | 本月 | 累计 | < | ^
            ^ | ^ | 本年 | 上年同期 | ^
            甲 | 1 | 2 | 3 | 4
            戴山镇 | 10 | 60 | 50 | 7
            全区合计 | 20 | 120 | 100 | 14
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B6 daishan as_output value 2004-06 month 10 万元",
            "C6 daishan as_output value 2004-06 ytd 60 万元",
            "D6 daishan as_output previous_year 2004-06 ytd 50 万元",
            "E6 daishan ent_total value 2004-06 point 7 家",
            "B7 wuxing as_output value 2004-06 month 20 万元",
            "C7 wuxing as_output value 2004-06 ytd 120 万元",
            "D7 wuxing as_output previous_year 2004-06 ytd 100 万元",
            "E7 wuxing ent_total value 2004-06 point 14 家");
    assertThat(sheet.explained())
        .containsExactly(
            "B5 column_number", "C5 column_number", "D5 column_number", "E5 column_number");
  }

  @Test
  void findsTheIndicatorOfALongerPathFirst() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            重点项目建设情况（2004年上半年） | < | < | < | <
            地区 | 竣工项目 | < | 在建项目 | <
            ^ | 项目数（项） | 已投入资金（万元） | 项目数（项） | 计划总投资（万元）
            织里镇 | 1 | 20 | 3 | 400
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili proj_done value 2004-06 ytd 1 项",
            "C4 zhili proj_done_inv value 2004-06 ytd 20 万元",
            "D4 zhili proj_building value 2004-06 point 3 项",
            "E4 zhili proj_building_inv value 2004-06 point 400 万元");
  }

  @Test
  void readsAHeaderThatLooksMergedButIsNot() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | < | < | <
            | 财政总收入 | | 地方财政收入 |
            地区 | 累计 | 同比% | 累计 | 同比%
            织里镇 | 600 | 20 | 300 | -3.2
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili rev_total value 2004-06 ytd 600 万元",
            "C4 zhili rev_total growth 2004-06 ytd 20 %",
            "D4 zhili rev_local value 2004-06 ytd 300 万元",
            "E4 zhili rev_local growth 2004-06 ytd -3.2 %");
  }

  /** 单位 over places means who reports, over units what is counted in. */
  @Test
  void readsPlacesUnderTheWordThatAlsoMeansUnit() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            单位 | 财政总收入 | 地方财政收入
            织里镇 | 600 | 300
            戴山镇 | 200 | 100
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili rev_total value 2004-06 ytd 600 万元",
            "C3 zhili rev_local value 2004-06 ytd 300 万元",
            "B4 daishan rev_total value 2004-06 ytd 200 万元",
            "C4 daishan rev_local value 2004-06 ytd 100 万元");
  }

  @Test
  void readsATableAboutOneIndicatorByItsTitle() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月社会消费品零售总额完成情况 | < | <
            | | 单位：万元
            地区 | 累计 | 同比%
            织里镇 | 600 | 20%
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili retail value 2004-06 ytd 600 万元", "C4 zhili retail growth 2004-06 ytd 20 %");
  }

  @Test
  void readsIndicatorsDownAndPlacesAcross() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月主要经济指标 | < | < | <
            指标 | 计量单位 | 织里镇 | 全区
            生产总值 | 万元 | 61 | 900
            自营出口 | 万美元 | 4 | 50
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 zhili gdp value 2004-06 ytd 61 万元",
            "D3 wuxing gdp value 2004-06 ytd 900 万元",
            "C4 zhili export value 2004-06 ytd 4 万美元",
            "D4 wuxing export value 2004-06 ytd 50 万美元");
  }

  @Test
  void keepsOwnLevelApartFromTheWhole() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            地区 | 财政总收入 | <
            ^ | 累计 | 区本级
            全区 | 600 | 200
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 wuxing rev_total value 2004-06 ytd 600 万元",
            "C4 wuxing rev_total value 2004-06 ytd 200 万元 own_level");
  }

  @Test
  void readsTheOwnLevelBesideANameAndInBracketsBehindIt() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月经济情况（万元） | < | < | <
            地区 | 区属GDP | 生产总值（区属） | 地方财政收入（本级）累计 | 区本级财政总收入增长%
            全区 | 600 | 601 | 200 | 12.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 wuxing gdp value 2004-06 ytd 600 万元 own_level",
            "C3 wuxing gdp value 2004-06 ytd 601 万元 own_level",
            "D3 wuxing rev_local value 2004-06 ytd 200 万元 own_level",
            "E3 wuxing rev_total growth 2004-06 ytd 12.5 % own_level");
  }

  @Test
  void takesTheOwnLevelInARowForThePlaceItBelongsTo() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月经济情况 | <
            地区 | 生产总值（万元）
            全区 | 600
            区本级 | 200
            吴兴区（本级） | 201
            织里镇本级 | 40
            织里镇 | 50
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 wuxing gdp value 2004-06 ytd 600 万元",
            "B4 wuxing gdp value 2004-06 ytd 200 万元 own_level",
            "B5 wuxing gdp value 2004-06 ytd 201 万元 own_level",
            "B6 zhili gdp value 2004-06 ytd 40 万元 own_level",
            "B7 zhili gdp value 2004-06 ytd 50 万元");
  }

  @Test
  void readsSeveralTablesOfOneSheet() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月开放型经济 | <
            地区 | 自营出口（万美元）
            织里镇 | 40
            注：快报数 |

            地区 | 实到外资（万美元）
            织里镇 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili export value 2004-06 ytd 40 万美元",
            "B7 zhili fdi_actual value 2004-06 ytd 5 万美元");
  }
}
