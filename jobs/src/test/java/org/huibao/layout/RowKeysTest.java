package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that only a number in front tells apart. */
class RowKeysTest {
  @Test
  void wholeNumbersThatRiseTellRowsApart() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2020年 |
            恢复时间（单位：月） | 损失（单位：亿元）
            3 | 340
            6 | 409
            9 | 525
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "A3 3 | 恢复时间（单位：月） = - 3›恢复时间(单位:月) value 2020-12 year 3 -",
            "B3 3 | 损失（单位：亿元） = - 3›损失 value 2020-12 year 340 亿元",
            "A4 6 | 恢复时间（单位：月） = - 6›恢复时间(单位:月) value 2020-12 year 6 -",
            "B4 6 | 损失（单位：亿元） = - 6›损失 value 2020-12 year 409 亿元",
            "A5 9 | 恢复时间（单位：月） = - 9›恢复时间(单位:月) value 2020-12 year 9 -",
            "B5 9 | 损失（单位：亿元） = - 9›损失 value 2020-12 year 525 亿元");
    assertThat(sheet.remarks(Remark.Rule.SAME_COORDINATES)).isEmpty();
  }

  @Test
  void measuredNumbersTellNothingApart() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2020年 |
            产量（吨） | 产值（亿元）
            3.5 | 340
            6 | 409
            9 | 525
            """);

    assertThat(sheet.observed()).allMatch(line -> line.contains(" - | "));
    assertThat(sheet.remarks(Remark.Rule.SAME_COORDINATES)).hasSize(6);
  }
}
