package org.huibao.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * A number that places are ranked by.
 *
 * @param low the value when its numbers move by half a unit of their last digits, down, or null;
 *     {@code high} up. To 12 significant digits: ends that only touch must be equal, such as 20.6 +
 *     0.05 and 20.7 − 0.05
 */
record RankedValue(
    FactKey key, By by, double value, Double low, Double high, List<Source> sources) {
  private static final int COMPLETION_DECIMALS = 2;
  private static final int PER_HEAD_DECIMALS = 2;

  /** Digits behind the point of a value that is rounded as it is displayed. */
  private static final int EXACT_DECIMALS = 12;

  /** Of every place in the recent periods. */
  static List<RankedValue> of(
      FactIndex facts,
      List<Growth> growth,
      List<Completion> completion,
      RecentPeriods recent,
      ReferenceIndex reference) {
    List<RankedValue> values = new ArrayList<>();
    facts
        .ofMeasure(Measure.VALUE)
        .filter(fact -> reference.indicator(fact.key().indicator()) != null)
        .filter(fact -> recent.include(fact.key()))
        .forEach(
            fact -> {
              values.add(byLevel(fact));
              addPerHead(values, fact, reference);
            });
    for (Growth each : growth) {
      if (each.published() && each.rate() != null) {
        values.add(
            bounded(
                each.key(),
                By.GROWTH,
                each.rate(),
                each.rateLow(),
                each.rateHigh(),
                each.sources()));
      }
    }
    for (Completion each : completion) {
      if (each.rate() != null) {
        values.add(
            bounded(
                each.key(),
                By.COMPLETION,
                each.rate(),
                each.rateLow(),
                each.rateHigh(),
                each.sources()));
      }
    }
    return values;
  }

  private static RankedValue bounded(
      FactKey key, By by, double value, Double low, Double high, List<Source> sources) {
    return new RankedValue(
        key, by, value, Decimals.significant(low), Decimals.significant(high), sources);
  }

  private static RankedValue byLevel(Fact fact) {
    BigDecimal half = Level.halfUnitOf(fact);
    return bounded(
        fact.key(),
        By.LEVEL,
        fact.value().doubleValue(),
        fact.value().subtract(half).doubleValue(),
        fact.value().add(half).doubleValue(),
        fact.sources());
  }

  private static void addPerHead(List<RankedValue> values, Fact fact, ReferenceIndex reference) {
    FactKey key = fact.key();
    Long persons = reference.persons(key.place(), key.year());
    if (persons == null
        || persons <= 0
        || !PerHead.isCountable(reference.indicator(key.indicator()))) {
      return;
    }
    BigDecimal half = Level.halfUnitOf(fact);
    values.add(
        bounded(
            key,
            By.PER_HEAD,
            Decimals.significant(fact.value().doubleValue() / persons),
            fact.value().subtract(half).doubleValue() / persons,
            fact.value().add(half).doubleValue() / persons,
            fact.sources()));
  }

  /** The value as it is printed: in the printed unit, to the decimals printed. */
  BigDecimal displayed(Indicator indicator, ReferenceIndex reference) {
    return switch (by) {
      case GROWTH -> rounded(value, Outcome.RATE_DECIMALS, reference.rounding());
      case COMPLETION -> rounded(value, COMPLETION_DECIMALS, reference.rounding());
      case PER_HEAD ->
          rounded(
              value * reference.unit(indicator).factor().doubleValue(),
              PER_HEAD_DECIMALS,
              reference.rounding());
      case LEVEL ->
          rounded(
              value * reference.displayFactor(indicator) * StrictMath.pow(10, indicator.decimals()),
              0,
              reference.rounding());
    };
  }

  private static BigDecimal rounded(double number, int decimals, RoundingMode mode) {
    return Decimals.decimal(Decimals.significant(number), EXACT_DECIMALS).setScale(decimals, mode);
  }
}
