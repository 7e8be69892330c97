package org.huibao.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.words.Measure;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * Which periods a publication looks at: its own, and per indicator, span and scope the newest
 * earlier one, which the {@code previous_…} columns come from. A year follows its first nine
 * months, not the year before.
 */
public final class RecentPeriods {
  private record Series(String indicator, Span span, Scope scope) {
    static Series of(FactKey key) {
      return new Series(key.indicator(), key.running().span(), key.scope());
    }
  }

  private final String own;
  private final Set<Series> current = new HashSet<>();
  private final Map<Series, String> earlier = new HashMap<>();

  private RecentPeriods(String own) {
    this.own = own;
  }

  /** Of facts up to {@code period}. */
  static RecentPeriods of(FactIndex facts, String period) {
    RecentPeriods recent = new RecentPeriods(period);
    facts.stream()
        .filter(fact -> fact.isLevelOrBase() || fact.measure() == Measure.GROWTH)
        .map(Fact::key)
        .forEach(
            key -> {
              if (key.period().equals(period)) {
                recent.current.add(Series.of(key));
              } else if (key.period().compareTo(period) < 0) {
                recent.earlier.merge(
                    Series.of(key),
                    key.period(),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
              }
            });
    return recent;
  }

  /** True for the publication's own period and for the one before it that has the indicator. */
  boolean include(FactKey key) {
    Series series = Series.of(key);
    return current.contains(series)
        && (isOwn(key) || Objects.equals(earlier.get(series), key.period()));
  }

  /** True for these and for what they are compared with, the same period of the year before. */
  boolean reach(FactKey key) {
    return include(key) || include(key.yearAfter());
  }

  /** True for the publication's own period. */
  boolean isOwn(FactKey key) {
    return key.period().equals(own);
  }
}
