package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person should look at. */
class RemarkTest {
  /** The row's numbers stay, without a place; the same is said once. */
  @Test
  void saysWhichPlaceNobodyKnows() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            特色农业发展情况（2004年1-6月） | < | <
            地区 | 肉鸡养殖户（户） | 花卉苗木面积（亩）
            织里镇 | 12 | 300
            戴山镇 | 10 | 200
            太湖渔场 | 1 | 20
            """);

    assertThat(sheet.observed())
        .contains(
            "B5 - broiler_households value 2004-06 point 1 户",
            "C5 - flowers_area value 2004-06 point 20 亩");
    assertThat(sheet.remarks()).containsExactly("A5 UNKNOWN_PLACE 太湖渔场");
  }

  /** 12 and 10 are towns; who is 22? */
  @Test
  void takesNoNumberOfARowWithoutLabelForTheWhole() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | <
            地区 | 财政总收入
            织里镇 | 12
            戴山镇 | 10
             | 22
            """);

    assertThat(sheet.observed()).noneMatch(line -> line.startsWith("B5"));
    assertThat(sheet.explained()).containsExactly("B5 unplaced");
    assertThat(sheet.remarks()).containsExactly("B5 UNLABELLED_NUMBER 22");
  }

  @Test
  void saysWhatAnUnknownNameIsLike() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | <
            地区 | 财政总收人
            织理镇 | 12
            戴山镇 | 10
            """);

    assertThat(sheet.remarks())
        .containsExactly("A3 UNKNOWN_PLACE 织理镇，相近的有 织里镇", "B2 UNKNOWN_INDICATOR 财政总收人，相近的有 财政总收入");
  }

  @Test
  void saysWhichIndicatorNobodyKnows() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "feiying",
            """
            2004年1-6月主要指标（万元） | < | <
            指标 | 累计 | 上年同期
            生产总值 | 1234 | 1000
            楼宇经济税收 | 35 | 30
            """);

    assertThat(sheet.observed())
        .contains(
            "B4 feiying - value 2004-06 ytd 35 万元", "C4 feiying - previous_year 2004-06 ytd 30 万元");
    assertThat(sheet.remarks()).containsExactly("A4 UNKNOWN_INDICATOR 楼宇经济税收");
  }

  @Test
  void saysWhichColumnsIndicatorNobodyKnows() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月情况（万元） | < | <
            地区 | 财政总收入 | 楼宇经济税收
            织里镇 | 12 | 3
            戴山镇 | 10 | 2
            """);

    assertThat(sheet.observed()).contains("C3 zhili - value 2004-06 ytd 3 万元");
    assertThat(sheet.remarks()).containsExactly("C2 UNKNOWN_INDICATOR 楼宇经济税收");
  }

  @Test
  void saysWhichNumberHasNoLabel() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标（万元） | <
            指标 | 累计
            生产总值 | 1234
            | 99
            """);

    assertThat(sheet.observed()).hasSize(2);
    assertThat(sheet.remarks()).containsExactly("B4 UNLABELLED_NUMBER 99");
  }

  @Test
  void saysWhereANumberIsDueAndNoneStands() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标（万元） | < | <
            指标 | 累计 | 全年目标
            生产总值 | 1234 | 3000
            财政总收入 | | 400
            地方财政收入 | 30 | —
            """);

    assertThat(sheet.observed()).hasSize(4);
    assertThat(sheet.remarks()).containsExactly("B4 NOT_REPORTED");
  }

  @Test
  void saysWhereThereIsNoUnit() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | < | <
            指标 | 累计 | 同比%
            生产总值 | 1234 | 5
            财政总收入 | 567 | 5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili gdp value 2004-06 ytd 1234 -",
            "C3 zhili gdp growth 2004-06 ytd 5 %",
            "B4 zhili rev_total value 2004-06 ytd 567 -",
            "C4 zhili rev_total growth 2004-06 ytd 5 %");
    assertThat(sheet.remarks()).containsExactly("B3 NO_UNIT 1234；本表共 2 个数如此");
  }

  @Test
  void saysWhereAnErrorOrAFormulaWithoutAResultStands() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | <
            @2004-07-05 |
            地区 | 财政总收入
            戴山镇 | 10
            织里镇 | #DIV/0!
            八里店镇 | =B4+B5
            """);

    assertThat(sheet.observed()).containsExactly("B4 daishan rev_total value 2004-06 ytd 10 万元");
    assertThat(sheet.remarks())
        .containsExactly("B5 ERROR_VALUE #DIV/0!", "B6 FORMULA_WITHOUT_VALUE =B4+B5，无法计算，视为未报");
  }

  /** A place that has nothing to report may come first; the header above it still is the header. */
  @Test
  void readsTheHeaderAboveARowOfSigns() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年6月份财政收入（万元） | < | <
            地区 | 财政总收入本月 | 财政总收入累计
            织里镇 | — | —
            戴山镇 | 10 | 60
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 daishan rev_total value 2004-06 month 10 万元",
            "C4 daishan rev_total value 2004-06 ytd 60 万元");
  }

  @Test
  void readsATableRightBelowARowOfDates() {
    ReadSheet sheet = ReadSheet.of("@2004-07-05 |\n织里镇 | 10\n");

    assertThat(sheet.observed()).hasSize(1);
  }

  @Test
  void explainsANumberThatIsInNoTable() {
    ReadSheet sheet = ReadSheet.of("| 12\n\n\n2004\n");

    assertThat(sheet.observed()).isEmpty();
    assertThat(sheet.explained()).containsExactly("B1 outside_table", "A4 period_label");
  }

  /** Beside columns that say what they hold, one that does not is nobody's number. */
  @Test
  void takesNoNumberWithoutAColumnLabelForTheRowsIndicator() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标（万元） | < | < | <
            指标 | | 本年累计 | 上年同期
            生产总值 | 99 | 1234 | 1000
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili - value 2004-06 ytd 99 万元",
            "C3 zhili gdp value 2004-06 ytd 1234 万元",
            "D3 zhili gdp previous_year 2004-06 ytd 1000 万元");
    assertThat(sheet.remarks()).containsExactly("B3 UNLABELLED_NUMBER 99");
  }

  @Test
  void knowsColumnNumbersThatWereSwappedWithTheirColumns() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            地区 | 财政总收入 | 地方财政收入
            甲 | 2 | 1
            织里镇 | 600 | 300
            """);

    assertThat(sheet.explained()).containsExactly("B3 column_number", "C3 column_number");
  }

  /** What a scanner made of a number is no label of the numbers beside it. */
  @Test
  void takesNoLabelFromANumberThatIsGarbled() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | < | <
            地区 | 财政总收入 | < | 地方财政收入
            ^ | 累计 | 同比% | 累计
            织里镇 | 600 | 5 | 200
            戴山镇 | 71344..86 | lo | 100
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili rev_total value 2004-06 ytd 600 万元",
            "C4 zhili rev_total growth 2004-06 ytd 5 %",
            "D4 zhili rev_local value 2004-06 ytd 200 万元",
            "D5 daishan rev_local value 2004-06 ytd 100 万元");
    assertThat(sheet.remarks())
        .extracting(remark -> remark.split(" ")[0] + " " + remark.split(" ")[1])
        .containsExactly("B5 GARBLED_NUMBER", "C5 GARBLED_NUMBER");
  }
}
