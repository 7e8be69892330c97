package org.huibao.pipeline;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.words.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the documents of a period's newest vintage. */
@Command(name = "PublishPeriod", mixinStandardHelpOptions = true)
public final class PublishPeriod implements Callable<Integer> {
  @Mixin private RunOptions options;

  public static void main(String[] arguments) {
    Job.run(new PublishPeriod(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = Sessions.open("PublishPeriod")) {
      DistrictRun run = DistrictRun.open(spark, options, 1);
      Vintage newest = newest(run);
      List<String> documents = run.lake().alone(run.progress()::say, () -> publish(run, newest));
      documents.forEach(System.out::println);
      return ExitCode.DONE;
    }
  }

  /** The newest vintage of the period asked for, or of the newest period. */
  private static Vintage newest(DistrictRun run) {
    String district = run.reference().district().id();
    return run.lake().publications().stream()
        .filter(each -> each.district().equals(district))
        .filter(
            each ->
                run.options().period == null
                    || each.period().equals(run.options().period.toString()))
        .reduce((older, newer) -> newer)
        .orElseThrow(
            () ->
                new NothingUsableException(
                    "Cannot write documents: the lake has no publication of " + district));
  }

  /** Paths of the documents written; none where they are there already. */
  private static List<String> publish(DistrictRun run, Vintage vintage) {
    run.progress().step(run.spark(), "编制汇总表和数据段");
    return DistrictPublication.of(
            run, DistrictOrder.What.DOCUMENTS, Period.parse(vintage.period()).orElseThrow())
        .documents();
  }
}
