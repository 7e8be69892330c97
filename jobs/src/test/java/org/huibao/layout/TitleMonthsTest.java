package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Years over columns, where title or sheet name months. */
class TitleMonthsTest {
  private static String revenue(String title, String columns) {
    return """
    %s | < | < | <
    地区 | %s
    织里镇 | 5000 | 4000 | 25
    """
        .formatted(title, columns);
  }

  @Test
  void aYearUnderATitleOfMonthsMeansThoseMonths() {
    assertThat(ReadSheet.of(revenue("2004年1-6月财政总收入（万元）", "2004年 | 2003年 | 增长%")).observed())
        .containsExactly(
            "B3 zhili rev_total value 2004-06 ytd 5000 万元",
            "C3 zhili rev_total value 2003-06 ytd 4000 万元",
            "D3 zhili rev_total growth 2004-06 ytd 25 %");
  }

  @Test
  void aYearThatSaysWholeIsWhole() {
    assertThat(ReadSheet.of(revenue("2004年1-6月财政总收入（万元）", "本年累计 | 2003年全年 | 增长%")).observed())
        .contains("C3 zhili rev_total value 2003-12 year 4000 万元");
  }

  @Test
  void aYearBesideMonthsIsWhole() {
    assertThat(ReadSheet.of(revenue("2004年1-6月财政总收入（万元）", "2004年1-6月 | 2003年 | 增长%")).observed())
        .contains("C3 zhili rev_total value 2003-12 year 4000 万元");
  }

  @Test
  void aYearUnderATitleOfYearsIsWhole() {
    assertThat(ReadSheet.of(revenue("历年财政总收入（万元）", "2003年 | 2002年 | 增长%")).observed())
        .contains(
            "B3 zhili rev_total value 2003-12 year 5000 万元",
            "C3 zhili rev_total value 2002-12 year 4000 万元");
  }

  @Test
  void theSamePeriodOfAYearIsTheBaseOfTheNext() {
    for (String same : new String[] {"2003年同期", "同期（2003年）", "2003年1-6月同期", "上年同期"}) {
      assertThat(
              ReadSheet.of(
                      revenue("财政总收入（万元）", "2004年1-6月 | " + same + " | 增长%")
                          .replaceFirst("财政", "2004年1-6月财政"))
                  .observed())
          .as(same)
          .contains("C3 zhili rev_total previous_year 2004-06 ytd 4000 万元");
    }
  }
}
