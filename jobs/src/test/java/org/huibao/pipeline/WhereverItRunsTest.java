package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.cluster.PublishedBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How Spark cuts and compiles the work leaves no trace in what is published. */
@ExtendWith(SparkExtension.class)
class WhereverItRunsTest {
  private static final Path DISTRICT =
      Path.of("src/test/resources/org/huibao/districts/fourtowns/district");

  @Test
  void manyPartitionsPlannedAsTheyComeGiveTheSameBytesAsOne(
      SparkSession spark, @TempDir Path folder) throws IOException {
    SparkSession other = spark.newSession();
    other.conf().set("spark.sql.session.timeZone", "UTC");
    other.conf().set("spark.sql.shuffle.partitions", "5");
    other.conf().set("spark.sql.adaptive.enabled", "true");
    other.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "false");
    other.conf().set("spark.sql.autoBroadcastJoinThreshold", "-1");
    other.conf().set("spark.sql.files.maxPartitionBytes", "4096");
    other.conf().set("spark.sql.files.openCostInBytes", "0");

    SortedMap<String, String> one = published(spark, folder.resolve("one"));
    SortedMap<String, String> many = published(other, folder.resolve("many"));

    assertThat(one).hasSizeGreaterThan(10);
    assertThat(many).isEqualTo(one);
  }

  private static SortedMap<String, String> published(SparkSession spark, Path folder)
      throws IOException {
    Road road = new Road(spark, folder);
    assertThat(road.run(DISTRICT, "--period", "2024H1").code()).isZero();
    FileSystem files = FileSystem.getLocal(new Configuration());
    SortedMap<String, String> published =
        PublishedBytes.below(files, road.lake() + "/publications/qingchuan/2024-06/v0001");
    PublishedBytes.below(files, road.out().toString())
        .forEach((document, sha256) -> published.put("out/" + document, sha256));
    return published;
  }
}
