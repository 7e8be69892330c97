package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huibao.checks.UsualChanges.Usual;
import org.huibao.facts.Fact;

/**
 * A column whose rows were pasted one down or one up: the first number stands there twice, one
 * below the other, and those that follow go on from the past of the place beside, not from their
 * own. Only this year's numbers moved, so that nothing beside them tells.
 *
 * @param accuse is given the rows, and the one beside the first
 */
record CopiedRows(SentNumbers sent, Suspects suspects, Accuse accuse) {
  private static final int FEWEST = 3;
  private static final int FEWEST_DIGITS = 3;

  /** A change against the past of the place beside that is no more than usual. */
  private static final double USUAL = Math.log10(1.2);

  /** So much better, all rows together, do they go on from the places beside. */
  private static final double BETTER = Math.log10(1.6);

  /** Says whose the first number is. */
  interface Accuse {
    void of(List<Fact> rows, Fact beside);
  }

  void check(Function<Fact, Block> blockOf) {
    Map<Block, List<Fact>> columns = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        columns.computeIfAbsent(blockOf.apply(value), key -> new ArrayList<>()).add(value);
      }
    }
    for (List<Fact> column : columns.values()) {
      List<Fact> rows =
          column.stream().sorted(Comparator.comparingInt(each -> each.cell().row())).toList();
      if (!check(rows, 1)) {
        check(rows, -1);
      }
    }
  }

  /**
   * @param down 1 where rows moved down, -1 where up
   */
  private boolean check(List<Fact> rows, int down) {
    for (int i = 0; i < rows.size(); i++) {
      int beside = i - down;
      if (beside >= 0 && beside < rows.size() && isTwice(rows.get(i), rows.get(beside))) {
        List<Fact> moved = moved(rows, i, down);
        if (moved.size() >= FEWEST) {
          accuse.of(moved, rows.get(beside));
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTwice(Fact one, Fact other) {
    return one.value().compareTo(other.value()) == 0 && SentNumbers.digits(one) >= FEWEST_DIGITS;
  }

  /** The rows from {@code first} on that go on from the places beside them; none where few do. */
  private List<Fact> moved(List<Fact> rows, int first, int down) {
    List<Fact> all = new ArrayList<>();
    double better = 0;
    double best = 0;
    int moved = 0;
    for (int i = first; i >= 0 && i < rows.size(); i += down) {
      double fromBeside = unusual(rows.get(i), rows.get(i - down));
      if (!(fromBeside < USUAL)) {
        break;
      }
      all.add(rows.get(i));
      better += unusual(rows.get(i), rows.get(i)) - fromBeside;
      if (better > best) {
        best = better;
        moved = all.size();
      }
    }
    return best > BETTER ? all.subList(0, moved) : List.of();
  }

  /** How far a number's change against the past of {@code place} is from what is usual. */
  private double unusual(Fact value, Fact place) {
    Fact before = sent.yearBefore(place);
    if (before == null || before.value().signum() <= 0 || value.value().signum() <= 0) {
      return Double.NaN;
    }
    double usual = sent.usual(value).map(Usual::change).orElse(0.0);
    return Math.abs(Math.log10(SentNumbers.ratio(value, before)) - usual);
  }
}
