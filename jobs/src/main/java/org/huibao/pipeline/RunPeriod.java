package org.huibao.pipeline;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Publication;
import org.huibao.lake.SideWork;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.FindingsSummary;
import org.huibao.pipeline.console.Job;
import org.huibao.words.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ingest, analyse, publish: the whole road in one session. */
@Command(
    name = "scripts/run",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "scripts/run [DISTRICT] [--period P] [--as-of DATE] [--lake DIR] [--out DIR]",
      "            [--master URL] [--strict] [--verbose]"
    },
    footer = {
      "      --master=URL        Where it runs. Default: $HUIBAO_MASTER, or this machine.",
      "      --verbose           Tell all that Spark tells, and where a failure came from.",
      "Without any argument: the Wuxing sample's half-year."
    })
public final class RunPeriod implements Callable<Integer> {
  private static final int STEPS = 3;

  @Mixin private RunOptions options;

  public static void main(String[] arguments) {
    Job.run(new RunPeriod(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("RunPeriod")) {
      return run(DistrictRun.open(spark, options, STEPS), System.out);
    }
  }

  /** The three steps, while no other run writes to the lake; lists what was published. */
  static int run(DistrictRun run, PrintStream out) {
    return run.lake().alone(run.progress()::say, () -> runAlone(run, out));
  }

  private static int runAlone(DistrictRun run, PrintStream out) {
    IngestReturns.ingest(run);
    try (PeriodAnalysis analysis = new PeriodAnalysis(run)) {
      run.progress().step(run.spark(), "计算指标 " + analysis.period().printed());
      return report(run, analysis.period(), analysis.publish(), out);
    }
  }

  private static int report(
      DistrictRun run, Period period, Optional<Publication> vintage, PrintStream out) {
    Publication publication =
        vintage.orElseGet(
            () ->
                run.lake()
                    .newest(run.reference().district().id(), period.toString())
                    .orElseThrow());
    try (SideWork side = new SideWork()) {
      Supplier<FindingsSummary> summary = side.begin(() -> summary(run, publication));
      List<String> documents = PublishPeriod.publish(run, publication);
      FindingsSummary findings = summary.get();
      findings.print(run.progress());
      String published = run.options().lake + "/publications/" + publication.path();
      out.println(vintage.isPresent() ? published : "没有新内容，未发布新版本（最新：" + published + "）");
      documents.forEach(out::println);
      return run.options().strict && findings.errors() > 0 ? ExitCode.STRICT : ExitCode.DONE;
    }
  }

  private static FindingsSummary summary(DistrictRun run, Publication publication) {
    return FindingsSummary.of(run.views().findingsAsOf(run.options().asOfDate()), publication);
  }
}
