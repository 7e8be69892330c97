package org.huibao.pipeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.ingest.FilesToRead;
import org.huibao.lake.ingest.Ingest;
import org.huibao.lake.ingest.ReadCounters;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads what is new among districts' returns and appends it to the lake. */
@Command(name = "IngestReturns", mixinStandardHelpOptions = true)
public final class IngestReturns implements Callable<Integer> {
  @Mixin private RunOptions options;

  public static void main(String[] arguments) {
    Job.run(new IngestReturns(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("IngestReturns")) {
      DistrictRun run = DistrictRun.open(spark, options, 1);
      Ingested ingested = run.lake().alone(run.progress()::say, () -> ingest(run));
      ingested.unlisted().forEach((id, why) -> run.progress().say(id + "：" + why));
      System.out.println(ingested.id().map(id -> options.lake + "/ingests/" + id).orElse("没有新的报表"));
      boolean allWell = ingested.unlisted().isEmpty() && run.districts().refused().isEmpty();
      return allWell ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }

  /**
   * What was read.
   *
   * @param id of the new ingest; empty where every file is known
   * @param unlisted why the returns of some districts could not be listed, by id
   */
  record Ingested(Optional<String> id, Map<String, String> unlisted) {}

  static Ingested ingest(DistrictRun run) {
    SparkSession spark = run.spark();
    run.progress().step(spark, "读取报表");
    Ingest ingest =
        new Ingest(
            spark,
            run.lake(),
            run.districts().known().stream().map(KnownDistrict::toRead).toList());
    ReadCounters counters = ReadCounters.in(spark.sparkContext());
    try (FilesToRead fresh = ingest.newFiles(Instant.now(), counters)) {
      if (!run.isOfMany() && !ingest.unlisted().isEmpty()) {
        throw new IllegalStateException(ingest.unlisted().values().iterator().next());
      }
      if (counters.found().value() == 0) {
        throw new NothingUsableException(
            "Cannot ingest %s: there are no files in %s returns/"
                .formatted(
                    String.join(", ", run.options().districts), run.isOfMany() ? "their" : "its"));
      }
      run.progress()
          .say(
              "      共 %d 个文件，其中 %d 个待读%s"
                  .formatted(
                      counters.found().value(),
                      fresh.count() - fresh.again(),
                      fresh.again() == 0 ? "" : "，" + fresh.again() + " 个早已读过，因参照表或程序有变重新识读"));
      SparkListener watch = run.progress().watch(counters, fresh.count());
      spark.sparkContext().addSparkListener(watch);
      try {
        return new Ingested(ingest.append(fresh, counters), ingest.unlisted());
      } finally {
        spark.sparkContext().removeSparkListener(watch);
      }
    }
  }
}
