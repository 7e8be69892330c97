package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a 位次 ranks. */
class RankedByTest {
  private static List<String> ranks(String drawing, String row) {
    return ShownSheet.of("2024年1-6月主要指标 | < | < | <\n" + drawing).observed().stream()
        .filter(line -> line.contains("_rank ") || line.contains(" rank "))
        .filter(line -> line.contains(row))
        .map(line -> line.replaceAll(" .*= | 2024.*", " ").replaceAll(".* (\\S*rank) .*", "$1"))
        .toList();
  }

  @Test
  void isTheNumberBeforeIt() {
    assertThat(
            ranks(
                """
                地区 | 生产总值（亿元） | 位次 | 增长% | 位次
                石桥镇 | 50 | 1 | 5.1 | 2
                柳湾镇 | 40 | 2 | 6.1 | 1
                """,
                "石桥镇"))
        .containsExactly("rank", "growth_rank");
    assertThat(
            ranks(
                """
                指标 | 绝对额 | 位次 | 增长% | 位次
                生产总值（亿元） | 50 | 1 | 5.1 | 2
                """,
                "生产总值"))
        .containsExactly("rank", "growth_rank");
  }

  /** 绝对额 | 增长% | 位次: whose rank it is the numbers tell. */
  @Test
  void isTheColumnWhoseOrderItIs() {
    String drawing =
        """
        地区 | 绝对额 | 增长%% | 位次
        石桥镇 | 50 | 5.1 | %s
        柳湾镇 | 40 | 6.1 | %s
        青禾镇 | 30 | 4.1 | %s
        """;

    assertThat(ranks(drawing.formatted(1, 2, 3), "石桥镇")).containsExactly("rank");
    assertThat(ranks(drawing.formatted(2, 1, 3), "石桥镇")).containsExactly("growth_rank");
    assertThat(ranks(drawing.formatted(3, 3, 3), "石桥镇")).containsExactly("growth_rank");
  }

  @Test
  void isWhatItsOwnWordsSay() {
    assertThat(
            ranks(
                """
                地区 | 生产总值（亿元） | 增长% | 总量位次 | 增速位次
                石桥镇 | 50 | 5.1 | 1 | 2
                """,
                "石桥镇"))
        .containsExactly("rank", "growth_rank");
  }
}
