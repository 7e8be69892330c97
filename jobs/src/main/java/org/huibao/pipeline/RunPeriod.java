package org.huibao.pipeline;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.FindingsSummary;
import org.huibao.pipeline.console.Job;
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
  private static final int STEPS = 2;

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

  /** Both steps, while no other run writes to the lake; lists what was published. */
  static int run(DistrictRun run, PrintStream out) {
    return run.lake().alone(run.progress()::say, () -> runAlone(run, out));
  }

  private static int runAlone(DistrictRun run, PrintStream out) {
    IngestReturns.ingest(run);
    run.sayPublishing("计算指标，编制汇总表和数据段");
    DistrictPublication publication = DistrictPublication.of(run, DistrictOrder.What.ALL);
    FindingsSummary findings = publication.findings();
    findings.print(run.progress());
    String published = run.options().lake + "/publications/" + publication.vintage().path();
    out.println(publication.isNew() ? published : "没有新内容，未发布新版本（最新：" + published + "）");
    publication.documents().forEach(out::println);
    return run.options().strict && findings.errors() > 0 ? ExitCode.STRICT : ExitCode.DONE;
  }
}
