package org.huibao.layout;

import java.util.List;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
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

  /** The same about another time. */
  Meaning at(PeriodMention time) {
    Span own = span == period.span() ? time.span() : span;
    return new Meaning(label, place, indicators, measure, own, time, scope, unit, unexplained);
  }

  /** True where the label says nothing that the reference or the measure words know. */
  boolean isUnknown() {
    return !unexplained.isEmpty() && place == null;
  }
}
