package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same table twice in a workbook. */
class RepeatedTablesTest {
  private static final String TABLE =
      """
      2021年各县（万元） | < | <
      地区 | 产值 | 税收
      甲县 | 12 | 3
      乙县 | 14 | 4
      """;

  @Test
  void namesTheCopyWithOtherNumbers() {
    ShownSheet sheets = ShownSheet.of(TABLE, TABLE.replace("14", "15").replace("12", "11"));

    assertThat(sheets.remarks(Remark.Rule.REPEATED_TABLE))
        .containsExactly("B3 12，与 Sheet1!B3 的 11；同类的共 2 个数", "B3 11，与 Sheet1!B3 的 12；同类的共 2 个数");
    assertThat(sheets.grounds().stream().filter(line -> line.contains(" level ")))
        .containsExactly(
            "B3 level 读法相同：Sheet1!B3 的 11",
            "B4 level 读法相同：Sheet1!B4 的 15",
            "B3 level 读法相同：Sheet1!B3 的 12",
            "B4 level 读法相同：Sheet1!B4 的 14");
  }

  /** Nothing but their names tells sheets without a title apart. */
  @Test
  void callsUntitledTablesByTheirSheets() {
    String untitled = TABLE.substring(TABLE.indexOf('\n') + 1);
    ShownSheet sheets = ShownSheet.of(untitled, untitled.replace("14", "15"));

    assertThat(sheets.titles()).contains("Sheet1");
  }

  @Test
  void leavesTheSameNumbersAndOtherTitles() {
    assertThat(ShownSheet.of(TABLE, TABLE).remarks(Remark.Rule.REPEATED_TABLE)).isEmpty();
    assertThat(
            ShownSheet.of(TABLE, TABLE.replace("14", "15").replace("2021年", "2020年"))
                .remarks(Remark.Rule.REPEATED_TABLE))
        .isEmpty();
  }
}
