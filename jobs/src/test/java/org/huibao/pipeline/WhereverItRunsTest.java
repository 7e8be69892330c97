package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.bulletin.Documents;
import org.huibao.cluster.PublishedBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How Spark cuts and compiles the work, and from which folder, time zone and language it is run,
 * leaves no trace in what is published.
 */
@ExtendWith(SparkExtension.class)
class WhereverItRunsTest {
  private static final Path DISTRICT =
      Path.of("src/test/resources/org/huibao/districts/fourtowns/district");

  @Test
  void manyPartitionsPlannedAsTheyComeElsewhereGiveTheSameBytesAsOne(
      SparkSession spark, @TempDir Path folder) throws IOException {
    SparkSession other = spark.newSession();
    other.conf().set("spark.sql.session.timeZone", "UTC");
    other.conf().set("spark.sql.shuffle.partitions", "5");
    other.conf().set("spark.sql.adaptive.enabled", "true");
    other.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "false");
    other.conf().set("spark.sql.autoBroadcastJoinThreshold", "-1");
    other.conf().set("spark.sql.files.maxPartitionBytes", "4096");
    other.conf().set("spark.sql.files.openCostInBytes", "0");

    SortedMap<String, String> one = published(spark, DISTRICT, folder.resolve("one"));
    SortedMap<String, String> many = elsewhere(other, folder);

    assertThat(one.keySet())
        .filteredOn(file -> file.startsWith("out/"))
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .containsAll(Documents.NAMES)
        .contains("变动说明.md", "manifest.json");
    assertThat(many).isEqualTo(one);
  }

  /** From another folder, where it is another day and letters have other capitals. */
  private static SortedMap<String, String> elsewhere(SparkSession spark, Path folder)
      throws IOException {
    Path copy = folder.resolve("elsewhere/an office's own");
    FileUtils.copyDirectory(DISTRICT.toFile(), copy.toFile());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
      return published(spark, copy, folder.resolve("many"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static SortedMap<String, String> published(SparkSession spark, Path district, Path folder)
      throws IOException {
    Road road = new Road(spark, folder);
    assertThat(road.run(district, "--period", "2024H1").code()).isZero();
    FileSystem files = FileSystem.getLocal(new Configuration());
    SortedMap<String, String> published =
        PublishedBytes.below(files, road.lake() + "/publications/qingchuan/2024-06/v0001");
    PublishedBytes.below(files, road.out().toString())
        .forEach((document, sha256) -> published.put("out/" + document, sha256));
    return published;
  }
}
