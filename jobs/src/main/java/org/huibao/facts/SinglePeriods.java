package org.huibao.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * One month or quarter out of running totals: q₁ = C₁, q_k = C_k − C_{k−1}, of differenced flows.
 *
 * <ol>
 *   <li>running totals: values and bases of the year to date (a whole year is one at December)
 *   <li>each less the one a month, or a quarter, before of the same scope; the first of the year as
 *       it is. The base is differenced from the same two returns
 *   <li>only where no return gives the single period itself
 * </ol>
 *
 * A running total that falls gives no single period where the indicator cannot be negative: that is
 * a finding ({@link org.huibao.checks.RunningTotals}).
 */
public final class SinglePeriods {
  private SinglePeriods() {}

  /**
   * A running total less the one before, whatever the sign.
   *
   * @param key of the single period
   * @param earlier the running total before; null at the first of the year
   * @param halfUnit of both together, or null
   */
  public record Difference(
      FactKey key, Fact cumulative, Fact earlier, BigDecimal value, BigDecimal halfUnit) {
    List<Source> sources() {
      if (earlier == null) {
        return cumulative.sources();
      }
      List<Source> sources = new ArrayList<>(cumulative.sources());
      sources.addAll(earlier.sources());
      return sources;
    }
  }

  /** Single periods that no fact gives. */
  static List<Fact> of(FactIndex facts, ReferenceIndex reference) {
    return of(facts.stream(), facts, reference);
  }

  /** Those out of some of the running totals. */
  static List<Fact> of(Stream<Fact> totals, FactIndex facts, ReferenceIndex reference) {
    List<Fact> singles = new ArrayList<>();
    for (Difference each : differences(totals, facts, reference)) {
      boolean mayFall = reference.indicator(each.key().indicator()).sign() == Sign.ANY;
      boolean isGiven =
          facts.has(each.key(), Measure.VALUE) || facts.has(each.key(), Measure.PREVIOUS_YEAR);
      if (!isGiven && (mayFall || each.value().signum() >= 0)) {
        singles.add(
            Fact.computed(
                each.key(),
                each.cumulative().measure(),
                each.value(),
                each.cumulative().unit(),
                each.cumulative().status(),
                each.halfUnit(),
                each.sources()));
      }
    }
    return singles;
  }

  /**
   * Each running total less the one before, of values and of bases.
   *
   * @param totals facts of which those are taken that are running totals
   */
  public static List<Difference> differences(
      Stream<Fact> totals, FactIndex facts, ReferenceIndex reference) {
    List<Difference> differences = new ArrayList<>();
    totals
        .filter(fact -> isRunningTotal(fact, reference))
        .forEach(
            total -> {
              add(differences, total, Span.MONTH, 1, facts);
              if (total.key().month() % 3 == 0) {
                add(differences, total, Span.QUARTER, 3, facts);
              }
            });
    return differences;
  }

  private static boolean isRunningTotal(Fact fact, ReferenceIndex reference) {
    if (!fact.isLevelOrBase()) {
      return false;
    }
    FactKey key = fact.key();
    boolean cumulates =
        key.span() == Span.YTD || (key.span() == Span.YEAR && key.period().endsWith("-12"));
    Indicator indicator = reference.indicator(key.indicator());
    return cumulates
        && indicator != null
        && indicator.isDifferenced()
        && indicator.kind() == Kind.FLOW;
  }

  private static void add(
      List<Difference> differences, Fact total, Span single, int months, FactIndex facts) {
    FactKey key = total.key().withSpan(single);
    if (total.key().month() == months) {
      differences.add(new Difference(key, total, null, total.value(), total.halfUnit()));
      return;
    }
    FactKey before = total.key().withSpan(Span.YTD).monthsBefore(months);
    Fact earlier = facts.find(before, total.measure());
    if (earlier != null) {
      BigDecimal halfUnit =
          total.halfUnit() == null
              ? null
              : total.halfUnit().add(Decimals.orZero(earlier.halfUnit()));
      differences.add(
          new Difference(key, total, earlier, total.value().subtract(earlier.value()), halfUnit));
    }
  }
}
