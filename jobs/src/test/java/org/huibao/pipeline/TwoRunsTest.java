package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once on one lake: the one that comes second waits, and finds nothing left to do. */
@ExtendWith(SparkExtension.class)
class TwoRunsTest {
  @Test
  void theSecondWaitsAndPublishesNothingTwice(SparkSession spark, @TempDir Path folder)
      throws Exception {
    Path district =
        Longhe.in(folder.resolve("longhe"))
            .receives("2024-07-10/青石镇.xls", "青石镇", 100)
            .receives("2024-07-20/白沙镇.xls", "白沙镇", 50)
            .folder();
    Road road = new Road(spark, folder);
    ExecutorService both = Executors.newFixedThreadPool(2);
    Future<Road.Ended> one = both.submit(() -> road.run(district, "--period", "2024H1"));
    Future<Road.Ended> other = both.submit(() -> road.run(district, "--period", "2024H1"));

    assertThat(List.of(one.get().code(), other.get().code())).containsOnly(ExitCode.DONE);
    assertThat(List.of(one.get().output(), other.get().output()))
        .anyMatch(output -> output.startsWith(road.lake() + "/publications/longhe/2024-06/v0001"))
        .anyMatch(output -> output.startsWith("没有新内容"));
    assertThat(below(folder.resolve("lake")))
        .containsExactly("_staging", "ingests", "publications");
    assertThat(below(folder.resolve("lake/_staging"))).isEmpty();
    assertThat(below(folder.resolve("lake/ingests"))).containsExactly("000001");
    assertThat(below(folder.resolve("out/_staging"))).isEmpty();
    assertThat(road.csv("SELECT count(*) FROM facts WHERE span = 'ytd'").get(1)).isEqualTo("3");
    both.shutdown();
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
