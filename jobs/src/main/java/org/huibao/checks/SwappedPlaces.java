package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Rows of a sheet under one another's names: two places swapped, or all rows shifted by one. By
 * what other returns give for the places, else by what last year's gave: 上年同期 of the one place is
 * what the other had, or no place's number fits its own past and each fits the other's.
 */
record SwappedPlaces(
    SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
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

  /** Whether a number, wherever it stands, is that of a place; empty where nothing tells. */
  private interface Evidence {
    Optional<Boolean> fits(Fact value, String place);
  }

  /**
   * By what tells digit for digit first, whole rows, then the rows of one indicator, then its
   * numbers alone; at last by what is usual.
   */
  void check() {
    Function<Fact, Block> ofSheet =
        value -> new Block(value.cell().returnId(), value.cell().sheet(), null);
    Function<Fact, Block> ofIndicator =
        value -> new Block(value.cell().returnId(), value.cell().sheet(), value.key().indicator());
    check(ofSheet, this::isTheirs, true);
    check(ofIndicator, this::isTheirs, true);
    check(ofIndicator, this::fitsGrowth, true);
    check(ofIndicator, this::hasGrown, true);
    check(ofIndicator, this::fitsSum, true);
    check(ofSheet, this::fits, false);
    check(ofIndicator, this::fits, false);
  }

  private void check(Function<Fact, Block> blockOf, Evidence evidence, boolean isExact) {
    Map<Block, Map<String, List<Fact>>> blocks = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        blocks
            .computeIfAbsent(blockOf.apply(value), key -> new LinkedHashMap<>())
            .computeIfAbsent(value.key().place(), key -> new ArrayList<>())
            .add(value);
      }
    }
    blocks.values().stream()
        .filter(each -> each.size() > 1)
        .forEach(each -> check(each, evidence, isExact));
  }

  private void check(Map<String, List<Fact>> byPlace, Evidence evidence, boolean isExact) {
    List<String> places =
        byPlace.keySet().stream()
            .sorted(Comparator.comparingInt(each -> row(byPlace.get(each))))
            .toList();
    if (!checkShift(places, byPlace, -1, evidence, isExact)
        && !checkShift(places, byPlace, 1, evidence, isExact)) {
      checkPairs(byPlace, evidence);
    }
  }

  /**
   * Numbers stand in the row beside their own: nearly all; where they tell digit for digit, a few
   * rows on end.
   */
  private boolean checkShift(
      List<String> places,
      Map<String, List<Fact>> byPlace,
      int by,
      Evidence evidence,
      boolean isExact) {
    List<String> shifted = new ArrayList<>();
    List<String> onEnd = new ArrayList<>();
    List<String> atHome = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      List<Fact> values = byPlace.get(places.get(i));
      Fit own = fit(values, evidence, places.get(i));
      if (own == Fit.NO && fit(values, evidence, beside(places, i, by)) == Fit.YES) {
        onEnd.add(places.get(i));
      } else {
        if (own == Fit.YES) {
          atHome.add(places.get(i));
        }
        if (own != Fit.UNKNOWN) {
          shifted = longer(shifted, onEnd);
          onEnd = new ArrayList<>();
        }
      }
    }
    shifted = longer(shifted, onEnd);
    boolean nearlyAll = shifted.size() >= FEWEST_ROWS * atHome.size();
    if (shifted.size() < FEWEST_ROWS || !(nearlyAll || isExact)) {
      return false;
    }
    List<String> all =
        nearlyAll
            ? places.stream().filter(each -> !atHome.contains(each)).toList()
            : List.copyOf(shifted);
    String first = shifted.get(0);
    accuse(
        byPlace.get(first),
        beside(places, places.indexOf(first), by),
        "，连同其他各行共 " + all.size() + " 行可能错开了",
        all.stream().flatMap(each -> byPlace.get(each).stream()).toList());
    return true;
  }

  private static List<String> longer(List<String> one, List<String> other) {
    return other.size() > one.size() ? other : one;
  }

  /** Where the rows went round, the last one's stands in the first. */
  private static String beside(List<String> places, int row, int by) {
    return places.get(Math.floorMod(row + by, places.size()));
  }

  private void checkPairs(Map<String, List<Fact>> byPlace, Evidence evidence) {
    Map<String, String> ownerOf = new LinkedHashMap<>();
    int atHome = 0;
    for (Map.Entry<String, List<Fact>> row : byPlace.entrySet()) {
      String place = row.getKey();
      if (fit(row.getValue(), evidence, place) != Fit.NO) {
        atHome++;
        continue;
      }
      List<String> others =
          byPlace.keySet().stream()
              .filter(
                  other -> !other.equals(place) && fit(row.getValue(), evidence, other) == Fit.YES)
              .toList();
      if (others.size() == 1) {
        ownerOf.put(place, others.get(0));
      }
    }
    // without a witness only where nearly all the others stand where they should
    boolean mostAreAtHome = 10 * atHome >= 7 * (byPlace.size() - 2);
    ownerOf.forEach(
        (place, owner) -> {
          List<Fact> values = byPlace.get(place);
          boolean tells =
              mostAreAtHome || values.stream().anyMatch(value -> hasWitness(value, owner));
          if (place.equals(ownerOf.get(owner)) && tells) {
            accuse(values, owner, "，两行可能互换了", values);
          }
        });
  }

  private boolean hasWitness(Fact value, String owner) {
    return sent.base(value) != null
        || sent.returns()
            .others(value, value.key().withPlace(owner), Measure.VALUE)
            .anyMatch(each -> SentNumbers.agree(each, value));
  }

  private static int row(List<Fact> values) {
    return Integer.parseInt(values.get(0).cell().cell().replaceAll("\\D", ""));
  }

  private enum Fit {
    YES,
    NO,
    UNKNOWN
  }

  /** Whether most of a row's numbers of which it can be told are those of {@code other}. */
  private static Fit fit(List<Fact> values, Evidence evidence, String other) {
    int known = 0;
    int fitting = 0;
    for (Fact value : values) {
      Optional<Boolean> fits = evidence.fits(value, other);
      known += fits.isPresent() ? 1 : 0;
      fitting += fits.orElse(false) ? 1 : 0;
    }
    return known == 0 ? Fit.UNKNOWN : 2 * fitting > known ? Fit.YES : Fit.NO;
  }

  /** It is what other returns gave for {@code other}; or its 上年同期 is what that had last year. */
  private Optional<Boolean> isTheirs(Fact value, String other) {
    List<Fact> elsewhere =
        sent.returns().others(value, value.key().withPlace(other), Measure.VALUE).toList();
    if (!elsewhere.isEmpty()) {
      return Optional.of(elsewhere.stream().anyMatch(each -> SentNumbers.agree(each, value)));
    }
    Fact last = sent.lastOf(value, other);
    Fact base = sent.base(value);
    return last == null || base == null
        ? Optional.empty()
        : Optional.of(SentNumbers.agree(base, last));
  }

  /** The same, or it goes on from {@code other}'s past. */
  private Optional<Boolean> fits(Fact value, String other) {
    Optional<Boolean> exactly = isTheirs(value, other);
    if (exactly.isPresent()) {
      return exactly;
    }
    double most = other.equals(value.key().place()) ? UNUSUAL : USUAL;
    Fact last = sent.lastOf(value, other);
    return last == null
        ? sent.unusualPace(value, other).map(unusual -> unusual < most)
        : Optional.of(SentNumbers.change(value, last) < most);
  }

  /** It has grown as the row of {@code other} states: this year's column alone may have slipped. */
  private Optional<Boolean> fitsGrowth(Fact value, String other) {
    Fact theirs = sent.returns().inSameReturn(value, value.key().withPlace(other), Measure.VALUE);
    Fact growth = theirs == null ? null : sent.growth(theirs);
    Fact before = theirs == null ? null : sent.yearBefore(theirs);
    return LevelsAndBases.tells(value, before, growth)
        ? Optional.of(LevelsAndBases.holds(value, before, growth))
        : Optional.empty();
  }

  /** It has grown from {@code other}'s last year as its own row states. */
  private Optional<Boolean> hasGrown(Fact value, String other) {
    Fact growth = sent.growth(value);
    Fact last = sent.lastOf(value, other);
    return LevelsAndBases.tells(value, last, growth)
        ? Optional.of(LevelsAndBases.holds(value, last, growth))
        : Optional.empty();
  }

  /** It is what the whole and the other parts of {@code other}'s row leave for it. */
  private Optional<Boolean> fitsSum(Fact value, String other) {
    Fact theirs = sent.returns().inSameReturn(value, value.key().withPlace(other), Measure.VALUE);
    String whole = reference.indicator(value.key().indicator()).partOf();
    AddedSum sum =
        theirs == null || whole == null ? null : sums.ofParts(theirs.key().withIndicator(whole));
    return sum == null ? Optional.empty() : Optional.of(sum.isMendedBy(theirs, value.value()));
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
                last != null && base != null && SentNumbers.agree(base, last) ? base : first,
                "像是" + reference.placeName(owner) + "的数" + how)),
        all.stream().flatMap(each -> sent.row(each).stream()).toList());
  }
}
