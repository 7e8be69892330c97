package org.huibao.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ingest, analyse, publish: the whole road in one session. */
@Command(name = "scripts/run", mixinStandardHelpOptions = true)
public final class RunPeriod implements Callable<Integer> {
  @Mixin private RunOptions options;

  public static void main(String[] arguments) {
    Job.run(new RunPeriod(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("RunPeriod")) {
      DistrictRun run = DistrictRun.open(spark, options, 3);
      IngestReturns.ingest(run);
      PeriodAnalysis analysis = new PeriodAnalysis(run);
      run.progress().step(spark, "计算指标 " + analysis.period().printed());
      Optional<Publication> vintage = analysis.publish();
      Publication publication =
          vintage.orElseGet(
              () ->
                  run.lake()
                      .newest(run.reference().district().id(), analysis.period().toString())
                      .orElseThrow());
      List<String> documents = PublishPeriod.publish(run, publication);
      FindingsSummary findings = FindingsSummary.of(run, publication);
      findings.print(run.progress());
      vintage.ifPresentOrElse(
          each -> System.out.println(options.lake + "/publications/" + each.path()),
          () -> System.out.println("没有新内容，未发布新版本（最新：" + publication.path() + "）"));
      documents.forEach(System.out::println);
      return options.strict && findings.errors() > 0 ? ExitCode.STRICT : ExitCode.DONE;
    }
  }
}
