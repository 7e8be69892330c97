package org.huibao.figures;

import java.util.HashMap;
import java.util.HashSet;
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
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PeerGroup;
import org.huibao.returns.Observation;

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
  private record Ranks(PeerGroup peers, By by, FactKey key) {}

  private record Sheet(String returnId, String sheet) {}

  /** Errors by which a number that was sent in does not count. */
  private static final Set<String> DROPPED =
      Stream.of(
              FindingRule.UNKNOWN_PLACE,
              FindingRule.NUMBER_OF_SEVERAL_ROWS,
              FindingRule.UNIT_MISMATCH,
              FindingRule.NUMBER_TOO_LARGE,
              FindingRule.ERROR_VALUE)
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
      FactIndex facts) {
    Doubts doubts = new Doubts(questioned, answers);
    Map<Sheet, Finding> dropped = dropped(findings);
    for (Ranking each : rankings) {
      questioned
          .reason(each.sources())
          .or(() -> ofOneNotRanked(each, dropped))
          .ifPresent(
              reason ->
                  doubts.ranks.putIfAbsent(ranks(each.peerGroup(), each.by(), each.key()), reason));
    }
    facts.stream()
        .filter(fact -> fact.status().equals(Observation.ESTIMATED))
        .forEach(fact -> doubts.estimates.addAll(fact.sources()));
    return doubts;
  }

  private static Map<Sheet, Finding> dropped(List<Finding> findings) {
    Map<Sheet, Finding> dropped = new HashMap<>();
    for (Finding each : findings) {
      if (Questioned.isError(each) && each.cell() != null && DROPPED.contains(each.rule())) {
        dropped.putIfAbsent(new Sheet(each.returnId(), each.sheet()), each);
      }
    }
    return dropped;
  }

  /**
   * Ranks close up over a place whose number was sent in beside the others', and does not count.
   */
  private static Optional<String> ofOneNotRanked(Ranking ranking, Map<Sheet, Finding> dropped) {
    return ranking.of() >= ranking.groupSize() || dropped.isEmpty()
        ? Optional.empty()
        : ranking.sources().stream()
            .map(cell -> dropped.get(new Sheet(cell.returnId(), cell.sheet())))
            .filter(Objects::nonNull)
            .findFirst()
            .map(Questioned::reason);
  }

  private static Ranks ranks(PeerGroup peers, By by, FactKey key) {
    return new Ranks(peers, by, key.withPlace(null));
  }

  /** Why a figure is not to be printed; empty where it is. */
  Optional<String> about(FigureRow row) {
    Optional<String> own = questioned.reason(row.sources());
    return own.isPresent() || row.kind() != FigureKind.RANK
        ? own
        : Optional.ofNullable(ranks.get(ranks(row.peerGroup(), row.by(), row.key())));
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
