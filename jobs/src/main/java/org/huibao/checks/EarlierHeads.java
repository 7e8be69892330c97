package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.facts.Candidate;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Columns whose head was left from the last period's form, under this period's title: what the
 * reporter sent in for the earlier period is another number, and for its own period the return has
 * none. Forms that lag a month behind have nothing else for the earlier period.
 */
final class EarlierHeads {
  private record Sheet(String returnId, String sheet) {}

  private EarlierHeads() {}

  static void check(
      List<List<Candidate>> candidates,
      ReferenceIndex reference,
      String period,
      Suspects suspects) {
    Map<Sheet, List<Candidate>> behind = new LinkedHashMap<>();
    Map<Sheet, Fact> sentBefore = new LinkedHashMap<>();
    Map<Sheet, List<Fact>> all = new HashMap<>();
    for (List<Candidate> ofOne : candidates) {
      for (Candidate each : ofOne) {
        if (each.isBehind() && each.from().period().equals(period)) {
          Sheet sheet = new Sheet(each.from().returnId(), each.number().source().sheet());
          all.computeIfAbsent(sheet, key -> new ArrayList<>()).add(each.asFact());
          Optional<Fact> before =
              each.number().measure() == Measure.VALUE ? sentBefore(each, ofOne) : Optional.empty();
          if (before.isPresent()) {
            behind.computeIfAbsent(sheet, key -> new ArrayList<>()).add(each);
            sentBefore.putIfAbsent(sheet, before.get());
          }
        }
      }
    }
    behind.forEach(
        (sheet, numbers) ->
            accuse(numbers, sentBefore.get(sheet), all.get(sheet), reference, period, suspects));
  }

  /** What the same reporter sent in for the very number in its time, if that is another. */
  private static Optional<Fact> sentBefore(Candidate behind, List<Candidate> ofOne) {
    return ofOne.stream()
        .filter(each -> !each.isBehind())
        .filter(each -> Objects.equals(each.from().reporter(), behind.from().reporter()))
        .map(Candidate::asFact)
        .filter(each -> !SentNumbers.agree(each, behind.asFact()))
        .findFirst();
  }

  private static void accuse(
      List<Candidate> numbers,
      Fact before,
      List<Fact> all,
      ReferenceIndex reference,
      String period,
      Suspects suspects) {
    Fact first = numbers.get(0).asFact();
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            FindingRule.EARLIER_HEAD,
            first.cell(),
            period,
            FactFinding.subject(first.key(), reference),
            FactFinding.besides(before),
            FactFinding.with(
                first, "按表头是 " + first.key().period() + " 的数，本表有 " + numbers.size() + " 个如此")),
        all);
  }
}
