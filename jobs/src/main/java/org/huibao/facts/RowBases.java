package org.huibao.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.reference.Indicator;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * 上年同期 in a row or column of its own, under last year's date: what a town's return says of the same
 * period a year before stands beside the level like a base, and covers the same. Taken where other
 * towns give their base as such, so that the district's base has all of them.
 */
final class RowBases {
  private final FactIndex chosen;
  private final Set<FactKey> withBases = new HashSet<>();

  private RowBases(FactIndex chosen) {
    this.chosen = chosen;
    chosen
        .ofMeasure(Measure.PREVIOUS_YEAR)
        .forEach(base -> withBases.add(base.key().withPlace(null)));
  }

  /** Adds to {@code chosen} the bases of levels whose return gives them as last year's values. */
  static void add(FactIndex chosen, List<List<Candidate>> candidates, ReferenceIndex reference) {
    RowBases bases = new RowBases(chosen);
    for (List<Candidate> contest : candidates) {
      for (Candidate each : contest) {
        FactKey key = each.number().key().yearAfter();
        Indicator indicator = reference.indicator(key.indicator());
        if (each.number().measure() == Measure.VALUE
            && key.period().equals(each.from().period())
            && bases.withBases.contains(key.withPlace(null))
            && indicator.isAdditive()
            && reference.peerGroupsOf(key.place()).contains(PeerGroup.TOWNS)) {
          bases.add(key, each.asFact());
        }
      }
    }
  }

  private void add(FactKey key, Fact before) {
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
