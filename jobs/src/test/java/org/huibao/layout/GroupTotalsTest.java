package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which totals among the row labels are of a group, and which of the whole. */
class GroupTotalsTest {
  /** 序号 between the two columns of labels does not part them. */
  @Test
  void aSubtotalInTheColumnOfTheGroupsNameIsTheGroups() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月投资项目（万元） | < | < | <
            乡镇 | 序号 | 项目名称 | 固定资产投资
            织里镇 | 1 | 童装产业园 | 30
            | 2 | 织里大桥 | 12
            小计 | | | 42
            戴山镇 | 1 | 戴山水厂 | 8
            小计 | | | 8
            合计 | | | 50
            """);

    assertThat(sheet.observed())
        .contains(
            "D5 zhili fai value 2004-06 ytd 42 万元",
            "D7 daishan fai value 2004-06 ytd 8 万元",
            "D8 wuxing fai value 2004-06 ytd 50 万元")
        .contains("D4 - fai value 2004-06 ytd 12 万元");
  }

  @Test
  void aTotalBesideATownsNameIsTheTowns() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月投资（万元） | < | <
            乡镇 | 类别 | 固定资产投资
            织里镇 | 合计 | 42
            ^ | 工业 | 30
            戴山镇 | 合计 | 8
            ^ | 工业 | 5
            """);

    assertThat(sheet.observed())
        .contains("C3 zhili fai value 2004-06 ytd 42 万元", "C5 daishan fai value 2004-06 ytd 8 万元");
  }

  @Test
  void aTotalBelowTheLastTownsItemsIsOfAllOfThem() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月投资（万元） | < | <
            乡镇 | 来源 | 固定资产投资
            织里镇 | 省内 | 30
            | 省外 | 12
            戴山镇 | 省内 | 5
            | 省外 | 3
            | 合计 | 50
            """);

    assertThat(sheet.observed()).contains("C7 wuxing fai value 2004-06 ytd 50 万元");
    assertThat(sheet.observed()).filteredOn(line -> line.contains(" wuxing ")).hasSize(1);
  }

  @Test
  void eachOfSeveralTotalsIsOfTheGroupAboveIt() {
    assertThat(
            ShownSheet.of(
                    """
                    2020年损失（亿元） | < | <
                    持续时间 | 月份 | 增加值损失
                    3个月 | 3 | 25
                    | 4 | 9
                    合计 | | 34
                    6个月 | 3 | 25
                    | 4 | 31
                    合计 | | 56
                    """)
                .observed())
        .contains(
            "C5 3个月 › 合计 | 增加值损失 = - 3个月›增加值损失 value 2020-12 year 34 亿元",
            "C8 6个月 › 合计 | 增加值损失 = - 6个月›增加值损失 value 2020-12 year 56 亿元");
  }

  /** Villages that nobody knows, in a town's own table. */
  @Test
  void theTotalOfATownsVillagesIsTheTowns() {
    ReadSheet sheet =
        ReadSheet.ofTown(
            "zhili",
            """
            2004年1-6月各村投资（万元） | <
            村名 | 固定资产投资
            合计 | 42
            东村 | 30
            西村 | 12
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "B3 zhili fai value 2004-06 ytd 42 万元",
            "B4 - fai value 2004-06 ytd 30 万元",
            "B5 - fai value 2004-06 ytd 12 万元");
  }
}
