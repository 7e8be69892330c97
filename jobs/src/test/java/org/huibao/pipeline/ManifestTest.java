package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.manifest.VerifyPublication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A manifest says what a vintage is, and {@code scripts/verify} what of it is not so. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestTest {
  private static final String VINTAGE = "longhe/2024-06/v0001";

  private SparkSession spark;
  private Path folder;

  @BeforeAll
  void settleIn(SparkSession spark, @TempDir Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  @Test
  void namesReturnsTablesAndDocuments() throws IOException {
    Path published = published("names");

    String manifest = Files.readString(published.resolve("manifest.json"));
    assertThat(manifest)
        .startsWith(
            """
            {
              "district" : "longhe",
              "period" : "2024-06",
              "vintage" : "v0001",
            """)
        .contains(
            """
              "inputs" : [
                {
                  "file" : "returns/2024-07-10/青石镇.xls",
            """)
        .contains(
            "\"received_on\" : \"2024-07-20\"", "\"name\" : \"facts\"", "\"name\" : \"数据段.md\"")
        .doesNotContain(folder.toString())
        .doesNotContain("\r");
    assertThat(verify(published, "--lake", folder.resolve("names/lake").toString()))
        .containsExactly("0", "与清单一致：%d 个文件，20 张表".formatted(VintageFiles.NAMES.size() - 1));
    assertThat(verify(published).get(1)).contains("用 --lake 指明数据湖");
  }

  @Test
  void isTheSameFromAnotherFolderInAnotherTimeZone() throws IOException {
    byte[] here = Files.readAllBytes(published("here").resolve("manifest.json"));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Files.readAllBytes(published("else/where").resolve("manifest.json")))
          .isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void tellsWhatIsMissingChangedAndExtra() throws IOException {
    Path published = published("differs");
    Path lake = folder.resolve("differs/lake");
    Files.writeString(published.resolve("数据段.md"), "改过");
    Files.delete(published.resolve("汇总表.xlsx"));
    Files.writeString(published.resolve("另存.txt"), "");
    Path table = lake.resolve("publications/" + VINTAGE + "/facts/part-00000.parquet");
    Files.write(table, new byte[] {1});

    List<String> told = verify(published, "--lake", lake.toString());

    assertThat(told).hasSize(5).startsWith("1").contains("缺少 文件 汇总表.xlsx", "多出 文件 另存.txt");
    assertThat(told)
        .anyMatch(line -> line.startsWith("已改动 文件 数据段.md：应为 ") && line.contains("现为 6 字节"))
        .anyMatch(line -> line.startsWith("已改动 表 facts：") && line.endsWith("（已损坏，无法读取）"));
  }

  /** As where an earlier version wrote fewer documents. */
  @Test
  void namesDocumentsThatComeLater() throws IOException {
    Path published = published("later");
    Files.delete(published.resolve("汇报.html"));
    Path manifest = published.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"name\" : \"汇报.html\"", "\"name\" : \"报.html\""));

    published("later");

    assertThat(verify(published).get(0)).isEqualTo("0");
  }

  @Test
  void whereNothingIsIsSaid() throws IOException {
    assertThat(verify(folder.resolve("nowhere"))).containsExactly("3");
    Path published = published("broken");
    Files.writeString(published.resolve("manifest.json"), "{}");

    assertThat(verify(published)).containsExactly("1", "已改动 manifest.json：不是发布清单");
  }

  private Path published(String name) {
    Path district =
        Longhe.in(folder.resolve(name + "/longhe"))
            .receives("2024-07-10/青石镇.xls", "青石镇", 100)
            .receives("2024-07-20/白沙镇.xls", "白沙镇", 50)
            .folder();
    Road road = new Road(spark, folder.resolve(name));
    assertThat(road.run(district, "--period", "2024H1").code()).isZero();
    return road.out().resolve(VINTAGE);
  }

  /** The exit code, and what was printed. */
  private static List<String> verify(Path publication, String... more) {
    List<String> arguments = new ArrayList<>(List.of(publication.toString()));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        Job.execute(
            new VerifyPublication(new PrintStream(bytes, true, StandardCharsets.UTF_8)),
            arguments.toArray(new String[0]));
    List<String> told = new ArrayList<>(List.of(String.valueOf(code)));
    bytes.toString(StandardCharsets.UTF_8).lines().forEach(told::add);
    return told;
  }
}
