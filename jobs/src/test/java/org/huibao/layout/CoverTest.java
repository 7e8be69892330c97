package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sheet without tables that says of which period the sheets behind it are. */
class CoverTest {
  private static final String INDUSTRY =
      """
      指标 | 本季 | 1-本季累计 | 同比%
      产值（万元） | 23 | 66 | 8.3
      """;

  @Test
  void aCoversReportingPeriodIsThatOfTheSheetsBehindIt() {
    assertThat(ShownSheet.of("报告期：2024年三季度", INDUSTRY, INDUSTRY).observed())
        .startsWith(
            "B2 产值（万元） | 本季 = - 产值 value 2024-09 quarter 23 万元",
            "C2 产值（万元） | 1-本季累计 = - 产值 value 2024-09 ytd 66 万元",
            "D2 产值（万元） | 同比% = - 产值 growth 2024-09 ytd 8.3 %")
        .hasSize(6)
        .allMatch(line -> line.contains(" 2024-09 "));
  }

  @Test
  void aMonthAloneMayBeTheDayOfIssue() {
    assertThat(ShownSheet.of("统计季报\n编制：统计局\n2024年10月", INDUSTRY).observed())
        .noneMatch(line -> line.contains("2024-10"));
  }

  @Test
  void whatASheetSaysItselfCounts() {
    assertThat(ShownSheet.of("报告期：2024年三季度", "2024年6月工业情况 | < | < | <\n" + INDUSTRY).observed())
        .allMatch(line -> line.contains(" 2024-06 "));
  }

  @Test
  void aListOfContentsHoldsPages() {
    ShownSheet sheet = ShownSheet.of("目　录 | <\n1.工业产值 | 1\n2.投资 | 2");

    assertThat(sheet.observed()).isEmpty();
    assertThat(sheet.explained()).containsExactly("B2 outside_table", "B3 outside_table");
  }

  @Test
  void aSheetWithoutAPeriodHasThatOfTheSheetBefore() {
    assertThat(
            ShownSheet.of("2024年1-9月工业汇总表 | < | < | <\n" + INDUSTRY, "工业表 | < | < | <\n" + INDUSTRY)
                .observed())
        .hasSize(6)
        .allMatch(line -> line.contains(" 2024-09 "));
  }
}
