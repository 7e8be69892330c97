package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;

/**
 * Rows that have another place's numbers in them, whose own row is gone from the table: most of a
 * row go on from last year's numbers of both. Places that did become one are so in the reference.
 */
record AbsorbedRows(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final int FEWEST = 3;

  /** Of a hundred. */
  private static final int MOST = 80;

  /** A change against last year's of both that is no more than usual. */
  private static final double USUAL = Math.log10(1.15);

  /** The other is not so small that nobody would see it. */
  private static final double SEEN = Math.log10(1.15);

  void check() {
    Map<String, Map<String, List<Fact>>> bySheet = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      bySheet
          .computeIfAbsent(sent.sheet(value), key -> new TreeMap<>())
          .computeIfAbsent(value.key().place(), key -> new ArrayList<>())
          .add(value);
    }
    bySheet.values().stream().filter(each -> each.size() >= FEWEST).forEach(this::check);
  }

  private void check(Map<String, List<Fact>> byPlace) {
    for (String gone : gone(byPlace)) {
      Map<String, List<Fact>> others = new TreeMap<>(byPlace);
      // what it belongs to has its number in any case
      others.keySet().removeAll(reference.wholesOf(gone));
      others.forEach(
          (place, row) -> {
            int known = 0;
            List<Fact> ofBoth = new ArrayList<>();
            List<Fact> values = row.stream().filter(each -> !suspects.include(each)).toList();
            for (Fact value : values) {
              Fact last = sent.last(value);
              Fact lastOfGone = sent.lastOf(value, value.key().withPlace(gone));
              if (last != null && lastOfGone != null) {
                known++;
                if (isOfBoth(value, last, lastOfGone)) {
                  ofBoth.add(value);
                }
              }
            }
            if (ofBoth.size() >= FEWEST && 100 * ofBoth.size() >= MOST * known) {
              accuse(values, gone);
            }
          });
    }
  }

  /** Towns of which last year's numbers are known for what stands in the table, and no row. */
  private Set<String> gone(Map<String, List<Fact>> byPlace) {
    Set<FactKey> series = new HashSet<>();
    byPlace
        .values()
        .forEach(each -> each.forEach(value -> series.add(value.key().withPlace(null))));
    Fact any = byPlace.values().iterator().next().get(0);
    Set<String> gone = new TreeSet<>();
    for (String town : reference.places(PeerGroup.TOWNS)) {
      long known =
          byPlace.containsKey(town)
              ? 0
              : series.stream()
                  .filter(key -> sent.lastOf(any, key.withPlace(town)) != null)
                  .count();
      if (known >= FEWEST) {
        gone.add(town);
      }
    }
    return gone;
  }

  private static boolean isOfBoth(Fact value, Fact last, Fact lastOfGone) {
    Fact both = last.withValue(Decimals.total(List.of(last, lastOfGone)));
    return SentNumbers.change(value, both) < USUAL && SentNumbers.change(both, last) > SEEN;
  }

  private void accuse(List<Fact> values, String gone) {
    Fact first = values.get(0);
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            FindingRule.ABSORBED_ROW,
            first.cell(),
            first.key().period(),
            FactFinding.subject(first.key(), reference),
            null,
            FactFinding.with(first, "像是连" + reference.placeName(gone) + "的数在内，表中没有它的行")),
        values.stream().flatMap(each -> sent.row(each).stream()).toList());
  }
}
