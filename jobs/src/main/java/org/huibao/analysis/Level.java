package org.huibao.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * A place's level beside what it is compared with. Any of level, base and reported growth may be
 * missing, not all: of value added of industry nothing but its growth is published since 2024.
 *
 * @param isOwn true in the publication's own period, false in the one before
 * @param base the 上年同期 of the same return; one that another return gave is none, for it may cover
 *     something else
 * @param last the value that was received last year
 * @param reported the growth that was sent in
 */
record Level(
    FactKey key,
    boolean isOwn,
    Indicator indicator,
    Fact level,
    Fact base,
    Fact last,
    Fact reported) {

  /** Levels of every place in the recent periods. */
  static List<Level> of(FactIndex facts, RecentPeriods recent, ReferenceIndex reference) {
    List<Level> levels = new ArrayList<>();
    for (FactKey key : facts.keys()) {
      Indicator indicator = reference.indicator(key.indicator());
      Fact level = facts.find(key, Measure.VALUE);
      Fact base = facts.find(key, Measure.PREVIOUS_YEAR);
      Fact reported = facts.find(key, Measure.GROWTH);
      boolean isKnown = level != null || base != null || reported != null;
      if (indicator != null && isKnown && recent.include(key)) {
        levels.add(
            new Level(
                key,
                recent.isOwn(key),
                indicator,
                level,
                areOfTheSameReturns(level, base) ? base : null,
                facts.find(key.yearBefore(), Measure.VALUE),
                reported));
      }
    }
    return levels;
  }

  private static boolean areOfTheSameReturns(Fact level, Fact base) {
    return level == null || (base != null && returnsOf(level).equals(returnsOf(base)));
  }

  private static TreeSet<String> returnsOf(Fact fact) {
    return fact.sources().stream()
        .map(Source::returnId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The base, else what was received last year; null where neither is. */
  Fact yearBefore() {
    return base != null ? base : last;
  }

  /** A fact's value; null where there is none. */
  static BigDecimal valueOf(Fact fact) {
    return fact == null ? null : fact.value();
  }

  /** Half a unit of a fact's last digit; 0 where nothing shows it. */
  static BigDecimal halfUnitOf(Fact fact) {
    return fact == null || fact.halfUnit() == null ? BigDecimal.ZERO : fact.halfUnit();
  }

  /** A fact's cells; none where there is no fact. */
  static List<Source> sourcesOf(Fact fact) {
    return fact == null ? List.of() : fact.sources();
  }
}
