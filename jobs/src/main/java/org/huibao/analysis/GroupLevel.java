package org.huibao.analysis;

import java.util.ArrayList;
import java.util.List;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * A group's value with its base of a year earlier and its growth.
 *
 * <p>The base is the 上年同期 of the same returns, else the value that was received last year. Growth
 * of flows and stocks at current prices comes from level and base; at comparable prices, or without
 * a base, it is what a group's own row reports, if any.
 *
 * @param key its place is the group's key
 * @param base or null
 * @param rate in per cent, or null
 * @param rateSources the cells of the rate, or null
 */
record GroupLevel(
    FactKey key,
    double value,
    Double base,
    Double rate,
    List<Source> sources,
    List<Source> rateSources) {

  /** Of the groups in the recent periods. */
  static List<GroupLevel> of(FactIndex groups, RecentPeriods recent, ReferenceIndex reference) {
    List<GroupLevel> levels = new ArrayList<>();
    groups
        .ofMeasure(Measure.VALUE)
        .filter(fact -> reference.indicator(fact.key().indicator()) != null)
        .filter(fact -> recent.include(fact.key()))
        .forEach(fact -> levels.add(of(fact, groups, reference.indicator(fact.key().indicator()))));
    return levels;
  }

  private static GroupLevel of(Fact level, FactIndex groups, Indicator indicator) {
    FactKey key = level.key();
    Fact sameReturn = groups.find(key, Measure.PREVIOUS_YEAR);
    Fact before = sameReturn != null ? sameReturn : groups.find(key.yearBefore(), Measure.VALUE);
    Fact reported = groups.find(key, Measure.GROWTH);
    double value = level.value().doubleValue();
    Double base = before == null ? null : (Double) before.value().doubleValue();
    boolean isAmount = indicator.isAmount();
    boolean isComputed = isAmount && indicator.priceBasis() == PriceBasis.NOMINAL && base != null;
    Double rate = null;
    if (isComputed) {
      rate = base > 0 && value >= 0 ? Decimals.percent((Double) (value - base), base) : null;
    } else if (isAmount) {
      rate = Decimals.asDouble(Level.valueOf(reported));
    }
    return new GroupLevel(
        key,
        value,
        base,
        rate,
        level.sources(),
        isComputed
            ? Sources.together(level.sources(), before.sources())
            : reported == null ? null : reported.sources());
  }

  /** The rate as what is compared; what it was a year earlier is not known. Null without one. */
  GroupLevel growth() {
    return rate == null ? null : new GroupLevel(key, rate, null, null, rateSources, null);
  }

  /**
   * The same per head of all the group's members, each year by its own population; null where not
   * all are counted.
   */
  GroupLevel perHead(ReferenceIndex reference) {
    Long persons = reference.personsOfMembers(key.place(), key.year());
    if (persons == null
        || persons <= 0
        || !PerHead.isCountable(reference.indicator(key.indicator()))) {
      return null;
    }
    Long counted = reference.personsOfMembers(key.place(), key.year() - 1);
    // nobody a year before, and nothing to divide by
    Double before = counted == null || counted == 0 ? null : (Double) counted.doubleValue();
    return new GroupLevel(
        key,
        value / persons.doubleValue(),
        base == null || before == null ? null : (Double) (base / before),
        rate == null || before == null
            ? null
            : (Double) ((rate + 100) * before / persons.doubleValue() - 100),
        sources,
        rateSources);
  }
}
