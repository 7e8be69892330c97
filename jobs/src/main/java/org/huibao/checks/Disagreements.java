package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.facts.Candidate;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Numbers that were sent in for the same fact and differ from the one taken by more than the digits
 * shown allow: of another reporter, or of the same return.
 */
final class Disagreements {
  private Disagreements() {}

  /**
   * @param named cells that have a finding already: what another return has otherwise is named
   *     there, or follows from it
   * @param told cells of which is told elsewhere that they were read as one with another
   */
  static List<Finding> findings(
      List<List<Candidate>> candidates,
      ReferenceIndex reference,
      String period,
      Set<Source> named,
      Set<Source> told) {
    List<Finding> findings = new ArrayList<>();
    for (List<Candidate> ofOneNumber : candidates) {
      Candidate taken = ofOneNumber.get(0);
      // one table may rank by value and by growth
      if (taken.number().key().period().equals(period) && !taken.number().measure().isRank()) {
        ofOneNumber.stream()
            .skip(1)
            .filter(other -> differ(other.number(), taken.number()))
            .filter(other -> isSameReturn(other, taken) || !isAllowed(other, taken, reference))
            .filter(other -> !told.contains(other.number().source()))
            .filter(other -> !isSameReturn(other, taken) || !told.contains(taken.number().source()))
            .filter(other -> !named.contains(other.number().source()))
            .filter(other -> isSameReturn(other, taken) || !named.contains(taken.number().source()))
            .forEach(other -> findings.add(finding(other, taken, reference)));
      }
    }
    return findings;
  }

  private static boolean differ(ReportedNumber one, ReportedNumber other) {
    if (one.halfUnit() == null || other.halfUnit() == null) {
      return false;
    }
    BigDecimal difference = one.value().subtract(other.value()).abs();
    return difference.compareTo(one.halfUnit().add(other.halfUnit())) > 0;
  }

  private static boolean isAllowed(Candidate other, Candidate taken, ReferenceIndex reference) {
    BigDecimal stands = other.number().value();
    BigDecimal expected = taken.number().value();
    boolean isRate =
        other.number().measure() == Measure.GROWTH
            || other.number().measure() == Measure.COMPLETION;
    return isRate
        ? Tolerance.allowsRate(FindingRule.DIFFERS_FROM_AUTHORITY, stands, expected, reference)
        : Tolerance.allows(FindingRule.DIFFERS_FROM_AUTHORITY, stands, expected, reference);
  }

  private static boolean isSameReturn(Candidate one, Candidate other) {
    return one.from().returnId().equals(other.from().returnId());
  }

  private static Finding finding(Candidate other, Candidate taken, ReferenceIndex reference) {
    boolean sameReturn = isSameReturn(other, taken);
    FactKey key = other.number().key();
    return FactFinding.of(
        key.district(),
        sameReturn ? FindingRule.CONFLICTING_CELLS : FindingRule.DIFFERS_FROM_AUTHORITY,
        other.number().source(),
        key.period(),
        FactFinding.subject(key, reference) + other.number().measure().printed(),
        Decimals.plain(taken.number().value()),
        Decimals.plain(other.number().value()));
  }
}
