package org.huibao.pipeline;

import java.time.Instant;
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

/** Reads what is new among a district's returns and appends it to the lake. */
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
      Optional<String> ingest = run.lake().alone(run.progress()::say, () -> ingest(run));
      System.out.println(ingest.map(id -> options.lake + "/ingests/" + id).orElse("没有新的报表"));
      return ExitCode.DONE;
    }
  }

  /** The id of the new ingest; empty where every file is known. */
  static Optional<String> ingest(DistrictRun run) {
    SparkSession spark = run.spark();
    run.progress().step(spark, "读取报表");
    Ingest ingest = new Ingest(spark, run.lake(), run.reference());
    ReadCounters counters = ReadCounters.in(spark.sparkContext());
    try (FilesToRead fresh = ingest.newFiles(run.folder(), Instant.now(), counters)) {
      if (counters.found().value() == 0) {
        throw new NothingUsableException(
            "Cannot ingest " + run.options().district + ": there are no files in its returns/");
      }
      run.progress()
          .say("      共 " + counters.found().value() + " 个文件，其中 " + fresh.count() + " 个待读");
      SparkListener watch = run.progress().watch(counters, fresh.count());
      spark.sparkContext().addSparkListener(watch);
      try {
        return ingest.append(fresh, counters);
      } finally {
        spark.sparkContext().removeSparkListener(watch);
      }
    }
  }
}
