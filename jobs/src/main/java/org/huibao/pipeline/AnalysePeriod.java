package org.huibao.pipeline;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Publication;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes a period's facts, statistics and figures and publishes them in the lake. */
@Command(name = "AnalysePeriod", mixinStandardHelpOptions = true)
public final class AnalysePeriod implements Callable<Integer> {
  @Mixin private RunOptions options;

  public static void main(String[] arguments) {
    Job.run(new AnalysePeriod(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("AnalysePeriod")) {
      DistrictRun run = DistrictRun.open(spark, options, 1);
      Optional<Publication> published = run.lake().alone(run.progress()::say, () -> analyse(run));
      System.out.println(
          published
              .map(each -> options.lake + "/publications/" + each.path())
              .orElse("没有新内容，未发布新版本"));
      return ExitCode.DONE;
    }
  }

  /** The new vintage; empty where nothing has changed since the newest. */
  static Optional<Publication> analyse(DistrictRun run) {
    run.progress().step(run.spark(), "计算指标");
    try (PeriodAnalysis analysis = new PeriodAnalysis(run)) {
      return analysis.publish();
    }
  }
}
