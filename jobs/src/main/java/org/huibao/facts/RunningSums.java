package org.huibao.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * The running total where only single quarters or months were sent: C_k = C_{k−1} + q_k, of
 * differenced flows; the base and the year's target with it. What is compiled period by period
 * ({@code differenced} no) does not add up to its year, and has none.
 */
final class RunningSums {
  private RunningSums() {}

  /** Adds to {@code chosen} the running totals that nobody sent, earlier ones first. */
  static void add(FactIndex chosen, ReferenceIndex reference) {
    List<Fact> singles =
        chosen
            .ofMeasure(Measure.VALUE)
            .filter(fact -> fact.key().span().isSingle())
            .filter(fact -> isSummed(reference.indicator(fact.key().indicator())))
            .sorted(
                Comparator.comparing((Fact fact) -> fact.key().period())
                    .thenComparing(fact -> fact.key().span() == Span.MONTH))
            .toList();
    for (Fact single : singles) {
      FactKey key = single.key();
      FactKey total = key.withSpan(Span.YTD);
      boolean isKnown =
          chosen.has(total, Measure.VALUE) || chosen.has(key.withSpan(Span.YEAR), Measure.VALUE);
      int months = key.span() == Span.MONTH ? 1 : 3;
      if (!isKnown && key.month() > months) {
        FactKey before = total.monthsBefore(months);
        addTotal(chosen, single, before);
      }
    }
  }

  private static boolean isSummed(Indicator indicator) {
    return indicator != null && indicator.kind() == Kind.FLOW && indicator.isDifferenced();
  }

  private static void addTotal(FactIndex chosen, Fact single, FactKey before) {
    FactKey total = single.key().withSpan(Span.YTD);
    Fact earlier = chosen.find(before, Measure.VALUE);
    if (earlier == null) {
      return;
    }
    chosen.put(sum(total, earlier, single));
    Fact base = chosen.find(single.key(), Measure.PREVIOUS_YEAR);
    Fact earlierBase = chosen.find(before, Measure.PREVIOUS_YEAR);
    if (base != null && earlierBase != null && !chosen.has(total, Measure.PREVIOUS_YEAR)) {
      chosen.put(sum(total, earlierBase, base));
    }
    Fact target = chosen.find(single.key(), Measure.TARGET);
    if (target != null && !chosen.has(total, Measure.TARGET)) {
      chosen.put(target.at(total));
    }
  }

  private static Fact sum(FactKey key, Fact earlier, Fact single) {
    List<Source> sources = new ArrayList<>(earlier.sources());
    sources.addAll(single.sources());
    BigDecimal halfUnit = Decimals.sum(halfUnits(earlier, single));
    return Fact.computed(
        key,
        single.measure(),
        earlier.value().add(single.value()),
        single.unit(),
        single.status(),
        halfUnit,
        sources);
  }

  private static List<BigDecimal> halfUnits(Fact earlier, Fact single) {
    return List.of(Decimals.orZero(earlier.halfUnit()), Decimals.orZero(single.halfUnit()));
  }
}
