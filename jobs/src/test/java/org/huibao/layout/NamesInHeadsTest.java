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
}
