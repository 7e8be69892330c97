package org.huibao.facts;

import java.util.List;
import org.huibao.words.Measure;

/**
 * 上年同期 in a row or column of its own, under last year's date: what a return says of the same period
 * a year before stands beside the level like a base, and covers the same.
 */
final class RowBases {
  private RowBases() {}

  /** Adds to {@code chosen} the bases of levels whose return gives them as last year's values. */
  static void add(FactIndex chosen, List<List<Candidate>> candidates) {
    for (List<Candidate> contest : candidates) {
      for (Candidate each : contest) {
        FactKey key = each.number().key().yearAfter();
        if (each.number().measure() == Measure.VALUE && key.period().equals(each.from().period())) {
          add(chosen, key, each.asFact());
        }
      }
    }
  }

  private static void add(FactIndex chosen, FactKey key, Fact before) {
    Fact level = chosen.find(key, Measure.VALUE);
    boolean isOfOneReturn = level != null && level.cell() != null && isBeside(level, before);
    Fact known = chosen.find(key, Measure.PREVIOUS_YEAR);
    if (isOfOneReturn && (known == null || !isBeside(level, known))) {
      chosen.put(before.as(Measure.PREVIOUS_YEAR, key));
    }
  }

  private static boolean isBeside(Fact level, Fact base) {
    return base.cell() != null && base.cell().returnId().equals(level.cell().returnId());
  }
}
