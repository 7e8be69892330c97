package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stood at the end of a quarter, and what had been added up by then. */
class EndOfLastYearTest {
  @Test
  void theEndOfLastYearIsNoSamePeriod() {
    assertThat(
            ReadSheet.of(
                    """
                    截至2004年二季度末规模以上企业数（家） | < | <
                    乡镇 | 期末数 | 上年末
                    织里镇 | 34 | 31
                    """)
                .observed())
        .containsExactly(
            "B3 zhili ent_total value 2004-06 point 34 家",
            "C3 zhili ent_total value 2003-12 point 31 家");
  }

  @Test
  void whatIsAddedUpByTheEndOfAMonthIsARunningTotal() {
    assertThat(
            ReadSheet.of(
                    """
                    截至2004年6月底固定资产投资（万元） | <
                    乡镇 | 完成数
                    织里镇 | 34
                    """)
                .observed())
        .containsExactly("B3 zhili fai value 2004-06 ytd 34 万元");
  }

  @Test
  void growthIsOfTheYearsBesideIt() {
    assertThat(
            ReadSheet.of(
                    """
                    1-6月固定资产投资（万元） | < | <
                    乡镇 | 2004年 | 2003年 | 增速%
                    织里镇 | 34 | 30 | 13.3
                    """)
                .observed())
        .contains("D3 zhili fai growth 2004-06 ytd 13.3 %");
  }

  @Test
  void growthBelowYearsIsOfTheLaterOne() {
    assertThat(
            ReadSheet.of(
                    """
                    各乡镇固定资产投资（1-6月，万元） | <
                    年份 | 织里镇
                    2003年 | 30
                    2004年 | 34
                    增减% | 13.3
                    """)
                .observed())
        .contains("B5 zhili fai growth 2004-06 ytd 13.3 %");
  }

  @Test
  void whatComparesTwoPeriodsIsOfTheLater() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年与2003年1-6月对比（万元） | < | < | < | <
                    指标 | 2003年1-6月 | 2004年1-6月 | 增减额 | 增减%
                    固定资产投资 | 30 | 34 | 4 | 13.3
                    """)
                .observed())
        .containsExactly(
            "B3 wuxing fai value 2003-06 ytd 30 万元",
            "C3 wuxing fai value 2004-06 ytd 34 万元",
            "D3 wuxing fai change 2004-06 ytd 4 万元",
            "E3 wuxing fai growth 2004-06 ytd 13.3 %");
  }

  @Test
  void threeQuartersAreNoThreeMonths() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-3季度固定资产投资（万元） | <
                    乡镇 | 完成额
                    织里镇 | 34
                    """)
                .observed())
        .containsExactly("B3 zhili fai value 2004-09 ytd 34 万元");
  }
}
