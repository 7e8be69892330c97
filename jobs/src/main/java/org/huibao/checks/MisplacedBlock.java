package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.huibao.checks.Misplaced.Axis;
import org.huibao.checks.Misplaced.Evidence;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;

/**
 * Numbers that stand together, by the name they stand under, and whose they are by one kind of
 * evidence.
 *
 * @param isExact whether the evidence tells digit for digit
 * @param inDoubt what is in doubt of a row that stands under another's name
 */
record MisplacedBlock(
    Misplaced found,
    Axis axis,
    Map<String, List<Fact>> byName,
    Evidence evidence,
    boolean isExact,
    Function<Fact, List<Fact>> inDoubt) {
  private static final int FEWEST = 3;

  /** Each is held against all names: so many were not exchanged. */
  private static final int MOST_AWAY = 100;

  /**
   * Numbers stand in the row beside their own: nearly all; where they tell digit for digit, a few
   * rows on end.
   */
  boolean checkShift() {
    List<String> names =
        byName.keySet().stream()
            .sorted(Comparator.comparingInt(each -> row(byName.get(each))))
            .toList();
    return checkShift(names, -1) || checkShift(names, 1);
  }

  private boolean checkShift(List<String> names, int by) {
    List<String> shifted = new ArrayList<>();
    List<String> onEnd = new ArrayList<>();
    List<String> atHome = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Fact> values = byName.get(names.get(i));
      Fit own = fit(values, names.get(i));
      if (own == Fit.NO && fit(values, beside(names, i, by)) == Fit.YES) {
        onEnd.add(names.get(i));
      } else if (own == Fit.YES) {
        // one that is wrong for another reason, or of which nothing tells, breaks no run
        atHome.add(names.get(i));
        shifted = longer(shifted, onEnd);
        onEnd = new ArrayList<>();
      }
    }
    shifted = longer(shifted, onEnd);
    boolean nearlyAll = shifted.size() >= FEWEST * atHome.size();
    if (shifted.size() < FEWEST || !(nearlyAll || isExact)) {
      return false;
    }
    List<String> all =
        nearlyAll
            ? names.stream().filter(each -> !atHome.contains(each)).toList()
            : withThoseBetween(names, shifted);
    String first = shifted.get(0);
    found.accuse(
        axis,
        byName.get(first),
        theirs(byName.get(first).get(0), beside(names, names.indexOf(first), by)),
        "，连同其他各行共 " + all.size() + " 行可能错开了",
        inDoubt(all, each -> beside(names, names.indexOf(each), by)));
    return true;
  }

  /** From the first to the last, and on as long as rows are wrong; but those that are right. */
  private List<String> withThoseBetween(List<String> names, List<String> shifted) {
    int first = names.indexOf(shifted.get(0));
    int last = names.indexOf(shifted.get(shifted.size() - 1));
    while (first > 0 && isWrong(names.get(first - 1))) {
      first--;
    }
    while (last < names.size() - 1 && isWrong(names.get(last + 1))) {
      last++;
    }
    return names.subList(first, last + 1).stream()
        .filter(each -> fit(byName.get(each), each) != Fit.YES)
        .toList();
  }

  private boolean isWrong(String name) {
    return fit(byName.get(name), name) == Fit.NO;
  }

  private static List<String> longer(List<String> one, List<String> other) {
    return other.size() > one.size() ? other : one;
  }

  /** Where the rows went round, the last one's stands in the first. */
  private static String beside(List<String> names, int row, int by) {
    return names.get(Math.floorMod(row + by, names.size()));
  }

  private static int row(List<Fact> values) {
    return values.get(0).cell().row();
  }

  /** Two whose numbers are each the other's, or more that went round among themselves. */
  void checkPairs() {
    Map<String, String> ownerOf = new LinkedHashMap<>();
    int atHome = 0;
    int away = 0;
    for (Map.Entry<String, List<Fact>> row : byName.entrySet()) {
      String name = row.getKey();
      if (fit(row.getValue(), name) != Fit.NO) {
        atHome++;
        continue;
      }
      if (++away > MOST_AWAY) {
        return;
      }
      List<String> others =
          byName.keySet().stream()
              .filter(other -> !other.equals(name) && fit(row.getValue(), other) == Fit.YES)
              .limit(2)
              .toList();
      if (others.size() == 1) {
        ownerOf.put(name, others.get(0));
      }
    }
    // without a witness only where nearly all the others stand where they should
    boolean mostAreAtHome = 10 * atHome >= 7 * (byName.size() - 2);
    Set<String> done = new HashSet<>();
    for (String name : ownerOf.keySet()) {
      List<String> round = round(name, ownerOf);
      if (done.addAll(round) && round.size() > 1) {
        if (round.size() > 2) {
          accuseAll(round, ownerOf.get(name));
        } else if (mostAreAtHome || round.stream().anyMatch(each -> tells(each, ownerOf))) {
          round.forEach(
              each ->
                  found.accuse(
                      axis,
                      byName.get(each),
                      theirs(byName.get(each).get(0), ownerOf.get(each)),
                      axis == Axis.PLACE ? "，两行可能互换了" : "，可能互换了",
                      inDoubt(List.of(each), ownerOf::get)));
        }
      }
    }
  }

  /** From one to whose it is, and so on, back to the first; empty where that does not come back. */
  private List<String> round(String first, Map<String, String> ownerOf) {
    List<String> round = new ArrayList<>();
    String name = first;
    while (name != null && !round.contains(name)) {
      round.add(name);
      name = ownerOf.get(name);
    }
    boolean isWhole = first.equals(name) && (isExact || round.size() == 2);
    return isWhole ? round : List.of();
  }

  private boolean tells(String name, Map<String, String> ownerOf) {
    return byName.get(name).stream()
        .anyMatch(value -> found.hasWitness(value, theirs(value, ownerOf.get(name))));
  }

  /**
   * Of one that nothing tells of in a row that is wrong, what it was before does.
   *
   * @param owner whose the row is, or null
   */
  private boolean mayBeMisplaced(Fact value, String owner) {
    return evidence.fits(value, value.key()).isPresent()
        || !found.goesOn(value)
        || (owner != null && found.goesOnBetter(value, theirs(value, owner)));
  }

  /** Of two rows that were exchanged a column of both is, where it is of one. */
  private boolean isInDoubt(Fact value, String name, UnaryOperator<String> owners) {
    String owner = owners.apply(name);
    if (owner != null && isSingleBeside(value, name, owner)) {
      return true;
    }
    boolean wereExchanged = isExact && owner != null && name.equals(owners.apply(owner));
    return mayBeMisplaced(value, owner)
        || (wereExchanged
            && byName.getOrDefault(owner, List.of()).stream()
                .filter(each -> each.key().equals(theirs(value, owner)))
                .anyMatch(each -> mayBeMisplaced(each, name)));
  }

  /** A month or quarter of which nothing tells, beside a running total that is another's. */
  private boolean isSingleBeside(Fact value, String name, String owner) {
    return isExact
        && axis == Axis.PLACE
        && value.key().span().isSingle()
        && evidence.fits(value, value.key()).isEmpty()
        && byName.get(name).stream()
            .filter(each -> each.key().indicator().equals(value.key().indicator()))
            .anyMatch(each -> evidence.fits(each, theirs(each, owner)).orElse(false));
  }

  private List<Fact> inDoubt(List<String> names, UnaryOperator<String> owners) {
    return names.stream()
        .flatMap(each -> byName.get(each).stream().filter(value -> isInDoubt(value, each, owners)))
        .flatMap(each -> inDoubt.apply(each).stream())
        .toList();
  }

  /** Sorted without their names: nobody knows of the rest either, but where they are right. */
  private void accuseAll(List<String> round, String ownerOfFirst) {
    List<String> all = new ArrayList<>(round);
    byName.keySet().stream()
        .filter(each -> !round.contains(each) && fit(byName.get(each), each) != Fit.YES)
        .forEach(all::add);
    found.accuse(
        axis,
        byName.get(round.get(0)),
        theirs(byName.get(round.get(0)).get(0), ownerOfFirst),
        "，连同其他共 " + all.size() + (axis == Axis.PLACE ? " 行" : " 个指标") + "可能错了位",
        inDoubt(all, each -> null));
  }

  /** The same of another name; of an indicator as that one is sent in: 存栏 at the end, 出栏 so far. */
  private FactKey theirs(Fact value, String other) {
    FactKey key = axis.with(value.key(), other);
    if (axis == Axis.PLACE) {
      return key;
    }
    List<FactKey> keys =
        byName.getOrDefault(other, List.of()).stream()
            .map(Fact::key)
            .filter(each -> each.place().equals(key.place()))
            .filter(each -> each.withSpan(key.span()).equals(key))
            .toList();
    return keys.contains(key) || keys.size() != 1 ? key : keys.get(0);
  }

  private enum Fit {
    YES,
    NO,
    UNKNOWN
  }

  /** Whether most of a name's numbers of which it can be told are those of {@code other}. */
  private Fit fit(List<Fact> values, String other) {
    int known = 0;
    int fitting = 0;
    for (Fact value : values) {
      Optional<Boolean> fits = evidence.fits(value, theirs(value, other));
      known += fits.isPresent() ? 1 : 0;
      fitting += fits.orElse(false) ? 1 : 0;
    }
    return known == 0 ? Fit.UNKNOWN : 2 * fitting > known ? Fit.YES : Fit.NO;
  }
}
