package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;

/**
 * The cells that checks accuse, one after the other: one trouble is one finding, and what follows
 * from it is none.
 */
final class Suspects {
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Source, Finding> accused = new HashMap<>();
  private final Map<Source, Finding> following = new HashMap<>();
  private final Set<Source> cleared = new HashSet<>();

  /** Cells that the reading of their workbook has an error for. */
  void accuse(Map<Source, Finding> known) {
    accused.putAll(known);
  }

  /** The finding, and all cells that are in doubt with it. */
  void accuse(Finding finding, List<Fact> all) {
    findings.add(finding);
    all.forEach(fact -> accused.putIfAbsent(fact.cell(), finding));
  }

  /** A number that follows from one accused. */
  void doubt(Fact fact, Finding finding) {
    following.putIfAbsent(fact.cell(), finding);
  }

  /** All numbers that were taken from the return of a finding. */
  void doubt(Finding ofReturn, FactIndex chosen) {
    chosen.stream()
        .filter(fact -> fact.cell() != null)
        .filter(fact -> fact.cell().returnId().equals(ofReturn.returnId()))
        .forEach(fact -> doubt(fact, ofReturn));
  }

  /** What a number, or one that it is made from, is accused of. */
  Optional<Finding> against(Fact fact) {
    return fact.sources().stream()
        .map(cell -> accused.getOrDefault(cell, following.get(cell)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** A finding that holds nothing back: what it finds is too small to be seen in print. */
  void warn(Finding finding) {
    findings.add(finding.with(Severity.WARNING, finding.message()));
  }

  /** A finding that holds nothing back by itself. */
  void note(Finding finding) {
    findings.add(finding);
  }

  /** A number that spoke against the one accused, and is right. */
  void clear(Fact fact) {
    cleared.add(fact.cell());
  }

  /** True where any cell that a fact is made from is accused already. */
  boolean include(Fact fact) {
    return fact.sources().stream().anyMatch(accused::containsKey);
  }

  List<Finding> findings() {
    return findings;
  }

  Map<Source, Finding> accused() {
    return accused;
  }

  /** Wholes that add up with an accused part, each with what that is accused of. */
  Map<Source, Finding> following() {
    return following;
  }

  Set<Source> cleared() {
    return cleared;
  }
}
