package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a running total reaches beside months or quarters, where the title names the year. */
class PartsOfYearTest {
  @Test
  void whatFollowsMonthsRunsToTheLastOfThem() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年财政收入分月情况（万元） | < | < | < | < | <
                    地区 | 1月 | 2月 | 3月 | 累计 | 同比%
                    织里镇 | 3 | 4 | 5 | 12 | 9
                    """)
                .observed())
        .contains(
            "D3 zhili - value 2004-03 month 5 万元",
            "E3 zhili - value 2004-03 ytd 12 万元",
            "F3 zhili - growth 2004-03 ytd 9 %");
  }

  @Test
  void whatStandsBelowQuartersRunsToTheLastOfThem() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年各季情况（万元） | <
                    季度 | 财政总收入
                    一季度 | 3
                    二季度 | 4
                    累计 | 7
                    """)
                .observed())
        .contains(
            "B4 wuxing rev_total value 2004-06 quarter 4 万元",
            "B5 wuxing rev_total value 2004-06 ytd 7 万元");
  }

  @Test
  void aSumOfMonthsInTheMiddleOfAYearIsNoRunningTotal() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年财政总收入（万元） | < | < | < | <
                    地区 | 7月 | 8月 | 合计 | 累计
                    织里镇 | 3 | 4 | 7 | 30
                    """)
                .observed())
        .contains(
            "D3 zhili rev_total value 2004-12 year 7 万元",
            "E3 zhili rev_total value 2004-08 ytd 30 万元");
  }

  @Test
  void twelveMonthsAreTheYear() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年财政总收入（万元） | < | < | < | < | < | < | < | < | < | < | < | <
                    地区|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|累计
                    织里镇|1|1|1|1|1|1|1|1|1|1|1|1|12
                    """)
                .observed())
        .contains("N3 zhili rev_total value 2004-12 ytd 12 万元");
  }
}
