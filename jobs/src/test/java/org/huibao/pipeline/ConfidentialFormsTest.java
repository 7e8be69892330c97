package org.huibao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.bulletin.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Of a list of enterprises nothing is told beyond its totals, in whatever is published. */
@ExtendWith(SparkExtension.class)
class ConfidentialFormsTest {
  /** The second's number is none, and is a finding. */
  private static final String ENTERPRISES =
      """
      2024年1-6月规模以上企业名单,,
      填报单位：统计局,单位：万元,
      企业名称,财政收入,备注
      青川水泥厂,73219,停产三个月
      石桥丝绸厂,#REF!,
      合计,95148,
      """;

  @Test
  void noDocumentAndNoPublishedTableNamesAnEnterprise(SparkSession spark, @TempDir Path folder)
      throws IOException {
    Longhe district =
        Longhe.in(folder.resolve("longhe"))
            .receives("2024-07-10/青石镇.csv", "青石镇", 100)
            .receives("2024-07-10/白沙镇.csv", "白沙镇", 50)
            .receives("2024-07-10/统计局.csv", ENTERPRISES);
    district.write(
        "reference/reporters.csv",
        "reporter_id,name,place_id\nqs,青石镇,qingshi\nbs,白沙镇,baisha\ntjj,统计局,\n");
    district.write(
        "reference/schedule.csv",
        """
        form,title,reporter_id,frequency,due_day,confidential
        f,主要指标,qs,half,15,
        f,主要指标,bs,half,15,
        g,规模以上企业名单,tjj,half,15,yes
        """);
    Road road = new Road(spark, folder);

    assertThat(road.run(district.folder(), "--period", "2024H1").code()).isZero();

    Path documents = folder.resolve("out/longhe/2024-06/v0001");
    try (Stream<Path> files = Files.list(documents)) {
      List<Path> all = files.toList();
      assertThat(all).map(each -> each.getFileName().toString()).containsAll(Documents.NAMES);
      for (Path each : all) {
        assertThat(text(each)).as(each.toString()).doesNotContain(SECRETS);
      }
    }
    for (String view : List.of("cells", "facts", "figures", "printed", "absences", "inputs")) {
      assertThat(road.csv("SELECT * FROM " + view))
          .as(view)
          .noneMatch(ConfidentialFormsTest::tells);
    }
    assertThat(road.csv("SELECT text FROM cells WHERE file LIKE '%统计局%'")).contains("95148");
  }

  private static final String[] SECRETS = {"水泥厂", "丝绸厂", "73219", "停产"};

  private static boolean tells(String line) {
    return Stream.of(SECRETS).anyMatch(line::contains);
  }

  /** All that is in a file; of a packed one what its parts hold. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    StringBuilder text = new StringBuilder(new String(bytes, UTF_8));
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        text.append(new String(parts.readAllBytes(), UTF_8));
      }
    }
    return text.toString();
  }
}
