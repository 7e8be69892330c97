package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.checks.UsualChanges.Usual;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * The amounts that were sent in for a period, beside what else was said of each: by the same return
 * of the year before and of growth, by last year's return, by other returns.
 */
final class SentNumbers {
  /** About three times as much, in decimal places of the logarithm. */
  static final double MANY_TIMES = 0.5;

  /** By a fifth, in decimal places of the logarithm. */
  private static final double ODDER = Math.log10(1.2);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final FactIndex sent;
  private final OtherReturns returns;
  private final ReferenceIndex reference;
  private final List<Fact> values = new ArrayList<>();
  private final List<Fact> taken = new ArrayList<>();
  private final Map<String, List<Fact>> bySheet = new HashMap<>();
  private final UsualChanges usual = new UsualChanges();

  SentNumbers(PeriodFacts facts, ReferenceIndex reference, String period) {
    this.sent = facts.chosen();
    this.returns = new OtherReturns(facts.candidates(), period);
    this.reference = reference;
    for (Fact fact : returns.all()) {
      bySheet.computeIfAbsent(sheet(fact.cell()), key -> new ArrayList<>()).add(fact);
      if (fact.measure() == Measure.VALUE && isAmount(fact.key())) {
        values.add(fact);
      }
    }
    values.stream().filter(this::isTaken).forEach(taken::add);
    taken.stream().filter(each -> each.value().signum() > 0).forEach(this::addUsual);
  }

  private void addUsual(Fact value) {
    Fact before = yearBefore(value);
    if (before != null && before.value().signum() > 0) {
      usual.addChange(value.key(), ratio(value, before));
    }
    Fact earlier = earlier(value);
    if (earlier != null && earlier.value().signum() > 0) {
      usual.addPace(value.key(), ratio(value, earlier));
    }
  }

  private static String sheet(Source cell) {
    return cell.returnId() + "!" + cell.sheet();
  }

  /** What tells the sheet of a number from all others. */
  String sheet(Fact fact) {
    return sheet(fact.cell());
  }

  /**
   * The amounts that are facts. What no number is made from is only compared with them, one by one;
   * all of a sheet together are looked at whether they are facts or not.
   */
  List<Fact> taken() {
    return taken;
  }

  /** True of the number that is the fact; the others are only compared with it. */
  boolean isTaken(Fact fact) {
    Fact taken = sent.find(fact.key(), fact.measure());
    return taken != null && fact.cell().equals(taken.cell());
  }

  /** The value that is the fact, of whichever period; or null. */
  Fact taken(FactKey key) {
    return taken(key, Measure.VALUE);
  }

  /** What is the fact, of whichever period; or null. */
  Fact taken(FactKey key, Measure measure) {
    return sent.find(key, measure);
  }

  /** The number that is the fact for which {@code fact} was sent in. */
  Fact taken(Fact fact) {
    return sent.find(fact.key(), fact.measure());
  }

  /** Which of two numbers for the same thing speaks less well for itself. */
  enum Odder {
    FIRST,
    SECOND,
    NEITHER
  }

  /**
   * The one that another return does not vouch for; else the one that its own completion speaks
   * against, or that 上年同期, or the year before, makes more unusual by a fifth.
   */
  Odder odder(Fact one, Fact other) {
    boolean first = returns.vouchFor(one);
    boolean second = returns.vouchFor(other);
    if (first != second) {
      return first ? Odder.SECOND : Odder.FIRST;
    }
    boolean againstFirst = isSpokenAgainst(one);
    if (againstFirst != isSpokenAgainst(other)) {
      return againstFirst ? Odder.FIRST : Odder.SECOND;
    }
    double ofOne = unusual(one);
    double ofOther = unusual(other);
    if (ofOne == ofOther || Math.abs(ofOne - ofOther) < ODDER) {
      return Odder.NEITHER;
    }
    return ofOne > ofOther ? Odder.FIRST : Odder.SECOND;
  }

  /** True where its own return states a completion or a ratio that it does not give. */
  boolean isSpokenAgainst(Fact fact) {
    return fact.cell() != null
        && fact.measure() == Measure.VALUE
        && !StatedRates.of(fact, this, reference).stream().allMatch(StatedRate::holds);
  }

  /**
   * True where another return has what is expected of a number, last year's return has it of a
   * base, or a number has grown to it as its own return states.
   */
  boolean isExpectedElsewhere(Fact fact, BigDecimal expected, BigDecimal shown) {
    if (returns.others(fact).anyMatch(each -> isNear(each, expected, shown))) {
      return true;
    }
    if (fact.measure() == Measure.PREVIOUS_YEAR) {
      Fact last = last(fact);
      return last != null && isNear(last, expected, shown);
    }
    Fact growth = fact.measure() == Measure.VALUE ? growth(fact) : null;
    Fact before = growth == null ? null : yearBefore(fact);
    return LevelsAndBases.tells(fact, before, growth)
        && !LevelsAndBases.holds(fact, before, growth)
        && LevelsAndBases.holds(fact.withValue(expected), before, growth);
  }

  private static boolean isNear(Fact fact, BigDecimal expected, BigDecimal shown) {
    return fact.value().subtract(expected).abs().compareTo(shown) <= 0;
  }

  private double unusual(Fact fact) {
    Fact before = yearBefore(fact);
    return before == null ? 0 : unusual(fact, before);
  }

  /**
   * How far a number's change is from what is usual, in decimal places of the logarithm; beyond all
   * measure of one that is not above 0, and 0 where there was nothing before.
   */
  double unusual(Fact fact, Fact before) {
    if (before.value().signum() <= 0) {
      return 0;
    }
    double usualChange = usual(fact).map(Usual::change).orElse(0.0);
    return fact.value().signum() <= 0
        ? Double.MAX_VALUE
        : Math.abs(Math.log10(ratio(fact, before)) - usualChange);
  }

  /** What other returns say. */
  OtherReturns returns() {
    return returns;
  }

  private boolean isAmount(FactKey key) {
    Indicator indicator = reference.indicator(key.indicator());
    return indicator != null && indicator.isAmount();
  }

  /** Every number of the period, whether it is the fact or only beside it. */
  List<Fact> everything() {
    return returns.all();
  }

  /** Every amount of the period, whether it is the fact or only beside it. */
  List<Fact> values() {
    return values;
  }

  /** True where a number that is off by so much prints another digit. */
  boolean showsInPrint(BigDecimal difference, Fact fact) {
    Indicator indicator = reference.indicator(fact.key().indicator());
    double printed = Math.abs(difference.doubleValue()) * reference.displayFactor(indicator);
    return printed >= 0.5 * Math.pow(10, -indicator.decimals());
  }

  /** What rounding explains of a sum's difference: nothing where it counts people or things. */
  BigDecimal explained(Fact whole, BigDecimal shown) {
    return reference.isCounted(reference.indicator(whole.key().indicator()))
        ? BigDecimal.ZERO
        : shown;
  }

  /**
   * The same where people or things were counted one by one, and not in thousands; what is planned
   * is not counted.
   */
  BigDecimal explained(Fact whole, List<Fact> parts, BigDecimal shown) {
    boolean isOneByOne =
        whole.measure() != Measure.TARGET
            && Stream.concat(Stream.of(whole), parts.stream())
                .allMatch(each -> Decimals.orZero(each.halfUnit()).compareTo(HALF) <= 0);
    return isOneByOne ? explained(whole, shown) : shown;
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

  /** 上年同期 by the same return, or what it gives under last year's date; or null. */
  Fact base(Fact value) {
    Fact base = ofSameReturn(value, Measure.PREVIOUS_YEAR);
    return base != null
        ? base
        : returns.inSameReturn(value, value.key().yearBefore(), Measure.VALUE);
  }

  /** The growth that the same return states at current prices, or null. */
  Fact growth(Fact value) {
    Fact growth = ofSameReturn(value, Measure.GROWTH);
    boolean isNominal =
        reference.indicator(value.key().indicator()).priceBasis() == PriceBasis.NOMINAL;
    return isNominal ? growth : null;
  }

  /** The completion that the same return states, or null. */
  Fact completion(Fact value) {
    return ofSameReturn(value, Measure.COMPLETION);
  }

  private Fact ofSameReturn(Fact value, Measure measure) {
    return returns.inSameReturn(value, value.key(), measure);
  }

  /** The number of a year ago: of last year's return, else 上年同期 of any return, or null. */
  Fact yearBefore(Fact value) {
    Fact last = last(value);
    if (last != null) {
      return last;
    }
    Fact base = base(value);
    return base != null
        ? base
        : returns.others(value, value.key(), Measure.PREVIOUS_YEAR).findFirst().orElse(null);
  }

  /** What another return gave for the same place a year ago, the same reporter's first; or null. */
  Fact last(Fact value) {
    return last(value.key(), value);
  }

  /**
   * The running total before a running total in the same year, of another return, or null: that of
   * a month or a quarter ago.
   */
  Fact earlier(Fact value) {
    return earlier(value, value.key());
  }

  private Fact earlier(Fact value, FactKey key) {
    if (key.span() != Span.YTD && key.span() != Span.YEAR) {
      return null;
    }
    FactKey running = key.withSpan(Span.YTD);
    for (int months = 1; months <= 3 && months < key.month(); months++) {
      Fact earlier = sent.find(running.monthsBefore(months), Measure.VALUE);
      if (earlier != null
          && earlier.cell() != null
          && !earlier.cell().returnId().equals(value.cell().returnId())) {
        return earlier;
      }
    }
    return null;
  }

  /**
   * How far a running total is from what the one before it of {@code key} lets expect by the pace
   * of most places, in decimal places of the logarithm; empty where nothing tells.
   */
  Optional<Double> unusualPace(Fact value, FactKey key) {
    Fact earlier = earlier(value, key);
    double pace = usual.pace(key);
    return earlier == null
            || earlier.value().signum() <= 0
            || value.value().signum() <= 0
            || Double.isNaN(pace)
        ? Optional.empty()
        : Optional.of(Math.abs(Math.log10(ratio(value, earlier)) - pace));
  }

  /** What a number goes on from: that of a year ago, else the running total before it; or null. */
  Fact past(Fact value) {
    Fact before = yearBefore(value);
    return before == null ? earlier(value) : before;
  }

  /** What another return gave for {@code key} a year ago, or null. */
  Fact lastOf(Fact value, FactKey key) {
    return last(key, value);
  }

  private Fact last(FactKey key, Fact value) {
    Fact own = returns.lastYears(value, key);
    Fact last = own != null ? own : sent.find(key.yearBefore(), Measure.VALUE);
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
    return usual.change(value.key());
  }

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

  /** How many digits tell a number from others. */
  static int digits(Fact fact) {
    return fact.value().stripTrailingZeros().precision();
  }

  /** True where two numbers are the same within the digits they show. */
  static boolean agree(Fact one, Fact other) {
    return one.value().subtract(other.value()).abs().compareTo(shown(one, other)) <= 0;
  }

  /** Half a unit of the last digit of all {@code facts} together. */
  static BigDecimal shown(Fact... facts) {
    BigDecimal shown = BigDecimal.ZERO;
    for (Fact fact : facts) {
      shown = fact.halfUnit() == null ? shown : shown.add(fact.halfUnit());
    }
    return shown;
  }
}
