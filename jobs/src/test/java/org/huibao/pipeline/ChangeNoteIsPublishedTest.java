package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A late return makes a new vintage, whose note says what now reads differently. */
@ExtendWith(SparkExtension.class)
class ChangeNoteIsPublishedTest {
  @Test
  void aCorrectionIsToldWithTheSentencesThatItChanged(SparkSession spark, @TempDir Path folder)
      throws IOException {
    Longhe longhe =
        Longhe.in(folder.resolve("longhe"))
            .receives("2024-07-10/青石镇.xls", "青石镇", 100)
            .receives("2024-07-12/白沙镇.xls", "白沙镇", 90);
    Road road = new Road(spark, folder);
    road.run(longhe.folder(), "--period", "2024H1");
    Path vintages = road.out().resolve("longhe/2024-06");
    assertThat(Files.readString(vintages.resolve("v0001/变动说明.md")))
        .isEqualTo("# 2024年1-6月龙河区变动说明\n\n首次发布（v0001），没有可比的上一版。\n");

    longhe.receives("2024-07-25/青石镇更正.xls", "青石镇", 80);
    road.run(longhe.folder(), "--period", "2024H1");

    String told = Files.readString(vintages.resolve("v0002/变动说明.md"));
    assertThat(told)
        .startsWith("# 2024年1-6月龙河区变动说明\n\nv0002，与上一版 v0001 相比。\n")
        .contains(
            "- 青石镇财政收入位次：位次变动（第1 → 第2）\n",
            "- 原：- 财政收入190万元。\n  今：- 财政收入170万元。\n",
            "- 新采用 returns/2024-07-25/青石镇更正.xls（收到 2024-07-25），"
                + "取代 returns/2024-07-10/青石镇.xls\n",
            "- 龙河区财政收入累计本期数：190万元 → 170万元\n- 青石镇财政收入累计本期数：100万元 → 80万元\n",
            "- 龙河区财政收入（rev.level）：190万元 → 170万元\n");

    // where older documents are gone it is the same again
    byte[] manifest = Files.readAllBytes(vintages.resolve("v0002/manifest.json"));
    remove(vintages.resolve("v0001"));
    remove(vintages.resolve("v0002"));
    road.run(longhe.folder(), "--period", "2024H1");
    assertThat(Files.readString(vintages.resolve("v0002/变动说明.md"))).isEqualTo(told);
    assertThat(Files.readAllBytes(vintages.resolve("v0002/manifest.json"))).isEqualTo(manifest);
  }

  /** Growth rests on last year's return, which another took the place of. */
  @Test
  void whatChangedUnderItIsTold(SparkSession spark, @TempDir Path folder) throws IOException {
    String lastYear = "青石镇2023年1-6月主要指标（万元）,\n指标,累计\n财政收入,%d\n";
    Longhe longhe =
        Longhe.in(folder.resolve("longhe"))
            .receives("2023-07-10/青石镇.xls", lastYear.formatted(70))
            .receives("2024-07-10/青石镇.xls", "青石镇", 100);
    Road road = new Road(spark, folder);
    road.run(longhe.folder(), "--period", "2024H1");

    longhe.receives("2024-07-25/青石镇更正.xls", lastYear.formatted(75));

    String change =
        "2023-06 青石镇财政收入累计本期数：70万元（returns/2023-07-10/青石镇.xls!Sheet1!B3）"
            + " → 75万元（returns/2024-07-25/青石镇更正.xls!Sheet1!B3）";
    road.run(longhe.folder(), "--period", "2024H1");
    assertThat(Files.readString(road.out().resolve("longhe/2024-06/v0002/变动说明.md")))
        .endsWith("## 六、所依据的以前各期数的变化\n\n- " + change + "\n");
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
