package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * This year's numbers under 上年同期 and last year's under 本期: by last year's return, by the growth or
 * the completion that is stated, or because other returns have the two the other way round.
 */
record ExchangedYears(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** One finding a sheet: two columns that were exchanged are one trouble. */
  void check() {
    Map<String, List<Fact>> bySheet = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (sent.base(value) != null && !suspects.include(value)) {
        bySheet.computeIfAbsent(sent.sheet(value), key -> new ArrayList<>()).add(value);
      }
    }
    bySheet
        .values()
        .forEach(rows -> accuseExchanged(rows.stream().filter(this::isExchanged).toList()));
    // of two returns that say the opposite the one is wrong that does so in more of its rows
    bySheet.values().stream()
        .sorted(Comparator.comparingLong(rows -> -rows.stream().filter(this::isOpposed).count()))
        .forEach(rows -> accuseExchanged(opposed(rows)));
  }

  private List<Fact> opposed(List<Fact> rows) {
    List<Fact> opposed = rows.stream().filter(this::isOpposed).toList();
    long witnessed =
        rows.stream().filter(row -> sent.returns().others(row).findAny().isPresent()).count();
    boolean most = opposed.size() > 1 && 2L * opposed.size() > witnessed;
    return opposed.stream().filter(row -> most || isUsualTheOtherWay(row)).toList();
  }

  private void accuseExchanged(List<Fact> rows) {
    if (!rows.isEmpty()) {
      Fact first = rows.get(0);
      suspects.accuse(
          FactFinding.of(
              first.key().district(),
              FindingRule.EXCHANGED_YEARS,
              first.cell(),
              first.key().period(),
              FactFinding.subject(first.key(), reference) + first.measure().printed(),
              FactFinding.besides(sent.base(first)),
              FactFinding.with(first, rows.size() > 1 ? "本表有 " + rows.size() + " 行如此" : "")),
          rows.stream().flatMap(row -> Stream.of(row, sent.base(row))).toList());
    }
  }

  /** This year's number under 上年同期, and last year's under 本期. */
  private boolean isExchanged(Fact value) {
    Fact base = sent.base(value);
    if (SentNumbers.agree(value, base)) {
      return false;
    }
    Fact last = sent.last(value);
    if (last != null) {
      return SentNumbers.agree(value, last) && !SentNumbers.agree(base, last);
    }
    if (isCompletedByTheBase(value, base)) {
      return true;
    }
    Fact growth = sent.growth(value);
    return LevelsAndBases.tells(value, base, growth)
        && growth.value().signum() != 0
        && !LevelsAndBases.holds(value, base, growth)
        && LevelsAndBases.holds(base, value, growth);
  }

  /** The completion that is stated is that of 上年同期, and not of the value. */
  private boolean isCompletedByTheBase(Fact value, Fact base) {
    return StatedRates.of(value, sent, reference).stream()
        .anyMatch(rate -> rate.isTyped() && !rate.holds() && rate.holds(base, rate.denominator()));
  }

  /** Another return, of which that is not known to be wrong, has the two the other way round. */
  private boolean isOpposed(Fact value) {
    Fact base = sent.base(value);
    return !suspects.include(value)
        && !SentNumbers.agree(value, base)
        && isWitnessed(value, base)
        && isWitnessed(base, value);
  }

  /** What stands for {@code fact} elsewhere is {@code other}, and not, coarsely rounded, both. */
  private boolean isWitnessed(Fact fact, Fact other) {
    return sent.returns()
        .others(fact)
        .filter(each -> SentNumbers.agree(each, other) && !SentNumbers.agree(each, fact))
        .anyMatch(each -> !suspects.include(each));
  }

  private boolean isUsualTheOtherWay(Fact value) {
    double change = Math.log10(SentNumbers.ratio(value, sent.base(value)));
    return sent.usual(value)
        .map(usual -> Math.abs(change - usual.change()) > Math.abs(-change - usual.change()))
        .orElse(false);
  }
}
