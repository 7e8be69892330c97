package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations that a form prints of its own rows. */
class FormRelationsTest {
  private static final String HEAD =
      """
      2021年1-6月财政收入（万元） | < | < | < | <
      指标 | 行次 | 本年累计 | 上年同期 | 增长%
      """;

  private static List<String> broken(String rows) {
    return ShownSheet.of(HEAD + rows).remarks(Remark.Rule.FORM_RELATION);
  }

  @Test
  void areHeldAgainstEveryColumn() {
    assertThat(
            broken(
                """
                税收收入 | 01 | 100 | 90 | 11.1
                增值税 | 02 | 70 | 60 | 16.7
                所得税 | 03 | 40 | 20 | 100
                行关系：01≥02+03
                """))
        .containsExactly("C3 100，表上写明 01≥02+03，而 C4 70，C5 40");
  }

  @Test
  void holdWhereRoundingExplainsTheRest() {
    String rows =
        """
        税收收入 | 1 | 100.1 | 90 | 11.1
        增值税 | 2 | 70.0 | 70 | 0
        所得税 | 3 | 30.2 | 20 | 51
        审核关系：(1)=(2)＋(3)；2行≤1行
        """;

    assertThat(broken(rows)).isEmpty();
    assertThat(broken(rows.replace("30.2", "30.4")))
        .containsExactly("C3 100.1，表上写明 (1)=(2)+(3)，而 C4 70.0，C5 30.4");
  }

  @Test
  void sayNothingOfRowsThatAreNotThere() {
    assertThat(
            broken(
                """
                税收收入 | 01 | 100 | 90 | 11.1
                增值税 | 02 | 70 | 60 | 16.7
                行关系：01=02+03
                """))
        .isEmpty();
    assertThat(
            broken(
                """
                税收收入 | 01 | 100 | 90 | 11.1
                增值税 | 02 | 170 | 60 | 16.7
                注：01≥02 是编号
                """))
        .isEmpty();
  }

  /** A sum of thousands of terms is nobody's relation, and must not end the reading. */
  @Test
  void areNotLookedForWithoutEnd() {
    String rows = "税收收入 | 1 | 100 | 90 | 11.1\n增值税 | 2 | 70 | 60 | 16.7\n";

    assertThat(broken(rows + "行关系：1=" + "2+".repeat(10_000) + "2")).isEmpty();
  }
}
