package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where a number is due: read where it is safe, else remarked on, never lost. */
class DueNumbersTest {
  @Test
  void estimatesAreNumbersAndLeaveTheirColumnOne() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | <
            地区 | 财政总收入
            全区 | 15000
            织里镇 | 约5000
            戴山镇 | 4000左右
            飞英街道 | 2500（预计）
            """);

    assertThat(sheet.observed())
        .contains(
            "B4 zhili rev_total value 2004-06 ytd 5000 万元",
            "B5 daishan rev_total value 2004-06 ytd 4000 万元",
            "B6 feiying rev_total value 2004-06 ytd 2500 万元");
    assertThat(sheet.remarks())
        .containsExactly(
            "B4 ESTIMATED_NUMBER 约5000",
            "B5 ESTIMATED_NUMBER 4000左右",
            "B6 ESTIMATED_NUMBER 2500（预计）");
  }

  @Test
  void growthInWordsIsGrowthOnlyInAColumnOfGrowth() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            地区 | 财政总收入 | 同比增长%
            全区 | 15000 | 6.2
            织里镇 | 5000 | 下降1.2%
            戴山镇 | 增长3% | 持平
            飞英街道 | 2500 | '1.2倍
            环渚乡 | 2000 | 上升0.5个百分点
            """);

    assertThat(sheet.observed())
        .contains(
            "C4 zhili rev_total growth 2004-06 ytd -1.2 %",
            "C5 daishan rev_total growth 2004-06 ytd 0 %",
            "C6 feiying rev_total growth 2004-06 ytd 120 %");
    assertThat(sheet.remarks())
        .containsExactly("B5 NUMBER_EXPECTED 增长3%", "C7 NUMBER_EXPECTED 上升0.5个百分点");
    assertThat(sheet.reading().dueUnread()).isEqualTo(2);
  }

  @Test
  void bracketsAmongProfitsAreLosses() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月工业效益（万元） | < | <
            地区 | 利润总额 | 上年同期
            全区 | (37) | 50
            织里镇 | (12) | 15
            戴山镇 | （5） | (20)
            飞英街道 | 40 | 55
            """);

    assertThat(sheet.reading().observed().stream().map(each -> each.value().intValue()).toList())
        .containsExactly(-37, 50, -12, 15, -5, -20, 40, 55);
  }

  @Test
  void bracketsThatCountNumberColumnsAndRows() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月工业效益（万元） | < | < | <
            序号 | 地区 | 利润总额 | 上年同期
            甲 | 乙 | (1) | (2)
            (1) | 全区 | 37 | 50
            (2) | 织里镇 | 12 | 15
            (3) | 戴山镇 | 25 | 35
            """);

    assertThat(sheet.reading().observed().stream().map(each -> each.value().intValue()).toList())
        .containsExactly(37, 50, 12, 15, 25, 35);
  }

  @Test
  void arrowsRiseWhereOthersFall() {
    String drawing =
        """
        2004年1-6月财政收入（万元） | < | <
        地区 | 财政总收入 | 同比增长%
        全区 | 15000 | '▲6.2
        织里镇 | 5000 | 'MOVED
        """;

    assertThat(ReadSheet.of(drawing.replace("MOVED", "▼1.2")).observed())
        .contains(
            "C3 wuxing rev_total growth 2004-06 ytd 6.2 %",
            "C4 zhili rev_total growth 2004-06 ytd -1.2 %");
    assertThat(ReadSheet.of(drawing.replace("MOVED", "▲1.2")).observed())
        .as("accountants' minus")
        .contains(
            "C3 wuxing rev_total growth 2004-06 ytd -6.2 %",
            "C4 zhili rev_total growth 2004-06 ytd -1.2 %");
  }

  @Test
  void anyOtherTextIsExpectedToBeANumber() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            地区 | 财政总收入 | 上年同期
            全区 | 15000 | 12000
            织里镇 | 见附件 | 4000
            戴山镇 | 见附件 | 见附件
            飞英街道 | 未报 | 暂无
            环渚乡 | — | 2000
            """);

    assertThat(sheet.remarks())
        .containsExactly(
            "B4 NUMBER_EXPECTED 见附件", "B5 NUMBER_EXPECTED 见附件", "C5 NUMBER_EXPECTED 见附件");
    assertThat(sheet.reading().signs().stream().map(sign -> sign.address().toString()).toList())
        .contains("B6", "C6", "B7");
    assertThat(sheet.observed()).contains("C7 huanzhu rev_total previous_year 2004-06 ytd 2000 万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "—", "-", "－", "–", "——", "———", "--", "/", "\\", "…", "...", "……", "⋯", "x", "无", "未报",
        "缺报", "暂缺", "暂无", "无数据", "待核", "未统计", "N/A", "NA", "n/a"
      })
  void wordsForNothingAreSigns(String nothing) {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | <
            地区 | 财政总收入
            全区 | 15000
            织里镇 | 4000
            戴山镇 | 'NOTHING
            """
                .replace("NOTHING", nothing));

    assertThat(sheet.remarks()).isEmpty();
    assertThat(sheet.reading().dueUnread()).isZero();
    assertThat(sheet.reading().signs().stream().map(sign -> sign.address().toString()).toList())
        .containsExactly("B5");
  }

  @Test
  void aNumberMergedOverTwoPlacesIsOfNeither() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            地区 | 财政总收入 | 上年同期
            全区 | 15000 | 12000
            织里镇 | 9000 | 4000
            戴山镇 | ^ | 3000
            """);

    assertThat(sheet.explained()).containsExactly("B4 unplaced");
    assertThat(sheet.remarks()).contains("B4 NUMBER_OF_SEVERAL_ROWS 9000");
    assertThat(sheet.observed())
        .contains(
            "C4 zhili rev_total previous_year 2004-06 ytd 4000 万元",
            "C5 daishan rev_total previous_year 2004-06 ytd 3000 万元");
  }

  @Test
  void aChangeInAmountIsNoRate() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | < | <
            地区 | 财政总收入 | 同比 | <
             | 累计 | 增减额 | 增减%
            织里镇 | 5000 | 1000 | 25
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili rev_total value 2004-06 ytd 5000 万元",
            "C4 zhili rev_total change 2004-06 ytd 1000 万元",
            "D4 zhili rev_total growth 2004-06 ytd 25 %");
  }

  @Test
  void ranksInWordsAreNumbersBelowAWordForRanks() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | < | <
            指标 | 完成 | 位次 | 增长%
            财政总收入 | 15000 | 第3 | 6.2
            固定资产投资 | 5000 | 第二 | 7
            """);

    assertThat(sheet.observed())
        .contains(
            "C3 wuxing rev_total rank 2004-06 ytd 3 位",
            "D3 wuxing rev_total growth 2004-06 ytd 6.2 %",
            "C4 wuxing fai rank 2004-06 ytd 2 位");
    assertThat(sheet.remarks()).isEmpty();
  }

  @Test
  void pointsAreNoGrowthInPerCent() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月财政收入（万元） | < | <
            地区 | 财政总收入 | 同比增长
            织里镇 | 5000 | +6.2%
            戴山镇 | 4000 | '+0.8个百分点
            """);

    assertThat(sheet.observed())
        .contains("C3 zhili rev_total growth 2004-06 ytd 6.2 %")
        .noneMatch(line -> line.startsWith("C4"));
    assertThat(sheet.remarks()).containsExactly("C4 NUMBER_EXPECTED +0.8个百分点");
    assertThat(sheet.explained()).containsExactly("C4 unplaced");
  }
}
