package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.facts.Candidate;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Numbers of a sheet that other reporters give otherwise, although they always gave the same until
 * now: most of an indicator's, or of a place's. A single one is a warning, {@link Disagreements};
 * where two reporters never agreed, they count differently.
 */
final class Contested {
  private static final int FEWEST = 3;

  /** Of a hundred. */
  private static final int NEARLY_ALL = 90;

  private final SentNumbers sent;
  private final ReferenceIndex reference;
  private final Suspects suspects;
  private final Map<Pair, int[]> before = new HashMap<>();
  private final Map<Column, List<Both>> now = new LinkedHashMap<>();
  private final Map<Column, Integer> agreeing = new HashMap<>();

  /** Two forms, or reporters of none, and one kind of number. */
  private record Pair(String one, String other, String indicator, Measure measure) {}

  /**
   * @param of the indicator; null of all numbers of a sheet that is one place's
   */
  private record Column(String returnId, String sheet, String of, String place, Measure measure) {}

  private record Both(Fact taken, Fact other) {}

  Contested(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    this.sent = sent;
    this.reference = reference;
    this.suspects = suspects;
  }

  void check(List<List<Candidate>> candidates, String period) {
    for (List<Candidate> ofOne : candidates) {
      if (ofOne.size() > 1 && ofOne.get(0).number().key().period().compareTo(period) < 0) {
        remember(ofOne);
      }
    }
    for (List<Candidate> ofOne : candidates) {
      if (ofOne.size() > 1 && ofOne.get(0).number().key().period().equals(period)) {
        compare(ofOne);
      }
    }
    now.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
        .forEach(each -> accuse(each.getKey(), each.getValue()));
  }

  private void remember(List<Candidate> ofOne) {
    Candidate taken = ofOne.get(0);
    for (Candidate other : ofOne.subList(1, ofOne.size())) {
      if (areOfTwo(taken, other)) {
        int[] counts = before.computeIfAbsent(pair(taken, other), key -> new int[2]);
        counts[0]++;
        counts[1] += SentNumbers.agree(taken.asFact(), other.asFact()) ? 1 : 0;
      }
    }
  }

  private void compare(List<Candidate> ofOne) {
    Candidate taken = ofOne.get(0);
    for (Candidate other : ofOne.subList(1, ofOne.size())) {
      Both both = new Both(taken.asFact(), other.asFact());
      boolean isKnown =
          areOfTwo(taken, other)
              && haveAgreed(pair(taken, other))
              && !suspects.include(both.taken())
              && !suspects.include(both.other());
      if (isKnown) {
        for (Fact side : List.of(both.taken(), both.other())) {
          for (Column column : columns(side)) {
            if (SentNumbers.agree(both.taken(), both.other())) {
              agreeing.merge(column, 1, Integer::sum);
            } else {
              now.computeIfAbsent(column, key -> new ArrayList<>()).add(both);
            }
          }
        }
      }
    }
  }

  private static List<Column> columns(Fact side) {
    String returnId = side.cell().returnId();
    String sheet = side.cell().sheet();
    return List.of(
        new Column(returnId, sheet, side.key().indicator(), null, side.measure()),
        new Column(returnId, sheet, null, side.key().place(), side.measure()));
  }

  private static boolean areOfTwo(Candidate one, Candidate other) {
    return one.from().reporter() != null
        && other.from().reporter() != null
        && !Objects.equals(one.from().reporter(), other.from().reporter());
  }

  private static Pair pair(Candidate one, Candidate other) {
    String first = kind(one);
    String second = kind(other);
    boolean inOrder = first.compareTo(second) <= 0;
    return new Pair(
        inOrder ? first : second,
        inOrder ? second : first,
        one.number().key().indicator(),
        one.number().measure());
  }

  /** All towns send in the same form. */
  private static String kind(Candidate each) {
    return Objects.requireNonNullElse(each.from().form(), each.from().reporter());
  }

  private boolean haveAgreed(Pair pair) {
    int[] counts = before.get(pair);
    return counts != null && counts[0] >= FEWEST && 100 * counts[1] >= NEARLY_ALL * counts[0];
  }

  private void accuse(Column column, List<Both> contested) {
    List<Both> open =
        contested.stream()
            .filter(each -> !suspects.include(each.taken()) && !suspects.include(each.other()))
            .toList();
    if (open.size() < FEWEST || open.size() <= agreeing.getOrDefault(column, 0)) {
      return;
    }
    Both first = open.get(0);
    boolean isOfTaken = first.taken().cell().returnId().equals(column.returnId());
    Fact accused = isOfTaken ? first.taken() : first.other();
    Fact witness = isOfTaken ? first.other() : first.taken();
    List<Fact> all = new ArrayList<>();
    open.forEach(each -> all.addAll(List.of(each.taken(), each.other())));
    if (column.of() != null) {
      // of the rest of the column nobody knows
      sent.all(column.returnId(), column.sheet()).stream()
          .filter(each -> each.measure() == column.measure())
          .filter(each -> each.key().indicator().equals(column.of()))
          .filter(each -> !sent.returns().vouchFor(each) && !suspects.include(each))
          .forEach(all::add);
    }
    suspects.accuse(
        FactFinding.of(
            accused.key().district(),
            FindingRule.CONTESTED_NUMBERS,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
            FactFinding.besides(witness),
            FactFinding.with(accused, "本表有 " + open.size() + " 个如此")),
        all);
  }
}
