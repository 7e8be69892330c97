package org.huibao.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.FindingsSummary;
import org.huibao.pipeline.console.NothingUsableException;

/**
 * One district's period, published: the driver's side of {@link PublicationJob}.
 *
 * @param vintage the newest one of the period
 * @param isNew false where it was made from the same before
 * @param documents paths of the documents written, as the caller gave them
 */
record DistrictPublication(
    Vintage vintage, boolean isNew, List<String> documents, FindingsSummary findings) {

  /** Whether documents are written. */
  enum Documents {
    WRITTEN,
    NONE
  }

  /** Works a period out and makes it visible; the lake is this run's alone meanwhile. */
  static DistrictPublication of(DistrictRun run, Documents documents) {
    DocumentFolder folder = new DocumentFolder(run);
    return documents == Documents.WRITTEN
        ? folder.alone(() -> publish(run, Optional.of(folder)))
        : publish(run, Optional.empty());
  }

  private static DistrictPublication publish(DistrictRun run, Optional<DocumentFolder> folder) {
    DistrictOutcome outcome = outcome(run, folder);
    switch (outcome.kind()) {
      case NOTHING -> throw new NothingUsableException(outcome.refusal());
      case FAILED -> throw new IllegalStateException(outcome.refusal());
      case UNCHANGED -> {
        return new DistrictPublication(
            outcome.vintage(),
            false,
            folder.map(each -> each.write(outcome.vintage())).orElse(List.of()),
            outcome.findings());
      }
      default -> {
        outcome.warnings().forEach(run.progress()::say);
        run.lake().commitPublication(new Path(outcome.stage()), outcome.vintage());
        return new DistrictPublication(
            outcome.vintage(),
            true,
            folder
                .map(each -> each.publish(new Path(outcome.documents()), outcome.vintage()))
                .orElse(List.of()),
            outcome.findings());
      }
    }
  }

  private static DistrictOutcome outcome(DistrictRun run, Optional<DocumentFolder> folder) {
    DistrictOrder order =
        new DistrictOrder(
            run.reference().district().id(),
            run.qualified(run.options().district),
            run.qualified(run.options().lake),
            folder.map(each -> run.qualified(run.options().out)).orElse(null),
            run.options().period);
    return PublicationJob.run(run.spark(), run.views(), run.options().asOfDate(), List.of(order))
        .get(0);
  }
}
