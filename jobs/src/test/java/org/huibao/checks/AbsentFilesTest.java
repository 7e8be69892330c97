package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huibao.facts.UsedReturn;
import org.junit.jupiter.api.Test;

/** A file that is spoken of and is not there is told of, with the one that may be meant. */
class AbsentFilesTest {
  /** Returns of the half-year: a file and its bytes each. */
  private static List<UsedReturn> returns(String... filesAndBytes) {
    return Arrays.stream(filesAndBytes)
        .map(each -> each.split(" "))
        .map(
            each ->
                new UsedReturn(
                    "d", "id", "returns/" + each[0], each[1], null, null, "2024-06", null))
        .toList();
  }

  private static List<String> found(
      List<UsedReturn> used, List<UsedReturn> known, Set<String> present, String... listed) {
    return AbsentFiles.of("d", "2024-06", used, known, present, List.of(listed)).stream()
        .map(each -> each.rule() + " | " + each.message().split("：")[0] + " | " + each.expected())
        .toList();
  }

  @Test
  void aListedPathThatIsNoFileIsToldWithTheNearest() {
    assertThat(
            found(
                List.of(),
                returns("gone.xls x"),
                Set.of("returns/07/财政局.xls", "returns/07/统计局.xls"),
                "07/财政局.xlsx",
                "07/统计局.xls",
                "returns/07/财政局.xls",
                "gone.xls",
                "2023年的一个旧文件夹/交通局.xls"))
        .containsExactly(
            "listed_file_absent | 07/财政局.xlsx | 07/财政局.xls",
            "listed_file_absent | 2023年的一个旧文件夹/交通局.xls | returns/ 中的文件");
  }

  /** One under another name by now is no more gone than one whose copy is there. */
  @Test
  void aReturnInForceThatIsGoneIsTold() {
    List<UsedReturn> used = returns("a.xls 1", "b.xls 2", "c.xls 3");

    assertThat(
            found(
                used,
                returns("a.xls 1", "b.xls 2", "c.xls 3", "new_name.xls 2"),
                Set.of("returns/a.xls", "returns/new_name.xls")))
        .containsExactly("file_gone | returns/c.xls | 以前读过的文件仍在 returns/ 中");
  }

  /** A machine that has the lake and the reference alone. */
  @Test
  void whereThereIsNoFileAtAllNothingIsMissed() {
    assertThat(found(returns("a.xls 1"), returns("a.xls 1"), Set.of(), "b.xls")).isEmpty();
  }
}
