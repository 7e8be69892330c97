package org.huibao.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
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
      List<PublishedDistrict> published = run.lake().alone(run.progress()::say, () -> analyse(run));
      for (PublishedDistrict each : published) {
        if (each.refusal() == null) {
          System.out.println(
              each.isNew()
                  ? options.lake + "/publications/" + each.vintage().path()
                  : "没有新内容，未发布新版本");
        }
      }
      return RunPeriod.exitCode(run, published);
    }
  }

  private static List<PublishedDistrict> analyse(DistrictRun run) {
    run.sayPublishing("计算指标");
    return DistrictPublications.of(
        run,
        run.districts().known().stream()
            .map(each -> run.order(each, DistrictOrder.What.TABLES))
            .toList(),
        Map.of());
  }
}
