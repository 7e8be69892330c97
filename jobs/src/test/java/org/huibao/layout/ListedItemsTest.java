package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Projects and enterprises beside the towns that they are in. */
class ListedItemsTest {
  @Test
  void aProjectsInvestmentIsNotAllOfItsTowns() {
    ReadSheet sheet =
        ReadSheet.of(
            """
            2004年1-6月在建项目（万元） | < | <
            项目名称 | 所在镇 | 固定资产投资
            铝材生产线 | 织里镇 | 30
            戴山大桥 | 戴山镇 | 8
            """);

    assertThat(sheet.observed())
        .containsExactly(
            "C3 zhili - value 2004-06 ytd 30 万元", "C4 daishan - value 2004-06 ytd 8 万元");
  }

  @Test
  void aCategoryBesideATownLeavesItsNumbersTheTowns() {
    assertThat(
            ReadSheet.of(
                    """
                    2004年1-6月投资（万元） | < | <
                    类别 | 乡镇 | 固定资产投资
                    工业类 | 织里镇 | 30
                    ^ | 戴山镇 | 8
                    生态类 | 环渚乡 | 5
                    """)
                .observed())
        .containsExactly(
            "C3 zhili fai value 2004-06 ytd 30 万元",
            "C4 daishan fai value 2004-06 ytd 8 万元",
            "C5 huanzhu fai value 2004-06 ytd 5 万元");
  }
}
