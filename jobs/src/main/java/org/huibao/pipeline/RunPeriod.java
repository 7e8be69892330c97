package org.huibao.pipeline;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ingest, analyse, publish: the whole road in one session. */
@Command(
    name = "scripts/run",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "scripts/run [DISTRICT…] [--period P] [--as-of DATE] [--lake DIR] [--out DIR]",
      "            [--master URL] [--strict] [--verbose] [--final [--by NAME]] [--reopen]"
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
    IngestReturns.Ingested ingested = IngestReturns.ingest(run);
    run.sayPublishing("计算指标，编制汇总表和数据段");
    List<PublishedDistrict> published =
        DistrictPublications.of(
            run,
            run.districts().known().stream()
                .map(each -> run.order(each, DistrictOrder.What.ALL))
                .toList(),
            ingested.unlisted());
    for (PublishedDistrict each : published) {
      if (each.refusal() == null) {
        print(each, run, out);
      }
    }
    return exitCode(run, published);
  }

  /** One line; of a run of one district alone its findings and documents as well. */
  private static void print(PublishedDistrict each, DistrictRun run, PrintStream out) {
    String place = run.options().lake + "/publications/" + each.vintage().path();
    if (!run.isOfMany()) {
      each.findings().print(run.progress());
    }
    out.println(each.isNew() ? place : "没有新内容，未发布新版本（最新：" + place + "）");
    if (!run.isOfMany()) {
      each.documents().forEach(out::println);
    }
  }

  /** Where only some districts could be published, or {@code --strict} is not satisfied, 1. */
  static int exitCode(DistrictRun run, List<PublishedDistrict> published) {
    List<PublishedDistrict> refused =
        published.stream().filter(each -> each.refusal() != null).toList();
    if (refused.size() == published.size()) {
      boolean nothing = refused.stream().allMatch(PublishedDistrict::isNothing);
      return nothing ? ExitCode.NOTHING : ExitCode.FAILED;
    }
    boolean errors =
        run.options().strict
            && published.stream()
                .anyMatch(each -> each.refusal() == null && !each.findings().isClean());
    return errors || !refused.isEmpty() || !run.districts().refused().isEmpty()
        ? ExitCode.NOT_ALL
        : ExitCode.DONE;
  }
}
