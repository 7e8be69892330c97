package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of indicators with words around them, before or above them. */
class NamesInHeadsTest {
  @Test
  void aWordForTimeMayStandBeforeAName() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年6月投资（万元） | < | < | <
                    乡镇 | 本月固定资产投资 | 同比增长% | 累计完成固定资产投资
                    织里镇 | 5 | 7 | 30
                    """)
                .observed())
        .containsExactly(
            "B3 zhili fai value 2004-06 month 5 万元",
            "C3 zhili fai growth 2004-06 month 7 %",
            "D3 zhili fai value 2004-06 ytd 30 万元");
  }

  @Test
  void aTargetBeforeTheOnlyNameIsOfThatName() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月进度（万元） | < | < | <
                    乡镇 | 全年任务 | 固定资产投资 | 完成%
                    织里镇 | 60 | 30 | 50
                    """)
                .observed())
        .contains("B3 zhili fai target 2004-06 ytd 60 万元");
  }

  @Test
  void aTargetBeforeTwoNamesIsOfNeither() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月进度（万元） | < | < | <
                    乡镇 | 全年任务 | 固定资产投资 | 财政总收入
                    织里镇 | 60 | 30 | 50
                    """)
                .observed())
        .contains("B3 zhili - target 2004-06 ytd 60 万元");
  }

  @Test
  void growthOverItsResultIsGrowth() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月考核 | < | <
                    乡镇 | 固定资产投资增速 | <
                    ^ | 实绩（%） | 得分
                    织里镇 | 7.5 | 10
                    """)
                .observed())
        .contains("B4 zhili fai growth 2004-06 ytd 7.5 %");
  }

  @Test
  void aTitleThatNamesTwoIndicatorsNamesNone() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月固定资产投资和财政总收入（万元） | <
                    乡镇 | 完成数
                    织里镇 | 30
                    """)
                .observed())
        .containsExactly("B3 zhili - value 2004-06 ytd 30 万元");
  }

  @Test
  void aTableMayBeCalledByNothingButAName() {
    assertThat(
            ReadSheet.of(
                    """
                    各乡镇固定资产投资情况表 | <
                    2004年1-6月 | 单位：万元
                    填报单位 | 完成数 | 增长%
                    织里镇 | 30 | 7
                    """)
                .observed())
        .containsExactly(
            "B4 zhili fai value 2004-06 ytd 30 万元", "C4 zhili fai growth 2004-06 ytd 7 %");
  }

  @Test
  void growthBelowATargetIsAimedAt() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月目标完成情况 | < | < | <
                    指标 | 2004年预期目标 | < | 1-6月完成（万元）
                    ^ | 总量（万元） | 增幅% | ^
                    固定资产投资 | 60 | 9 | 30
                    """)
                .observed())
        .containsExactly(
            "B4 wuxing fai target 2004-12 year 60 万元",
            "C4 wuxing fai growth_target 2004-12 year 9 %",
            "D4 wuxing fai value 2004-06 ytd 30 万元");
  }

  /** 收入 is nobody's name; what is counted stands beside it. */
  @Test
  void anUnknownHeadSaysItsTime() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年收入（万元） | < | < | < | <
                    指标 | 6月收入 | < | 累计收入 | <
                    ^ | 金额 | 同期 | 金额 | 同期
                    财政总收入 | 5 | 4 | 30 | 25
                    """)
                .observed())
        .containsExactly(
            "B4 wuxing rev_total value 2004-06 month 5 万元",
            "C4 wuxing rev_total previous_year 2004-06 month 4 万元",
            "D4 wuxing rev_total value 2004-12 ytd 30 万元",
            "E4 wuxing rev_total previous_year 2004-12 ytd 25 万元");
  }

  @Test
  void anOrderIsARank() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月排序表 | < | < | < | <
                    单 位 | 财政总收入（万元） | 排序 | 增幅（%） | 排序
                    织里镇 | 30 | 1 | 7 | 2
                    """)
                .observed())
        .contains(
            "C3 zhili rev_total rank 2004-06 ytd 1 位", "D3 zhili rev_total growth 2004-06 ytd 7 %");
  }

  @Test
  void aUnitMayStandBehindAStrokeABlankOrAColon() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月主要指标 | <
                    指标 | 完成
                    固定资产投资/万元 | 30
                    财政总收入　亿元 | 4
                    工业增加值：万元 | 50
                    """)
                .observed())
        .containsExactly(
            "B3 wuxing fai value 2004-06 ytd 30 万元",
            "B4 wuxing rev_total value 2004-06 ytd 4 亿元",
            "B5 wuxing ind_va value 2004-06 ytd 50 万元");
  }

  @Test
  void marksBetweenNumbersNameNoRows() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月红黑榜 | < | < | < | <
                    乡镇 | 固定资产投资（万元） | 红黑榜 | 财政总收入（万元） | 红黑榜
                    织里镇 | 30 | 红 | 5 | 黑
                    戴山镇 | 20 | | 4 |
                    环渚乡 | 10 | 黑 | 3 | 红
                    """)
                .observed())
        .contains(
            "D3 zhili rev_total value 2004-06 ytd 5 万元",
            "D4 daishan rev_total value 2004-06 ytd 4 万元");
  }

  @Test
  void aTitleOfTargetsMakesThemOfNumbersThatNameNothingElse() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年固定资产投资目标任务分解表（万元） | < | < | <
                    乡镇 | 2003年 | 上半年 | 全年
                    织里镇 | 25 | 14 | 30
                    """)
                .observed())
        .containsExactly(
            "B3 zhili fai value 2003-12 year 25 万元",
            "C3 zhili fai target 2004-06 ytd 14 万元",
            "D3 zhili fai target 2004-12 year 30 万元");
  }

  @Test
  void aTargetBeforeALevelOfTheTitleIsTheTitles() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月固定资产投资进度（万元） | < | < | <
                    乡镇 | 年度计划 | 累计完成 | 比序时进度±百分点
                    织里镇人民政府 | 60 | 30 | 3.5
                    """)
                .observed())
        .contains("B3 zhili fai target 2004-06 ytd 60 万元", "C3 zhili fai value 2004-06 ytd 30 万元");
  }

  @Test
  void aWordOfTheTitlesNameIsThatName() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月社会消费品零售总额 | < | <
                    乡镇 | 零售总额（万元） | 增长% | 网点
                    织里镇 | 60 | 9 | 3
                    """)
                .observed())
        .containsExactly(
            "B3 zhili retail value 2004-06 ytd 60 万元",
            "C3 zhili retail growth 2004-06 ytd 9 %",
            "D3 zhili - value 2004-06 ytd 3 -");
  }

  @Test
  void aRankOfLastQuarterIsNoRankOfThisOne() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月排名 | < | < | <
                    指标 | 增速（%） | 全市排名 | 上季排名
                    固定资产投资 | 8.4 | 3 | 5
                    """)
                .observed())
        .contains("C3 wuxing fai growth_rank 2004-06 ytd 3 位", "D3 wuxing - value 2004-06 ytd 5 -");
  }

  @Test
  void aYearsPlanIsOfTheYear() {
    assertThat(
            ReadSheet.of(
                    """
                    主要指标 | < | <
                    指标 | 2003年 | 2004年计划
                    固定资产投资（万元） | 25 | 30
                    """)
                .observed())
        .containsExactly(
            "B3 wuxing fai value 2003-12 year 25 万元", "C3 wuxing fai target 2004-12 year 30 万元");
  }

  @Test
  void aTitleMayEndWithTheTargets() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年主要指标目标任务（万元） | < | <
                    乡镇 | 固定资产投资 | 财政总收入
                    织里镇 | 30 | 4
                    """)
                .observed())
        .containsExactly(
            "B3 zhili fai target 2004-12 year 30 万元",
            "C3 zhili rev_total target 2004-12 year 4 万元");
  }
}
