package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * 续表: a table goes on below, beside it or on the next sheet, and a header stands again after a page
 * break.
 */
class ContinuedTableTest {
  @Test
  void goesOnBelow() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入 | < | <
             | | 单位：万元
            地区 | 税收 | 非税
            北京 | 1 | 2
             |
            续表 | |
            地区 | 罚没 | 规费
            北京 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 税收 = 北京 税收 value 2011-12 year 1 万元",
            "C4 北京 | 非税 = 北京 非税 value 2011-12 year 2 万元",
            "B8 北京 | 罚没 = 北京 罚没 value 2011-12 year 3 万元",
            "C8 北京 | 规费 = 北京 规费 value 2011-12 year 4 万元");
    assertThat(sheet.titles()).containsExactly("2011年各地区收入", "2011年各地区收入 续表");
  }

  @Test
  void goesOnBeside() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入 | < | < | | 续表 | < | <
             | | 单位：万元 | | | |
            地区 | 税收 | 非税 | | 地区 | 罚没 | 规费
            北京 | 1 | 2 | | 北京 | 3 | 4
            天津 | 5 | 6 | | 天津 | 7 | 8
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 税收 = 北京 税收 value 2011-12 year 1 万元",
            "C4 北京 | 非税 = 北京 非税 value 2011-12 year 2 万元",
            "B5 天津 | 税收 = 天津 税收 value 2011-12 year 5 万元",
            "C5 天津 | 非税 = 天津 非税 value 2011-12 year 6 万元",
            "F4 北京 | 罚没 = 北京 罚没 value 2011-12 year 3 万元",
            "G4 北京 | 规费 = 北京 规费 value 2011-12 year 4 万元",
            "F5 天津 | 罚没 = 天津 罚没 value 2011-12 year 7 万元",
            "G5 天津 | 规费 = 天津 规费 value 2011-12 year 8 万元");
    assertThat(sheet.titles()).containsExactly("2011年各地区收入", "2011年各地区收入 续表");
  }

  @Test
  void goesOnOnTheNextSheet() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入 | < | <
             | | 单位：万元
            地区 | 税收 | 非税
            北京 | 1 | 2
            """,
            """
            续表一 | < | <
            地区 | 罚没 | 规费
            北京 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 税收 = 北京 税收 value 2011-12 year 1 万元",
            "C4 北京 | 非税 = 北京 非税 value 2011-12 year 2 万元",
            "B3 北京 | 罚没 = 北京 罚没 value 2011-12 year 3 万元",
            "C3 北京 | 规费 = 北京 规费 value 2011-12 year 4 万元");
    assertThat(sheet.titles()).containsExactly("2011年各地区收入", "2011年各地区收入 续表一");
  }

  @Test
  void goesOnWithTheSameHeaderAfterAPageBreak() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入 | < | <
             | | 单位：万元
            地区 | 税收 | 非税
            北京 | 1 | 2
            地区 | 税收 | 非税
            河北 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 税收 = 北京 税收 value 2011-12 year 1 万元",
            "C4 北京 | 非税 = 北京 非税 value 2011-12 year 2 万元",
            "B6 河北 | 税收 = 河北 税收 value 2011-12 year 3 万元",
            "C6 河北 | 非税 = 河北 非税 value 2011-12 year 4 万元");
    assertThat(sheet.titles()).containsExactly("2011年各地区收入");
  }

  @Test
  void goesOnWithATwoRowHeaderAfterAPageBreak() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入 | < | <
            地区 | 税收 | <
            ^ | 金额（万元） | 增长%
            北京 | 1 | 2
            地区 | 税收 | <
            ^ | 金额（万元） | 增长%
            河北 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 税收 › 金额（万元） = 北京 税收 value 2011-12 year 1 万元",
            "C4 北京 | 税收 › 增长% = 北京 税收 growth 2011-12 year 2 %",
            "B7 河北 | 税收 › 金额（万元） = 河北 税收 value 2011-12 year 3 万元",
            "C7 河北 | 税收 › 增长% = 河北 税收 growth 2011-12 year 4 %");
  }

  @Test
  void goesOnAfterTheTitleStandsAgain() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入 | < | <
             | | 单位：万元
            地区 | 税收 | 非税
            北京 | 1 | 2
            2011年各地区收入 | < | <
             | | 单位：亿元
            地区 | 税收 | 非税
            河北 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 北京 | 税收 = 北京 税收 value 2011-12 year 1 万元",
            "C4 北京 | 非税 = 北京 非税 value 2011-12 year 2 万元",
            "B8 河北 | 税收 = 河北 税收 value 2011-12 year 3 亿元",
            "C8 河北 | 非税 = 河北 非税 value 2011-12 year 4 亿元");
    assertThat(sheet.titles()).containsExactly("2011年各地区收入");
  }

  @Test
  void goesOnAfterANoteInBetween() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2011年各地区收入（万元） | < | <
            地区 | 税收 | 非税
            北京 | 1 | 2
            注：以下为中部地区。 | |
            河北 | 3 | 4
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 北京 | 税收 = 北京 税收 value 2011-12 year 1 万元",
            "C3 北京 | 非税 = 北京 非税 value 2011-12 year 2 万元",
            "B5 河北 | 税收 = 河北 税收 value 2011-12 year 3 万元",
            "C5 河北 | 非税 = 河北 非税 value 2011-12 year 4 万元");
  }
}
