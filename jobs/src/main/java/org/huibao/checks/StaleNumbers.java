package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * Columns, and single cells, that were left as they were in the last return: the numbers of an
 * indicator, or of a place, are, digit for digit, those of a month or a quarter ago. A column where
 * it moved in all the time before, or is a running total; a running total alone where a year ago,
 * and those of most places now, went on.
 */
record StaleNumbers(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final int FEWEST = 5;

  /** Of a hundred. */
  private static final int NEARLY_ALL = 90;

  /** Numbers of fewer digits stay the same for a while. */
  private static final int FEWEST_DIGITS = 3;

  /** A running total that goes on by less may stand still elsewhere. */
  private static final double GOES_ON = Math.log10(1.05);

  /**
   * @param of the indicator, or the place, that its numbers are all of
   */
  private record Column(String returnId, String sheet, String of, Span span) {}

  /** A number, and the one before it of the same series. */
  private record Pair(Fact now, Fact before) {
    boolean isSame() {
      return now.value().compareTo(before.value()) == 0;
    }
  }

  void check() {
    Map<Column, List<Pair>> ofIndicators = new LinkedHashMap<>();
    Map<Column, List<Pair>> ofPlaces = new LinkedHashMap<>();
    for (Fact value : sent.everything()) {
      boolean isNone =
          value.measure() != Measure.VALUE
              || value.value().signum() == 0
              || suspects.include(value);
      Fact before = isNone ? null : before(value);
      if (before != null) {
        Pair pair = new Pair(value, before);
        ofIndicators
            .computeIfAbsent(column(value, value.key().indicator()), key -> new ArrayList<>())
            .add(pair);
        ofPlaces
            .computeIfAbsent(column(value, value.key().place()), key -> new ArrayList<>())
            .add(pair);
      }
    }
    ofIndicators.values().forEach(this::checkColumn);
    ofPlaces.values().forEach(this::checkColumn);
    ofIndicators.values().forEach(this::checkCells);
  }

  private static Column column(Fact value, String of) {
    return new Column(value.cell().returnId(), value.cell().sheet(), of, value.key().span());
  }

  private void checkColumn(List<Pair> pairs) {
    List<Pair> same = same(pairs);
    long different = same.stream().map(each -> each.now().value()).distinct().count();
    boolean isColumn =
        different >= FEWEST && 100L * same.size() >= (long) NEARLY_ALL * pairs.size();
    if (isColumn && (same.stream().allMatch(each -> isRunning(each.now())) || movedBefore(same))) {
      accuse(same);
    }
  }

  private void checkCells(List<Pair> pairs) {
    same(pairs).stream().filter(this::shouldHaveGoneOn).forEach(each -> accuse(List.of(each)));
  }

  private List<Pair> same(List<Pair> pairs) {
    return pairs.stream()
        .filter(Pair::isSame)
        .filter(each -> !suspects.include(each.now()))
        .toList();
  }

  /** That of up to a quarter ago, of another return, or null. */
  private Fact before(Fact value) {
    FactKey key = value.key().span() == Span.YEAR ? value.key().withSpan(Span.YTD) : value.key();
    return IntStream.rangeClosed(1, 3)
        .filter(months -> months < key.month())
        .mapToObj(months -> sent.taken(key.monthsBefore(months)))
        .filter(
            before ->
                before != null
                    && before.cell() != null
                    && !before.cell().returnId().equals(value.cell().returnId()))
        .findFirst()
        .orElse(null);
  }

  private boolean isRunning(Fact value) {
    boolean runs = value.key().span() == Span.YTD || value.key().span() == Span.YEAR;
    return runs && reference.indicator(value.key().indicator()).kind() == Kind.FLOW;
  }

  /** Between the two periods before, or a year ago, nearly none stayed the same. */
  private boolean movedBefore(List<Pair> same) {
    int known = 0;
    int stayed = 0;
    for (Pair each : same) {
      Fact earlier = before(each.before());
      Fact lastYear = sent.taken(each.now().key().yearBefore());
      Fact beforeLastYear = lastYear == null ? null : sent.taken(each.before().key().yearBefore());
      if (earlier != null) {
        known++;
        stayed += earlier.value().compareTo(each.before().value()) == 0 ? 1 : 0;
      } else if (beforeLastYear != null) {
        known++;
        stayed += beforeLastYear.value().compareTo(lastYear.value()) == 0 ? 1 : 0;
      }
    }
    return known >= FEWEST && 100L * stayed <= (100L - NEARLY_ALL) * known;
  }

  /** A running total that went on at that time of last year, as most others do now. */
  private boolean shouldHaveGoneOn(Pair pair) {
    Fact now = pair.now();
    Fact lastYear = sent.last(now);
    Fact beforeLastYear = lastYear == null ? null : sent.taken(pair.before().key().yearBefore());
    Optional<Double> pace = sent.unusualPace(now, now.key());
    return isRunning(now)
        && SentNumbers.digits(now) >= FEWEST_DIGITS
        && beforeLastYear != null
        && SentNumbers.change(lastYear, beforeLastYear) > GOES_ON
        && pace.map(unusual -> unusual > GOES_ON).orElse(true);
  }

  private void accuse(List<Pair> same) {
    Fact first = same.get(0).now();
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            FindingRule.STALE_NUMBERS,
            first.cell(),
            first.key().period(),
            FactFinding.subject(first.key(), reference) + first.key().span().printed(),
            null,
            FactFinding.with(
                first,
                "与 "
                    + same.get(0).before().key().period()
                    + " 报的一样"
                    + (same.size() > 1 ? "，本表有 " + same.size() + " 个如此" : ""))),
        same.stream().map(Pair::now).toList());
  }
}
