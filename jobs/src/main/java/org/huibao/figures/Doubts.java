package org.huibao.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.analysis.By;
import org.huibao.analysis.Ranking;
import org.huibao.checks.Questioned;
import org.huibao.facts.Answers;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;

/**
 * What is in doubt of the figures, and what the office answered: by the cells they are made from.
 */
final class Doubts {
  private final Questioned questioned;
  private final Answers answers;

  /** Where one of those ranked is in doubt, the ranks of all are. */
  private final Map<Ranks, String> ranks = new HashMap<>();

  private final Set<Source> estimates = new HashSet<>();

  /** What is ranked together; its key names no place. */
  private record Ranks(PeerGroup peers, By by, FactKey key) {
    static Ranks of(Ranking each) {
      return new Ranks(each.peerGroup(), each.by(), each.key().withPlace(null));
    }
  }

  private record Number(String place, String indicator, String period) {}

  private record Sheet(String returnId, String sheet) {}

  /** Findings by which a number that was sent in does not count. */
  private static final Set<String> DROPPED =
      Stream.of(
              FindingRule.UNKNOWN_PLACE,
              FindingRule.NUMBER_OF_SEVERAL_ROWS,
              FindingRule.UNIT_MISMATCH,
              FindingRule.NUMBER_TOO_LARGE,
              FindingRule.ERROR_VALUE,
              FindingRule.GARBLED_NUMBER,
              FindingRule.DATE_INSTEAD_OF_NUMBER,
              FindingRule.FORMULA_WITHOUT_VALUE)
          .map(FindingRule::code)
          .collect(Collectors.toUnmodifiableSet());

  private Doubts(Questioned questioned, Answers answers) {
    this.questioned = questioned;
    this.answers = answers;
  }

  static Doubts of(
      Questioned questioned,
      Answers answers,
      List<Finding> findings,
      List<Ranking> rankings,
      PeriodFacts periodFacts,
      ReferenceIndex reference) {
    Doubts doubts = new Doubts(questioned, answers);
    FactIndex facts = periodFacts.facts();
    for (Ranking each : rankings) {
      questioned
          .reason(each.sources())
          .ifPresent(reason -> doubts.ranks.putIfAbsent(Ranks.of(each), reason));
    }
    doubts.addNotRanked(rankings, dropped(findings), periodFacts, reference);
    doubts.addEstimates(facts);
    return doubts;
  }

  /** The same, for estimates that peers published as well. */
  Doubts and(PeerFacts peers) {
    addEstimates(peers.facts());
    return this;
  }

  private void addEstimates(FactIndex facts) {
    facts.stream()
        .filter(fact -> fact.status().equals(Observation.ESTIMATED))
        .forEach(fact -> estimates.addAll(fact.sources()));
  }

  private static Map<Sheet, List<Finding>> dropped(List<Finding> findings) {
    Map<Sheet, List<Finding>> dropped = new HashMap<>();
    for (Finding each : findings) {
      if (each.cell() != null && DROPPED.contains(each.rule())) {
        dropped
            .computeIfAbsent(new Sheet(each.returnId(), each.sheet()), sheet -> new ArrayList<>())
            .add(each);
      }
    }
    return dropped;
  }

  /**
   * Ranks close up over a place that should be among them and is not, for its number does not
   * count, or is in doubt: the others' are not known.
   */
  private void addNotRanked(
      List<Ranking> rankings,
      Map<Sheet, List<Finding>> dropped,
      PeriodFacts facts,
      ReferenceIndex reference) {
    Map<Ranks, List<Ranking>> incomplete = new LinkedHashMap<>();
    for (Ranking each : rankings) {
      if (each.of() < each.groupSize() && !ranks.containsKey(Ranks.of(each))) {
        incomplete.computeIfAbsent(Ranks.of(each), key -> new ArrayList<>()).add(each);
      }
    }
    Map<Number, String> questionedNumbers =
        incomplete.isEmpty() ? Map.of() : numbers(facts.facts());
    incomplete.forEach(
        (group, ranked) -> {
          Set<String> places =
              ranked.stream().map(each -> each.key().place()).collect(Collectors.toSet());
          FactKey key = group.key();
          List<String> absent =
              facts.expected().places(key.indicator(), key.period()).stream()
                  .filter(reference.places(group.peers())::contains)
                  .filter(place -> !places.contains(place))
                  .filter(place -> hadIt(key.withPlace(place), facts.facts()))
                  .toList();
          if (!absent.isEmpty()) {
            absent.stream()
                .map(
                    place ->
                        questionedNumbers.get(new Number(place, key.indicator(), key.period())))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> beside(ranked, dropped, names(absent, reference)))
                .ifPresent(reason -> ranks.put(group, reason));
          }
        });
  }

  /** Not every place gives months. */
  private static boolean hadIt(FactKey key, FactIndex facts) {
    return !key.span().isSingle()
        || facts.has(key.yearBefore(), Measure.VALUE)
        || (key.month() > 3 && facts.has(key.monthsBefore(3), Measure.VALUE))
        || (key.month() > 1 && facts.has(key.monthsBefore(1), Measure.VALUE));
  }

  /** Why numbers that are in doubt are. */
  private Map<Number, String> numbers(FactIndex facts) {
    Map<Number, String> numbers = new HashMap<>();
    facts.stream()
        .forEach(
            fact ->
                questioned
                    .reason(fact.sources())
                    .ifPresent(
                        reason ->
                            numbers.putIfAbsent(
                                new Number(
                                    fact.key().place(),
                                    fact.key().indicator(),
                                    fact.key().period()),
                                reason)));
    return numbers;
  }

  /** In the sheet of those that are ranked stands a number that does not count. */
  private static Optional<String> beside(
      List<Ranking> ranked, Map<Sheet, List<Finding>> dropped, Set<String> absent) {
    return dropped.isEmpty()
        ? Optional.empty()
        : ranked.stream()
            .flatMap(each -> each.sources().stream())
            .map(cell -> dropped.get(new Sheet(cell.returnId(), cell.sheet())))
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(each -> mayBeOf(each, absent))
            .findFirst()
            .map(Questioned::reason);
  }

  /** A name nobody knows is that of a place only where it is like it. */
  private static boolean mayBeOf(Finding finding, Set<String> absent) {
    return !finding.rule().equals(FindingRule.UNKNOWN_PLACE.code())
        || absent.stream().anyMatch(name -> finding.actual().contains(name));
  }

  private static Set<String> names(List<String> places, ReferenceIndex reference) {
    return places.stream()
        .map(reference::placeName)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Why a figure is not to be printed; empty where it is. */
  Optional<String> about(FigureRow row) {
    Optional<String> own = questioned.reason(row.sources());
    return own.isPresent() || row.kind() != FigureKind.RANK
        ? own
        : Optional.ofNullable(
            ranks.get(new Ranks(row.peerGroup(), row.by(), row.key().withPlace(null))));
  }

  /** What the office answered of its cells. */
  Optional<String> answer(FigureRow row) {
    return answers.note(row.sources());
  }

  String status(FigureRow row) {
    if (about(row).isPresent()) {
      return Questioned.STATUS;
    }
    return row.sources().stream().anyMatch(estimates::contains)
        ? Figure.PROVISIONAL
        : Figure.NORMAL;
  }
}
