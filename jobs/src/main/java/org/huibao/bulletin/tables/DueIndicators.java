package org.huibao.bulletin.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.figures.Subject;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Scope;

/** The indicators whose district's number was given for the same period of the year before. */
public final class DueIndicators {
  private record Known(String indicator, Scope scope) {}

  private final Set<Known> known = new HashSet<>();

  /**
   * @param facts of this period and those before
   * @param place id of the district's own
   */
  public static DueIndicators of(List<Fact> facts, String place, Period period) {
    DueIndicators due = new DueIndicators();
    String yearBefore = new Period(period.year() - 1, period.month()).toString();
    for (Fact each : facts) {
      FactKey key = each.key();
      if (each.measure() == Measure.VALUE
          && key.place().equals(place)
          && key.period().equals(yearBefore)
          && !key.span().isSingle()) {
        due.known.add(new Known(key.indicator(), key.scope()));
      }
    }
    return due;
  }

  boolean isDue(Subject subject) {
    return known.contains(new Known(subject.indicator().id(), subject.scope()));
  }
}
