package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A sentence of the office's makes the section anew; other documents are taken as they were. */
@ExtendWith(SparkExtension.class)
class EditedSentenceTest {
  private static final String SENTENCE = "财政收入{rev.level}。\n";

  @TempDir private Path folder;

  private Longhe longhe(String name) {
    return Longhe.in(folder.resolve(name))
        .receives("2024-07-10/青石镇.csv", "青石镇", 100)
        .receives("2024-07-12/白沙镇.csv", "白沙镇", 50);
  }

  private static Path document(Road road, String vintage, String name) {
    return road.out().resolve("longhe/2024-06").resolve(vintage).resolve(name);
  }

  @Test
  void allElseIsTheSameAsWithoutTheVintageBefore(SparkSession spark) throws IOException {
    Longhe edited = longhe("edited");
    Road road = new Road(spark, folder.resolve("road"));
    road.run(edited.folder());
    edited.write("data-section.md", SENTENCE);
    Road fresh = new Road(spark, folder.resolve("fresh"));

    road.run(edited.folder());
    fresh.run(edited.folder());

    Path period = road.lake().resolve("publications/longhe/2024-06");
    assertThat(period.resolve("v0002/documents.json"))
        .as("so that they were taken")
        .hasSameBinaryContentAs(period.resolve("v0001/documents.json"));
    assertThat(document(road, "v0002", "数据段.md")).hasContent("财政收入150万元。");
    for (String name : List.of("汇总表.xlsx", "印发版.xlsx", "数据版.xlsx", "汇报.html", "数据段.docx")) {
      assertThat(document(road, "v0002", name))
          .as(name)
          .hasSameBinaryContentAs(document(fresh, "v0001", name));
    }
  }

  /** Somebody wrote into the published file: what is published next is not made of that. */
  @Test
  void aDocumentThatWasChangedByHandIsNotTaken(SparkSession spark) throws IOException {
    Longhe edited = longhe("edited");
    Road road = new Road(spark, folder.resolve("road"));
    road.run(edited.folder());
    byte[] published = Files.readAllBytes(document(road, "v0001", "汇报.html"));
    Files.writeString(document(road, "v0001", "汇报.html"), "改过");
    edited.write("data-section.md", SENTENCE);

    road.run(edited.folder());

    assertThat(document(road, "v0002", "汇报.html")).hasBinaryContent(published);
  }
}
