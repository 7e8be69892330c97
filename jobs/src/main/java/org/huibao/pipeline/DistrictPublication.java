package org.huibao.pipeline;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.FindingsSummary;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.words.Period;

/**
 * One district's period, published: the driver's side of {@link PublicationJob}.
 *
 * @param vintage the newest one of the period
 * @param isNew false where it was made from the same before
 * @param documents paths of the documents written, as the caller gave them
 */
record DistrictPublication(
    Vintage vintage, boolean isNew, List<String> documents, FindingsSummary findings) {

  /** Works a period out and makes it visible; the lake is this run's alone meanwhile. */
  static DistrictPublication of(DistrictRun run, DistrictOrder.What what) {
    return of(run, what, run.options().period);
  }

  static DistrictPublication of(DistrictRun run, DistrictOrder.What what, Period period) {
    DocumentFolder folder =
        new DocumentFolder(run.options().out, run.spark().sparkContext().hadoopConfiguration());
    return what == DistrictOrder.What.TABLES
        ? publish(run, what, period, folder)
        : folder.alone(run.lake(), run.progress()::say, () -> publish(run, what, period, folder));
  }

  private static DistrictPublication publish(
      DistrictRun run, DistrictOrder.What what, Period period, DocumentFolder folder) {
    DistrictOrder order =
        new DistrictOrder(
            run.reference().district().id(),
            run.qualified(run.options().district),
            run.qualified(run.options().lake),
            run.qualified(run.options().out),
            period,
            what);
    DistrictOutcome outcome =
        PublicationJob.run(run.spark(), run.views(), run.options().asOfDate(), List.of(order))
            .get(0);
    switch (outcome.kind()) {
      case NOTHING -> throw new NothingUsableException(outcome.refusal());
      case FAILED -> throw new IllegalStateException(outcome.refusal());
      default -> outcome.warnings().forEach(run.progress()::say);
    }
    if (outcome.kind() == DistrictOutcome.Kind.PUBLISHED) {
      run.lake().commitPublication(new Path(outcome.stage()), outcome.vintage());
    }
    return new DistrictPublication(
        outcome.vintage(),
        outcome.kind() == DistrictOutcome.Kind.PUBLISHED,
        outcome.documents() == null
            ? List.of()
            : folder.publish(new Path(outcome.documents()), outcome.vintage()),
        outcome.findings());
  }
}
