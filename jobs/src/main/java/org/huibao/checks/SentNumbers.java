package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeriodFacts;
import org.huibao.reference.Indicator;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * The amounts that were sent in for a period, beside what else was said of each: by the same return
 * of the year before and of growth, by last year's return.
 */
final class SentNumbers {
  /** Fewer others say nothing of what is usual. */
  private static final int FEWEST_OTHERS = 3;

  private static final double MOST_USUAL = 0.5;

  private final FactIndex sent;
  private final ReferenceIndex reference;
  private final List<Fact> values = new ArrayList<>();
  private final Map<String, List<Fact>> bySheet = new HashMap<>();
  private final Map<FactKey, Map<String, Double>> ratios = new HashMap<>();

  SentNumbers(PeriodFacts facts, ReferenceIndex reference, String period) {
    this.sent = facts.chosen();
    this.reference = reference;
    sent.ofMeasure(Measure.VALUE)
        .filter(fact -> fact.key().period().equals(period) && fact.cell() != null)
        .filter(fact -> isAmount(fact.key()))
        .forEach(values::add);
    sent.stream()
        .filter(fact -> fact.key().period().equals(period) && fact.cell() != null)
        .forEach(
            fact ->
                bySheet
                    .computeIfAbsent(
                        fact.cell().returnId() + "!" + fact.cell().sheet(),
                        key -> new ArrayList<>())
                    .add(fact));
    for (Fact value : values) {
      Fact base = last(value) == null ? base(value) : last(value);
      if (base != null && base.value().signum() > 0 && value.value().signum() > 0) {
        ratios
            .computeIfAbsent(value.key().withPlace(null), key -> new HashMap<>())
            .put(value.key().place(), ratio(value, base));
      }
    }
  }

  private boolean isAmount(FactKey key) {
    Indicator indicator = reference.indicator(key.indicator());
    return indicator != null && indicator.isAmount();
  }

  List<Fact> values() {
    return values;
  }

  /** True where a number that is off by so much prints another digit. */
  boolean showsInPrint(BigDecimal difference, Fact fact) {
    Indicator indicator = reference.indicator(fact.key().indicator());
    double printed = Math.abs(difference.doubleValue()) * reference.displayFactor(indicator);
    return printed >= 0.5 * Math.pow(10, -indicator.decimals());
  }

  /** How many amounts of the period stand in a sheet. */
  long amounts(String returnId, String sheet) {
    return all(returnId, sheet).stream()
        .filter(each -> each.measure() == Measure.VALUE && isAmount(each.key()))
        .count();
  }

  /** Every number of the period that stands in a sheet, whatever it measures. */
  List<Fact> all(String returnId, String sheet) {
    return bySheet.getOrDefault(returnId + "!" + sheet, List.of());
  }

  /** The value and all that the same return says of it beside: last year's, growth, target. */
  List<Fact> row(Fact value) {
    return Arrays.stream(Measure.values())
        .map(measure -> ofSameReturn(value, measure))
        .filter(Objects::nonNull)
        .toList();
  }

  /** 上年同期 by the same return, or null. */
  Fact base(Fact value) {
    return ofSameReturn(value, Measure.PREVIOUS_YEAR);
  }

  /** The growth that the same return states at current prices, or null. */
  Fact growth(Fact value) {
    Fact growth = ofSameReturn(value, Measure.GROWTH);
    boolean isNominal =
        reference.indicator(value.key().indicator()).priceBasis() == PriceBasis.NOMINAL;
    return isNominal ? growth : null;
  }

  private Fact ofSameReturn(Fact value, Measure measure) {
    Fact other = sent.find(value.key(), measure);
    return other != null
            && other.cell() != null
            && other.cell().returnId().equals(value.cell().returnId())
        ? other
        : null;
  }

  /** What another return gave for the same place a year ago, or null. */
  Fact last(Fact value) {
    return last(value.key(), value);
  }

  /** What another return gave for {@code place} a year ago, or null. */
  Fact lastOf(Fact value, String place) {
    return last(value.key().withPlace(place), value);
  }

  private Fact last(FactKey key, Fact value) {
    Fact last = sent.find(key.yearBefore(), Measure.VALUE);
    return last != null
            && last.cell() != null
            && !last.cell().returnId().equals(value.cell().returnId())
        ? last
        : null;
  }

  /**
   * By how much the numbers of other places changed against a year ago; empty where they are too
   * few, or beyond belief all together.
   */
  Optional<Usual> usual(Fact value) {
    double[] others =
        ratios.getOrDefault(value.key().withPlace(null), Map.of()).entrySet().stream()
            .filter(each -> !each.getKey().equals(value.key().place()))
            .mapToDouble(each -> Math.log10(each.getValue()))
            .sorted()
            .toArray();
    if (others.length < FEWEST_OTHERS) {
      return Optional.empty();
    }
    double median = others[others.length / 2];
    double[] away = Arrays.stream(others).map(each -> Math.abs(each - median)).sorted().toArray();
    return Math.abs(median) > MOST_USUAL
        ? Optional.empty()
        : Optional.of(new Usual(median, away[away.length / 2]));
  }

  /**
   * What is usual, robustly: as decimal logarithms.
   *
   * @param change the median of the changes
   * @param spread the median distance from it
   */
  record Usual(double change, double spread) {}

  /** The number that was sent in for two years ago, or null. */
  Fact beforeLast(Fact value) {
    return sent.find(value.key().yearBefore().yearBefore(), Measure.VALUE);
  }

  static double ratio(Fact one, Fact other) {
    return one.value().doubleValue() / other.value().doubleValue();
  }

  /**
   * By how much a number changed against another, up or down alike, in decimal places of the
   * logarithm; beyond all measure where either is none or not above 0.
   */
  static double change(Fact number, Fact other) {
    return other == null || other.value().signum() <= 0 || number.value().signum() <= 0
        ? Double.POSITIVE_INFINITY
        : Math.abs(Math.log10(ratio(number, other)));
  }

  /** True where two numbers are the same within the digits they show. */
  static boolean agree(Fact one, Fact other) {
    return one.value().subtract(other.value()).abs().compareTo(shown(one, other)) <= 0;
  }

  /** Half a unit of the last digit of all {@code facts} together. */
  static BigDecimal shown(Fact... facts) {
    return Arrays.stream(facts)
        .map(fact -> Decimals.orZero(fact.halfUnit()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
