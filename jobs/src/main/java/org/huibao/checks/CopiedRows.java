package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.huibao.facts.Fact;

/**
 * A column whose rows were pasted one down or one up: the first number stands there twice, one
 * below the other, and those that follow go on from the past of the place beside, not from their
 * own. Only this year's numbers moved, so that nothing beside them tells.
 *
 * @param accuse is given the rows, and the one beside the first
 */
record CopiedRows(SentNumbers sent, Suspects suspects, BiConsumer<List<Fact>, Fact> accuse) {
  private static final int FEWEST = 3;

  /** A column of the same numbers again and again is looked through in time. */
  private static final int MOST = 100;

  private static final int FEWEST_DIGITS = 3;

  /** Changes against the past of the places beside are no more apart. */
  private static final double USUAL = Math.log10(1.2);

  /** Nor is the first of them larger. */
  private static final double UNUSUAL = Math.log10(1.5);

  /** So much better, all rows together, do they go on from the places beside. */
  private static final double BETTER = Math.log10(1.6);

  void check() {
    Map<Block, List<Fact>> columns = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        columns.computeIfAbsent(Block.ofColumn(value), key -> new ArrayList<>()).add(value);
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
          accuse.accept(moved, rows.get(beside));
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
    double sum = 0;
    double better = 0;
    double best = 0;
    int moved = 0;
    for (int i = first; i >= 0 && i < rows.size() && all.size() < MOST; i += down) {
      double usual = all.isEmpty() ? 0 : sum / all.size();
      double away = Math.abs(change(rows.get(i), rows.get(i - down)) - usual);
      if (!(away < (all.isEmpty() ? UNUSUAL : USUAL))) {
        break;
      }
      sum += change(rows.get(i), rows.get(i - down));
      all.add(rows.get(i));
      better += Math.abs(change(rows.get(i), rows.get(i)) - usual) - away;
      if (better > best) {
        best = better;
        moved = all.size();
      }
    }
    return best > BETTER ? all.subList(0, moved) : List.of();
  }

  /** How a number changed against the past of {@code place}, in decimal places of the logarithm. */
  private double change(Fact value, Fact place) {
    Fact before = sent.yearBefore(place);
    return before == null || before.value().signum() <= 0 || value.value().signum() <= 0
        ? Double.NaN
        : Math.log10(SentNumbers.ratio(value, before));
  }
}
