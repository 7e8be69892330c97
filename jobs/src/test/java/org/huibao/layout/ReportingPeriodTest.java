package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line 报告期 above a table beside a title that names a time as well. */
class ReportingPeriodTest {
  @Test
  void aLineSaysTheMonthsOfATitlesYear() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年财政收入情况表 | <
                    报告期：2004年1—6月 | 单位：万元
                    地区 | 财政总收入
                    织里镇 | 50
                    """)
                .observed())
        .containsExactly("B4 zhili rev_total value 2004-06 ytd 50 万元");
  }

  @Test
  void aLineOfAnotherYearLeavesTheTitleAsItIs() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年财政收入情况表 | <
                    报告期：2003年1—6月 | 单位：万元
                    地区 | 财政总收入
                    织里镇 | 50
                    """)
                .observed())
        .containsExactly("B4 zhili rev_total value 2004-12 year 50 万元");
  }
}
