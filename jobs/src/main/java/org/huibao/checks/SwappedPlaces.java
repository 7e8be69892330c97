package org.huibao.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * Rows of a sheet under one another's names: two places swapped, or all rows shifted by one. By
 * what last year's returns gave: 上年同期 of the one place is what the other had, or no place's number
 * fits its own past and each fits the other's.
 */
record SwappedPlaces(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final int FEWEST_ROWS = 3;

  /** A change against another's past that is no more than usual. */
  private static final double USUAL = Math.log10(1.2);

  /** A change against its own that is. */
  private static final double UNUSUAL = Math.log10(1.5);

  /**
   * Numbers that stand together.
   *
   * @param indicator null where all of a sheet's do
   */
  private record Block(String returnId, String sheet, String indicator) {}

  /** Whole rows first, then the rows of one indicator. */
  void check() {
    check(value -> new Block(value.cell().returnId(), value.cell().sheet(), null));
    check(
        value -> new Block(value.cell().returnId(), value.cell().sheet(), value.key().indicator()));
  }

  private void check(Function<Fact, Block> blockOf) {
    Map<Block, Map<String, List<Fact>>> blocks = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        blocks
            .computeIfAbsent(blockOf.apply(value), key -> new TreeMap<>())
            .computeIfAbsent(value.key().place(), key -> new ArrayList<>())
            .add(value);
      }
    }
    blocks.values().stream().filter(each -> each.size() > 1).forEach(this::check);
  }

  private void check(Map<String, List<Fact>> byPlace) {
    Map<String, String> ownerOf = new LinkedHashMap<>();
    byPlace.forEach(
        (place, values) -> {
          if (!fits(values, place)) {
            List<String> others =
                byPlace.keySet().stream()
                    .filter(other -> !other.equals(place) && fits(values, other))
                    .toList();
            if (others.size() == 1) {
              ownerOf.put(place, others.get(0));
            }
          }
        });
    Set<String> swapped = new TreeSet<>();
    long atHome =
        byPlace.entrySet().stream().filter(each -> fits(each.getValue(), each.getKey())).count();
    ownerOf.forEach(
        (place, owner) -> {
          List<Fact> values = byPlace.get(place);
          // without last year's column only where nearly all the others stand where they should
          boolean tells =
              values.stream().anyMatch(value -> sent.base(value) != null)
                  || 10 * atHome >= 7L * (byPlace.size() - 2);
          if (place.equals(ownerOf.get(owner)) && tells) {
            swapped.add(place);
            accuse(values, owner, "，两行可能互换了", values);
          }
        });
    ownerOf.keySet().removeAll(swapped);
    checkShift(ownerOf, byPlace);
  }

  /** All as many rows away from their owners, and half of the block at least. */
  private void checkShift(Map<String, String> ownerOf, Map<String, List<Fact>> byPlace) {
    Map<Integer, List<String>> byDistance = new TreeMap<>();
    ownerOf.forEach(
        (place, owner) ->
            byDistance
                .computeIfAbsent(
                    row(byPlace.get(place)) - row(byPlace.get(owner)), key -> new ArrayList<>())
                .add(place));
    byDistance.values().stream()
        .filter(each -> each.size() >= FEWEST_ROWS && 2 * each.size() >= byPlace.size())
        .forEach(
            each ->
                accuse(
                    byPlace.get(topmost(each, byPlace)),
                    ownerOf.get(topmost(each, byPlace)),
                    "，连同其他各行共 " + each.size() + " 行可能错开了",
                    each.stream().flatMap(place -> byPlace.get(place).stream()).toList()));
  }

  private static String topmost(List<String> places, Map<String, List<Fact>> byPlace) {
    return Collections.min(places, Comparator.comparingInt(each -> row(byPlace.get(each))));
  }

  private static int row(List<Fact> values) {
    return Integer.parseInt(values.get(0).cell().cell().replaceAll("\\D", ""));
  }

  /**
   * True where what stands for a place goes on from {@code other}'s past, in most of its numbers.
   */
  private boolean fits(List<Fact> values, String other) {
    int known = 0;
    int fitting = 0;
    for (Fact value : values) {
      Fact base = sent.base(value);
      Fact last = sent.lastOf(value, other);
      if (last == null) {
        continue;
      }
      known++;
      if (base != null) {
        fitting += SentNumbers.agree(base, last) ? 1 : 0;
      } else {
        boolean own = other.equals(value.key().place());
        fitting += SentNumbers.change(value, last) < (own ? UNUSUAL : USUAL) ? 1 : 0;
      }
    }
    return known == 0 || 2 * fitting > known;
  }

  private void accuse(List<Fact> values, String owner, String how, List<Fact> all) {
    Fact first = values.get(0);
    Fact base = sent.base(first);
    Fact last = sent.lastOf(first, owner);
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            FindingRule.SWAPPED_PLACES,
            first.cell(),
            first.key().period(),
            FactFinding.subject(first.key(), reference),
            last == null ? null : FactFinding.besides(last),
            FactFinding.with(
                base == null ? first : base, "像是" + reference.placeName(owner) + "的数" + how)),
        all.stream().flatMap(each -> sent.row(each).stream()).toList());
  }
}
