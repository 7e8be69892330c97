package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of one table that were read as the same one. */
class CollisionsTest {
  private static List<String> found(String drawing) {
    return ShownSheet.of(drawing).remarks(Remark.Rule.SAME_COORDINATES);
  }

  @Test
  void findsEachNumberThatSharesAllWithAnother() {
    assertThat(
            found(
                """
                2021年各县（万元） | < | <
                地区 | 产值 | 产值
                甲县 | 12 | 13
                乙县 | 14 | 14
                """))
        .containsExactly("B3 12，与 C3 的 13", "C3 13，与 B3 的 12");
  }

  @Test
  void leavesTheSameNumberTwiceAndNumbersOfOtherPlaces() {
    assertThat(
            found(
                """
                2021年各县（万元） | < | <
                地区 | 产值 | 产值
                甲县 | 12 | 12.0
                乙县 | 14 | 14
                """))
        .isEmpty();
  }

  @Test
  void leavesRanksOfALevelAndOfItsGrowth() {
    assertThat(
            found(
                """
                2021年各县 | < | < | < | <
                地区 | 产值（万元） | 位次 | 增长% | 位次
                甲县 | 12 | 1 | 5 | 2
                乙县 | 14 | 2 | 6 | 1
                """))
        .isEmpty();
  }

  /** A row that stands twice is one trouble at each of the two, and each number is in doubt. */
  @Test
  void saysOnceOfARowWhatIsWrongWithMostOfIt() {
    ShownSheet sheet =
        ShownSheet.of(
            """
            2021年各县（万元） | < | < | < | <
            地区 | 财政收入 | 产值 | 出口 | 投资
            甲县 | 12 | 13 | 14 | 15
            甲县 | 22 | 23 | 24 | 25
            """);

    assertThat(sheet.remarks(Remark.Rule.SAME_COORDINATES))
        .containsExactly("B3 12，与 B4 的 22；同行另有 3 个如此", "B4 22，与 B3 的 12；同行另有 3 个如此");
  }
}
