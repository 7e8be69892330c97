package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.SinglePeriods;
import org.huibao.facts.SinglePeriods.Difference;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;

/**
 * Running totals against the ones before: they do not fall, and the earlier one plus the single
 * period is the later one.
 */
final class RunningTotals {
  private RunningTotals() {}

  static List<Finding> findings(FactIndex facts, ReferenceIndex reference, String period) {
    List<Difference> differences = differences(facts, reference, period);
    List<Finding> findings = new ArrayList<>(falling(differences, reference, period));
    findings.addAll(notAddingUp(differences, facts, reference, period));
    return findings;
  }

  /** Totals that fell although the indicator cannot be negative. */
  private static List<Finding> falling(
      List<Difference> differences, ReferenceIndex reference, String period) {
    return differences.stream()
        .filter(each -> each.value().signum() < 0)
        .filter(each -> reference.indicator(each.key().indicator()).sign() == Sign.NON_NEGATIVE)
        .map(
            each ->
                FactFinding.of(
                    each.key().district(),
                    FindingRule.CUMULATIVE_FALLS,
                    each.cumulative().cell(),
                    period,
                    FactFinding.subject(each.key(), reference) + each.key().span().printed(),
                    each.earlier() == null ? null : "≥ " + Decimals.plain(each.earlier().value()),
                    Decimals.plain(each.cumulative().value())))
        .toList();
  }

  /** Single periods that were sent in and are not what the running totals leave for them. */
  private static List<Finding> notAddingUp(
      List<Difference> differences, FactIndex facts, ReferenceIndex reference, String period) {
    List<Finding> findings = new ArrayList<>();
    for (Difference left : differences) {
      Fact single = facts.find(left.key(), Measure.VALUE);
      if (single == null || single.cell() == null) {
        continue;
      }
      BigDecimal tolerance =
          Decimals.orZero(single.halfUnit()).add(Decimals.orZero(left.halfUnit()));
      if (single.value().subtract(left.value()).abs().compareTo(tolerance) > 0) {
        findings.add(
            FactFinding.of(
                left.key().district(),
                FindingRule.PERIODS_DO_NOT_ADD,
                single.cell(),
                period,
                FactFinding.subject(left.key(), reference) + left.key().span().printed(),
                Decimals.plain(left.value()),
                Decimals.plain(single.value())));
      }
    }
    return findings;
  }

  private static List<Difference> differences(
      FactIndex facts, ReferenceIndex reference, String period) {
    return SinglePeriods.differences(
        facts.ofMeasure(Measure.VALUE).filter(each -> each.key().period().equals(period)),
        facts,
        reference);
  }
}
