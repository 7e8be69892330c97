package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the numbers of a table say of the words over them. */
class EvidenceTest {
  private static final String TITLE = "2021年1-6月各县产值（万元） | < | < | <\n";

  private static List<String> disagreeing(String drawing) {
    return ShownSheet.of(TITLE + drawing).remarks(Remark.Rule.HEADER_DISAGREES);
  }

  private static Stream<String> bases(String drawing) {
    return ShownSheet.of(TITLE + drawing).grounds().stream().map(line -> line.split(" ")[1]);
  }

  private static List<String> lines(String drawing, String column) {
    return ShownSheet.of(TITLE + drawing).observed().stream()
        .filter(line -> line.startsWith(column))
        .toList();
  }

  @Test
  void confirmsColumnsWhoseGrowthComesOfTheOthers() {
    String drawing =
        """
        地区 | 本年累计 | 上年同期 | 增长%
        甲县 | 1234 | 1100 | 12.2
        乙县 | 560 | 600 | -6.7
        丙县 | 77.5 | 70 | 10.7
        """;

    assertThat(ShownSheet.of(TITLE + drawing).grounds())
        .hasSize(9)
        .allMatch(line -> line.endsWith(" confirmed 同比＝本期数÷上年同期数－1，有 3 处能说明"));
    assertThat(disagreeing(drawing)).isEmpty();
  }

  /** Of two relations that confirm a number the note gives the one whose result stands first. */
  @Test
  void givesTheSameReasonEachTime() {
    String drawing =
        """
        地区 | 全年目标 | 完成% | 本年累计 | 上年同期 | 增长%
        甲县 | 2000 | 61.7 | 1234 | 1100 | 12.2
        乙县 | 1300 | 43.1 | 560 | 600 | -6.7
        丙县 | 160 | 48.4 | 77.5 | 70 | 10.7
        """;

    assertThat(ShownSheet.of("2021年1-6月各县产值（万元） | < | < | < | < | <\n" + drawing).grounds())
        .filteredOn(line -> line.startsWith("D"))
        .hasSize(3)
        .allMatch(line -> line.contains("完成比例＝本期数÷全年目标"));
  }

  @Test
  void confirmsNoRowThatSaysSomethingElse() {
    assertThat(
            bases(
                """
                地区 | 本年累计 | 上年同期 | 增长%
                甲县 | 1234 | 1100 | 12.2
                乙县 | 560 | 600 | -6.7
                丙县 | 77.5 | 70 | 10.7
                丁县 | 50 | 40 | 52
                """))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.generate(() -> "confirmed").limit(9),
                    Stream.generate(() -> "named").limit(3))
                .toList());
  }

  @Test
  void namesBothReadingsWhereHeadersAreExchanged() {
    String drawing =
        """
        地区 | 上年同期 | 本年累计 | 增长%
        甲县 | 1234 | 1100 | 12.2
        乙县 | 560 | 600 | -6.7
        丙县 | 77.5 | 70 | 10.7
        """;

    assertThat(disagreeing(drawing))
        .containsExactlyInAnyOrder("B2 表头读作上年同期数，按 3 处的数是本期数", "C2 表头读作本期数，按 3 处的数是上年同期数");
    assertThat(bases(drawing))
        .containsExactly(
            "level", "level", "named", "level", "level", "named", "level", "level", "named");
    assertThat(lines(drawing, "B3"))
        .containsExactly("B3 甲县 | 上年同期 = 甲县 - previous_year 2021-06 ytd 1234 万元");
  }

  @Test
  void findsAnAmountUnderPerCent() {
    assertThat(
            disagreeing(
                """
                地区 | 本年累计 | 上年同期 | 增长%
                甲县 | 1234 | 1100 | 134
                乙县 | 560 | 600 | -40
                丙县 | 77.5 | 70 | 7.5
                """))
        .containsExactly("D2 表头读作同比，按 3 处的数是本期数－上年同期数");
  }

  @Test
  void findsARateThatNobodyMultiplied() {
    assertThat(
            disagreeing(
                """
                地区 | 本年累计 | 上年同期 | 增长%
                甲县 | 1234 | 1100 | 0.122
                乙县 | 560 | 600 | -0.067
                丙县 | 77.5 | 70 | 0.107
                """))
        .containsExactly("D2 表头读作同比，按 3 处的数是本期数÷上年同期数－1（未乘100）");
  }

  @Test
  void decidesWhatTheWordsLeaveOpen() {
    String amounts =
        """
        地区 | 本年累计 | 上年同期 | 比上年增减
        甲县 | 1234 | 1100 | 134
        乙县 | 560 | 600 | -40
        丙县 | 77.5 | 70 | 7.5
        """;

    assertThat(disagreeing(amounts)).isEmpty();
    assertThat(lines(amounts, "D3"))
        .containsExactly("D3 甲县 | 比上年增减 = 甲县 - change 2021-06 ytd 134 万元");
  }

  @Test
  void tellsTheTargetOfACompletion() {
    assertThat(
            bases(
                """
                地区 | 全年目标 | 累计完成 | 完成%
                甲县 | 2000 | 1100 | 55
                乙县 | 900 | 560 | 62.2
                丙县 | 120 | 70 | 58.3
                """))
        .containsOnly("confirmed");
    assertThat(
            disagreeing(
                """
                地区 | 累计完成 | 全年目标 | 完成%
                甲县 | 2000 | 1100 | 55
                乙县 | 900 | 560 | 62.2
                丙县 | 120 | 70 | 58.3
                """))
        .hasSize(2);
  }

  @Test
  void saysNothingOfGrowthAtComparablePrices() {
    String drawing =
        """
        地区 | 本年累计 | 上年同期 | 增长%
        甲县 | 1234 | 1100 | 9.1
        乙县 | 560 | 600 | -8
        丙县 | 77.5 | 70 | 8.8
        """;

    assertThat(disagreeing(drawing)).isEmpty();
    assertThat(bases(drawing)).containsOnly("named");
  }

  @Test
  void saysNothingWhereTwoReadingsHold() {
    String equal =
        """
        地区 | 本年累计 | 上年同期 | 增长%
        甲县 | 100 | 100 | 0
        乙县 | 600 | 600 | 0
        丙县 | 70 | 70 | 0
        """;
    String coarse =
        """
        地区 | 本年累计 | 上年同期 | 增长%
        甲县 | 2 | 2 | 10
        乙县 | 3 | 3 | -5
        丙县 | 2 | 2 | 8
        """;

    assertThat(bases(equal)).containsOnly("named");
    assertThat(bases(coarse)).containsOnly("named");
  }

  @Test
  void takesThreeRowsThatTell() {
    assertThat(
            bases(
                """
                地区 | 本年累计 | 上年同期 | 增长%
                甲县 | 1234 | 1100 | 12.2
                乙县 | 560 | 600 | -6.7
                """))
        .containsOnly("named");
  }

  @Test
  void readsMeasuresThatStandOneBelowTheOther() {
    assertThat(
            bases(
                """
                项目 | 甲县 | 乙县 | 丙县
                本年累计 | 1234 | 560 | 77.5
                上年同期 | 1100 | 600 | 70
                增长% | 12.2 | -6.7 | 10.7
                """))
        .containsOnly("confirmed");
  }
}
