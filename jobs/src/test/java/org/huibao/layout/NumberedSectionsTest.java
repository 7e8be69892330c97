package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One title over tables that have numbered ones of their own. */
class NumberedSectionsTest {
  @Test
  void whatStandsOverTheFirstStandsOverAll() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2024年前三季度运行情况 | <

            一、工业 |
            指标 | 绝对值（亿元）
            总产值 | 66.8
            利润 | 3.2

            二、投资（万元） |
            类别 | 绝对值
            基建 | 360
            工业投资 | 152
            """);

    assertThat(sheet.titles()).containsExactly("2024年前三季度运行情况 一、工业", "2024年前三季度运行情况 二、投资（万元）");
    assertThat(sheet.observed()).contains("B10 基建 | 绝对值 = - 基建 value 2024-09 ytd 360 万元");
  }

  @Test
  void aTableWithoutANumberHasItsOwnTitle() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2024年前三季度运行情况 | <
            一、工业 |
            指标 | 绝对值（亿元）
            总产值 | 66.8

            各县投资（万元） |
            地区 | 绝对值
            甲县 | 360
            """);

    assertThat(sheet.titles()).containsExactly("2024年前三季度运行情况 一、工业", "各县投资（万元）");
  }

  @Test
  void attachedTablesAreNumberedToo() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2024年上半年运行情况附表 | <
            附表1 工业 |
            指标 | 绝对值（亿元）
            总产值 | 66.8
            工业经济总体平稳。 |
            附表2 投资（万元） |
            类别 | 绝对值
            基建 | 360
            """);

    assertThat(sheet.titles())
        .containsExactly("2024年上半年运行情况附表 附表1 工业", "2024年上半年运行情况附表 附表2 投资（万元）");
  }

  @Test
  void tablesSideBySideShareTheirTitleOnce() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2024年1-9月简报 | < | < | < | <
            表一 投资（万元） | < | | 表二 零售（万元） | <
            地区 | 本期 | | 地区 | 本期
            甲县 | 360 | | 甲县 | 152
            乙县 | 36 | | 乙县 | 15
            """);

    assertThat(sheet.titles()).containsExactly("2024年1-9月简报 表一 投资（万元）", "2024年1-9月简报 表二 零售（万元）");
  }
}
