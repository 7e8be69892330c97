package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * A sheet, or the numbers of an indicator in it, that gives the last quarter or month alone where
 * its heads say 累计. Told digit for digit: 上年同期 is last year's running total less the one before it;
 * or the growth is that of the two single periods; or another return's total less the one before is
 * the number. One that tells the other way speaks for its heads.
 */
record SinglesUnderTotals(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final int FEWEST = 3;

  /** So many that tell nothing wrong for one that does. */
  private static final int NEARLY_ALL = 9;

  /** What a running total adds to the one before it. */
  private record Single(Fact total, Fact before) {
    Fact alone() {
      return total.withValue(total.value().subtract(before.value()));
    }

    boolean is(Fact number) {
      return alone()
              .value()
              .subtract(number.value())
              .abs()
              .compareTo(SentNumbers.shown(total, before, number))
          <= 0;
    }
  }

  void check() {
    check(Block::ofSheet);
    check(Block::ofIndicator);
  }

  private void check(Function<Fact, Block> blockOf) {
    Map<Block, List<Fact>> blocks = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (isRunningTotal(value.key()) && !suspects.include(value)) {
        blocks.computeIfAbsent(blockOf.apply(value), key -> new ArrayList<>()).add(value);
      }
    }
    blocks.values().forEach(this::checkBlock);
  }

  private boolean isRunningTotal(FactKey key) {
    boolean runs = key.span() == Span.YTD || key.span() == Span.YEAR;
    return runs && reference.indicator(key.indicator()).kind() == Kind.FLOW;
  }

  /**
   * Running totals that are the one of a quarter ago and the last month alone: what lies between
   * was left out.
   */
  void checkGaps() {
    Map<Block, List<Fact>> blocks = new LinkedHashMap<>();
    Map<Block, Integer> whole = new HashMap<>();
    for (Fact value : sent.values()) {
      Fact month =
          sent.returns().inSameReturn(value, value.key().withSpan(Span.MONTH), Measure.VALUE);
      Fact quarterAgo =
          value.key().month() > 3 && isRunningTotal(value.key())
              ? sent.taken(value.key().withSpan(Span.YTD).monthsBefore(3))
              : null;
      if (month != null
          && month.value().signum() != 0
          && quarterAgo != null
          && !suspects.include(value)) {
        Block block = Block.ofSheet(value);
        if (new Single(value, quarterAgo).is(month)) {
          blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(value);
        } else {
          whole.merge(block, 1, Integer::sum);
        }
      }
    }
    blocks.forEach(
        (block, values) -> {
          if (values.size() >= FEWEST
              && values.size() >= NEARLY_ALL * whole.getOrDefault(block, 0)) {
            accuse(FindingRule.MONTHS_LEFT_OUT, values, List.of());
          }
        });
  }

  private void checkBlock(List<Fact> values) {
    List<Fact> alone = new ArrayList<>();
    List<Fact> unknown = new ArrayList<>();
    int totals = 0;
    for (Fact value : values) {
      Optional<Boolean> isAlone = isAlone(value);
      if (isAlone.isEmpty()) {
        unknown.add(value);
      } else if (isAlone.get()) {
        alone.add(value);
      } else {
        totals++;
      }
    }
    if (alone.size() >= FEWEST && alone.size() >= NEARLY_ALL * totals) {
      accuse(FindingRule.SINGLE_UNDER_TOTAL, alone, unknown);
    }
  }

  /** Whether a number is a single period's; empty where nothing tells, or both fit. */
  private Optional<Boolean> isAlone(Fact value) {
    Fact last = sent.last(value);
    Fact base = sent.base(value);
    Fact growth = sent.growth(value);
    List<Single> singles = last == null ? List.of() : singles(last);
    if (base != null && !singles.isEmpty()) {
      return tells(SentNumbers.agree(base, last), singles.stream().anyMatch(each -> each.is(base)));
    }
    if (!singles.isEmpty() && LevelsAndBases.tells(value, last, growth)) {
      return tells(
          LevelsAndBases.holds(value, last, growth),
          singles.stream().anyMatch(each -> LevelsAndBases.holds(value, each.alone(), growth)));
    }
    List<Fact> others = sent.returns().others(value).toList();
    return tells(
        others.stream().anyMatch(each -> SentNumbers.agree(value, each)),
        others.stream().flatMap(each -> singles(each).stream()).anyMatch(each -> each.is(value)));
  }

  private static Optional<Boolean> tells(boolean isTotal, boolean isAlone) {
    return isTotal == isAlone ? Optional.empty() : Optional.of(isAlone);
  }

  /** The month and the quarter that a running total ends with, of what was sent in before. */
  private List<Single> singles(Fact total) {
    FactKey running = total.key().withSpan(Span.YTD);
    return IntStream.rangeClosed(1, 3)
        .filter(months -> months < running.month())
        .mapToObj(months -> sent.taken(running.monthsBefore(months)))
        .filter(before -> before != null && before.cell() != null)
        .map(before -> new Single(total, before))
        .toList();
  }

  private void accuse(FindingRule rule, List<Fact> alone, List<Fact> unknown) {
    Fact first = alone.get(0);
    Fact last = sent.last(first);
    List<Fact> all = new ArrayList<>(alone);
    all.addAll(unknown);
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            rule,
            first.cell(),
            first.key().period(),
            FactFinding.subject(first.key(), reference),
            last == null ? null : FactFinding.besides(last),
            FactFinding.with(first, "本表有 " + alone.size() + " 个数如此")),
        all.stream().flatMap(each -> sent.row(each).stream()).toList());
  }
}
