package org.huibao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.county.County;
import org.huibao.county.CountyReturn;
import org.huibao.county.CountyReturns;
import org.huibao.county.WrittenNumber;
import org.huibao.reference.Reference;
import org.huibao.returns.NumberRead.Outcome;
import org.junit.jupiter.api.Test;

/**
 * A year of an invented county: sixty workbooks as clerks lay them out, of which it is known what
 * each number is.
 */
class CountyTest {
  private static final long SEED = 20240101;
  private static final double LEAST_SHARE = .98;

  private static final Reference REFERENCE = County.reference();
  private static final List<CountyReturn> RETURNS = CountyReturns.all(SEED);
  private static final List<NumberRead> READ = readAll();

  @Test
  void almostAllNumbersAreWhollyRight() {
    long right = READ.stream().filter(read -> read.outcome() == Outcome.RIGHT).count();

    assertThat((double) right / READ.size())
        .as(
            () ->
                "%d of %d are right; TOLD and SILENT are not:%n%s%n%s"
                    .formatted(
                        right,
                        READ.size(),
                        String.join("\n", lines(Outcome.SILENT)),
                        String.join("\n", lines(Outcome.TOLD))))
        .isGreaterThanOrEqualTo(LEAST_SHARE);
  }

  @Test
  void noNumberIsWrongInSilence() {
    assertThat(lines(Outcome.SILENT)).isEmpty();
  }

  @Test
  void everyWorkbookIsAcceptedFromWhoSentIt() {
    assertThat(RETURNS).hasSize(60);
    ReturnReader reader = new ReturnReader(REFERENCE);
    assertThat(RETURNS)
        .allSatisfy(
            each -> {
              Return itself = read(reader, each).itself();
              assertThat(itself.status()).as(each.file()).isEqualTo(Return.ACCEPTED);
              assertThat(itself.reporter()).as(each.file()).isNotNull();
              assertThat(itself.period()).as(each.file()).isEqualTo(each.file().split("/")[1]);
              assertThat(itself.cellsNumeric())
                  .as(each.file())
                  .isEqualTo(itself.cellsObserved() + itself.cellsExplained());
            });
  }

  private static List<NumberRead> readAll() {
    ReturnReader reader = new ReturnReader(REFERENCE);
    return RETURNS.stream().flatMap(each -> judged(each, read(reader, each)).stream()).toList();
  }

  private static ReturnReading read(ReturnReader reader, CountyReturn sent) {
    return reader.read(new FileToRead(sent.file(), sent.file(), null), sent.bytes());
  }

  private static List<NumberRead> judged(CountyReturn sent, ReturnReading reading) {
    CountyJudge judge = new CountyJudge(REFERENCE, sent.numbers(), reading);
    return sent.numbers().stream()
        .map((WrittenNumber number) -> judge.judged(sent.file(), number))
        .toList();
  }

  /** A line for each number with this outcome. */
  private static List<String> lines(Outcome outcome) {
    return READ.stream().filter(read -> read.outcome() == outcome).map(NumberRead::line).toList();
  }
}
