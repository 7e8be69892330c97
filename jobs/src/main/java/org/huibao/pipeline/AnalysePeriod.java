package org.huibao.pipeline;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
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
      DistrictPublication published = run.lake().alone(run.progress()::say, () -> analyse(run));
      System.out.println(
          published.isNew()
              ? options.lake + "/publications/" + published.vintage().path()
              : "没有新内容，未发布新版本");
      return ExitCode.DONE;
    }
  }

  private static DistrictPublication analyse(DistrictRun run) {
    run.sayPublishing("计算指标");
    return DistrictPublication.of(run, DistrictOrder.What.TABLES);
  }
}
