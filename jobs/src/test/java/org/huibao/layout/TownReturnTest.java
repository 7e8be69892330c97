package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators down, measures across. */
class TownReturnTest {
  @Test
  void readsIndicatorsDownAndMeasuresAcross() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            主要经济指标完成情况（2004年1-6月） | < | < | < | <
            填报单位：织里镇 | | | | 单位：万元、%
            指标名称 | 全年目标 | 累计 | 上年同期 | 同比±%
            一、生产总值 | 300000 | 61234 | 52000 | 17.8
            二、全社会固定资产投资 | — | 9876.5 | '8,000 | 23.5
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili gdp target 2004-06 ytd 300000 万元",
            "C4 zhili gdp value 2004-06 ytd 61234 万元",
            "D4 zhili gdp previous_year 2004-06 ytd 52000 万元",
            "E4 zhili gdp growth 2004-06 ytd 17.8 %",
            "C5 zhili fai value 2004-06 ytd 9876.5 万元",
            "D5 zhili fai previous_year 2004-06 ytd 8000 万元",
            "E5 zhili fai growth 2004-06 ytd 23.5 %");
    assertThat(sheet.explained()).isEmpty();
    assertThat(sheet.remarks()).isEmpty();
  }

  /** 第一产业 means the added value only below 增加值; 地方收入 is a part of 财政总收入. */
  @Test
  void readsPartsUnderTheItemAboveThem() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | <
            单位：万元 |
            指标 | 累计
            财政总收入 | 50
            其中：地方收入 | 30
            增加值 |
            　第一产业 | 100
            　第二产业 | 200
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili rev_total value 2004-06 ytd 50 万元",
            "B5 zhili rev_local value 2004-06 ytd 30 万元",
            "B7 zhili va1 value 2004-06 ytd 100 万元",
            "B8 zhili va2 value 2004-06 ytd 200 万元");
    assertThat(sheet.reading().observed())
        .extracting(ObservedNumber::rowLabels)
        .containsExactly(
            List.of("财政总收入"),
            List.of("财政总收入", "其中：地方收入"),
            List.of("增加值", "第一产业"),
            List.of("增加值", "第二产业"));
  }

  /** An item without numbers may come first; the header above it still is the header. */
  @Test
  void readsTheHeaderAboveAnItemWithoutNumbers() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年6月份主要指标（万元） | < | <
            指标 | 本月 | 上年同期
            增加值 | |
            　第一产业 | 100 | 90
            　第二产业 | 200 | 180
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B4 zhili va1 value 2004-06 month 100 万元",
            "C4 zhili va1 previous_year 2004-06 month 90 万元",
            "B5 zhili va2 value 2004-06 month 200 万元",
            "C5 zhili va2 previous_year 2004-06 month 180 万元");
  }

  @Test
  void leavesNumberingCodesAndRemarksAside() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "daochang",
            """
            道场乡2004年上半年主要经济指标 | < | < | < | < | <
            序号 | 指标名称 | 代码 | 计量单位 | 累计 | 备注
            1 | 生产总值 | 101 | 万元 | 1234 | 5
            2 | 新增规模以上企业 | 102 | 家 | 3 |
            3 | 肉鸡饲养量 | 103 | 万羽 | 12.5 |
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "E3 daochang gdp value 2004-06 ytd 1234 万元",
            "E4 daochang ent_new value 2004-06 ytd 3 家",
            "E5 daochang broilers value 2004-06 ytd 12.5 万羽");
    assertThat(sheet.explained())
        .containsExactlyInAnyOrder(
            "A3 row_number",
            "C3 code",
            "F3 note",
            "A4 row_number",
            "C4 code",
            "A5 row_number",
            "C5 code");
  }

  @Test
  void explainsNumbersInNotesAndSignatures() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | <
            单位：万元 |
            指标 | 累计
            生产总值 | 1234
            注：另有违章建筑 | 386
            填表人：王某 | 联系电话 | 2021234
            """);

    assertThat(sheet.observed()).containsExactly("B4 zhili gdp value 2004-06 ytd 1234 万元");
    assertThat(sheet.explained()).containsExactly("B5 note", "C6 note");
  }

  @Test
  void looksForTheUnitInTheBracketThenTheColumnThenTheLine() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | < | <
            | | 单位：万元
            指标 | 计量单位 | 累计
            生产总值（亿元） | 万元 | 1.2
            自营出口 | 万美元 | 400
            财政总收入 | | 500
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C4 zhili gdp value 2004-06 ytd 1.2 亿元",
            "C5 zhili export value 2004-06 ytd 400 万美元",
            "C6 zhili rev_total value 2004-06 ytd 500 万元");
  }

  @Test
  void readsSwappedColumnsAlikeAtOtherAddresses() {
    ReadSheet one =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | < | < | <
            指标 | 计量单位 | 累计 | 上年同期
            生产总值 | 万元 | 1234 | 1000
            """);
    ReadSheet other =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月主要指标 | < | < | <
            指标 | 上年同期 | 累计 | 计量单位
            生产总值 | 1000 | 1234 | 万元
            """);

    assertThat(other.observedAnywhere()).isEqualTo(one.observedAnywhere());
    assertThat(List.of(one.observed().get(0), other.observed().get(1)))
        .containsExactly(
            "C3 zhili gdp value 2004-06 ytd 1234 万元", "C3 zhili gdp value 2004-06 ytd 1234 万元");
  }
}
