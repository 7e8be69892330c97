package org.huibao.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.huibao.lake.FinalMark;
import org.huibao.lake.PeriodFolder;
import org.huibao.lake.PublishedPeriod;
import org.huibao.lake.Vintage;

/**
 * Which vintage of a period is 定稿: what a run asks for, and what lake and documents say of it.
 *
 * @param documents where the period's documents lie
 */
record SignOff(DistrictRun run, DocumentFolder documents) {

  /**
   * After {@code newest} became visible, or was found to be what would be published again.
   *
   * @throws IllegalStateException where it is to be signed off and another one is
   */
  void after(Vintage newest) {
    PeriodFolder folder = run.lake().folder(newest.district(), newest.period());
    if (run.options().reopen) {
      folder.reopen();
    }
    PublishedPeriod period = period(newest);
    if (run.options().isFinal && period.mark().isEmpty()) {
      folder.mark(new FinalMark(newest.number(), run.options().by, LocalDate.now().toString()));
      period = period(newest);
    }
    documents.say(period);
    folder.follow(period);
    Optional<FinalMark> other =
        period.mark().filter(mark -> !mark.vintage().equals(newest.number()));
    if (other.isPresent() && run.options().isFinal) {
      throw new IllegalStateException(
          "Cannot sign off %s: %s is 定稿 already (%s, %s); reopen it first with --reopen"
              .formatted(newest.path(), other.get().vintage(), other.get().by(), other.get().on()));
    }
    other.ifPresent(
        mark ->
            run.progress()
                .say(
                    "      %s 的定稿是 %s（%s，%s），%s 另存在旁，查询仍以定稿为准"
                        .formatted(
                            newest.district() + "/" + newest.period(),
                            mark.vintage(),
                            mark.by(),
                            mark.on(),
                            newest.number())));
  }

  private PublishedPeriod period(Vintage vintage) {
    return run.lake().period(vintage.district(), vintage.period()).orElseThrow();
  }
}
