package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.checks.UsualChanges.Usual;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;

/**
 * Two rows of a sheet under each other's names, told by all of their columns together: each goes on
 * from the other's past as usual, and from its own much less. Where places are about as large as
 * one another no single column tells.
 *
 * @param accuse is given a row and one number of the place whose it is
 */
record ExchangedRows(SentNumbers sent, Suspects suspects, Accusation accuse) {
  /** Each row is held against all others. */
  private static final int MOST = 100;

  /**
   * In decimal places of the logarithm: half of the others changed by no more than a tenth apart.
   */
  private static final double STEADY = Math.log10(1.1);

  /** From the other's past each column of both goes on within a fifth. */
  private static final double USUAL = Math.log10(1.2);

  /** By so much better do all columns of both rows together. */
  private static final double BETTER = 0.25;

  /** So many times better than with any other row. */
  private static final double CLEARLY = 2;

  interface Accusation {
    void of(List<Fact> row, FactKey theirs);
  }

  private record Pair(List<Fact> one, List<Fact> other, double better) {}

  void check() {
    Map<Block, Map<String, List<Fact>>> sheets = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (tells(value)) {
        sheets
            .computeIfAbsent(Block.ofSheet(value), key -> new LinkedHashMap<>())
            .computeIfAbsent(value.key().place(), key -> new ArrayList<>())
            .add(value);
      }
    }
    sheets.values().forEach(rows -> check(List.copyOf(rows.values())));
  }

  private boolean tells(Fact value) {
    Fact past = sent.yearBefore(value);
    return value.value().signum() > 0
        && past != null
        && past.value().signum() > 0
        && !suspects.include(value)
        && !sent.returns().vouchFor(value)
        && sent.usual(value).map(Usual::spread).filter(spread -> spread <= STEADY).isPresent();
  }

  private void check(List<List<Fact>> rows) {
    if (rows.size() > MOST) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        better(rows.get(i), rows.get(j)).ifPresent(pairs::add);
      }
    }
    for (Pair pair : pairs) {
      boolean isAlone =
          pairs.stream()
              .filter(each -> each != pair && areOverlapping(each, pair))
              .allMatch(each -> CLEARLY * each.better() < pair.better());
      if (isAlone) {
        accuse.of(pair.one(), pair.other().get(0).key());
        accuse.of(pair.other(), pair.one().get(0).key());
      }
    }
  }

  private static boolean areOverlapping(Pair one, Pair other) {
    return one.one() == other.one()
        || one.one() == other.other()
        || one.other() == other.one()
        || one.other() == other.other();
  }

  private Optional<Pair> better(List<Fact> one, List<Fact> other) {
    double better = 0;
    for (Fact of : one) {
      Fact beside =
          other.stream()
              .filter(each -> each.key().equals(of.key().withPlace(each.key().place())))
              .findFirst()
              .orElse(null);
      if (beside == null) {
        return Optional.empty();
      }
      double first = away(of, beside);
      double second = away(beside, of);
      if (first > USUAL || second > USUAL) {
        return Optional.empty();
      }
      better += away(of, of) + away(beside, beside) - first - second;
    }
    return better > BETTER && one.size() == other.size()
        ? Optional.of(new Pair(one, other, better))
        : Optional.empty();
  }

  /** From what {@code owner}'s past lets expect. */
  private double away(Fact value, Fact owner) {
    double usual = sent.usual(owner).map(Usual::change).orElse(0.0);
    return Math.abs(Math.log10(SentNumbers.ratio(value, sent.yearBefore(owner))) - usual);
  }
}
