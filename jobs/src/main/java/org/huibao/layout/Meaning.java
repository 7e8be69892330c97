package org.huibao.layout;

import java.util.List;
import org.huibao.words.HeadingWords;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.PlaceWords;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * What one label says by itself; null or empty where it says nothing of the kind.
 *
 * @param label the label's core, for paths and look-ups
 * @param place id of the place it names
 * @param indicators the label as an indicator may be named by it, most exact first
 * @param unit the unit in its brackets
 * @param unexplained what is left when all that is known is taken away; empty where nothing is
 */
record Meaning(
    String label,
    String place,
    List<String> indicators,
    Measure measure,
    Span span,
    PeriodMention period,
    Scope scope,
    String unit,
    String unexplained) {
  Meaning {
    indicators = List.copyOf(indicators);
  }

  /** The same as another measure. */
  Meaning as(Measure other) {
    return new Meaning(label, place, indicators, other, span, period, scope, unit, unexplained);
  }

  /** 全年目标（增长%） */
  static Meaning ofGrowthTarget(
      String label, String place, List<String> indicators, Scope scope, String unit) {
    return new Meaning(
        label, place, indicators, Measure.GROWTH_TARGET, null, null, scope, unit, "");
  }

  /** Of a column that comes every month, quarter or year. */
  static Meaning ofFrequency(Span span) {
    PeriodMention every = new PeriodMention(null, null, span);
    return new Meaning("", null, List.of(), null, span, every, null, null, "");
  }

  /** The same where 合计 is the sum of what stands beside it and not the district. */
  Meaning ofNoPlace() {
    return new Meaning(label, null, indicators, measure, span, period, scope, unit, unexplained);
  }

  /** The same about another time. */
  Meaning at(PeriodMention time) {
    Span own = span == period.span() ? time.span() : span;
    return new Meaning(label, place, indicators, measure, own, time, scope, unit, unexplained);
  }

  /** The same of a place that the whole of the label, {@code text}, names beside it. */
  Meaning ofPlace(String text, String named) {
    return new Meaning(text, named, indicators, measure, span, period, scope, unit, unexplained);
  }

  /** The same in a column that holds nothing but places. */
  Meaning asPlace() {
    boolean known =
        place != null
            || label.isEmpty()
            || measure != null
            || period != null
            || unit != null
            || PlaceWords.isOfPeople(label)
            || HeadingWords.isTotal(label);
    return known
        ? this
        : new Meaning(
            label,
            unexplained.isEmpty() ? label : unexplained,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            "");
  }

  /** True where the label names a place and nothing else. */
  boolean isPlaceOnly() {
    return place != null && indicators.isEmpty() && unexplained.isEmpty();
  }

  /** True where the label names a time with its year and nothing else. */
  boolean isTimeOnly() {
    return period != null
        && period.year() != null
        && place == null
        && indicators.isEmpty()
        && unexplained.isEmpty()
        && (measure == null || measure == Measure.VALUE);
  }

  /** True where the label names a place beside what is counted there. */
  boolean isOfPlace() {
    return place != null && !isPlaceOnly();
  }

  /** True where the label says nothing that the reference or the measure words know. */
  boolean isUnknown() {
    return !unexplained.isEmpty();
  }
}
