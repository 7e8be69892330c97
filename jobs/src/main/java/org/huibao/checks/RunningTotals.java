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

  /** Totals that fell although the indicator cannot be negative. */
  static void falling(FactIndex facts, ReferenceIndex reference, String period, Suspects suspects) {
    for (Difference each : differences(facts, reference, period)) {
      boolean falls =
          each.value().signum() < 0
              && each.earlier() != null
              && each.cumulative().cell() != null
              && reference.indicator(each.key().indicator()).sign() == Sign.NON_NEGATIVE;
      if (falls && !suspects.include(each.cumulative()) && !suspects.include(each.earlier())) {
        accuse(each, facts, reference, suspects);
      }
    }
  }

  /** Of the two the one that changed more against a year before is in doubt; else the later. */
  private static void accuse(
      Difference falling, FactIndex facts, ReferenceIndex reference, Suspects suspects) {
    Fact later = falling.cumulative();
    Fact earlier = falling.earlier();
    double ofLater = change(later, facts);
    double ofEarlier = change(earlier, facts);
    boolean isEarlier =
        earlier.cell() != null
            && Double.isFinite(ofLater)
            && Double.isFinite(ofEarlier)
            && ofEarlier > ofLater;
    Fact accused = isEarlier ? earlier : later;
    suspects.accuse(
        FactFinding.of(
            falling.key().district(),
            FindingRule.CUMULATIVE_FALLS,
            accused.cell(),
            later.key().period(),
            FactFinding.subject(falling.key(), reference) + falling.key().span().printed(),
            (isEarlier
                ? "≤ " + Decimals.plain(later.value())
                : "≥ " + Decimals.plain(earlier.value())),
            Decimals.plain(accused.value())),
        List.of(accused));
  }

  private static double change(Fact total, FactIndex facts) {
    return SentNumbers.change(total, facts.find(total.key().yearBefore(), total.measure()));
  }

  /** Single periods that were sent in and are not what the running totals leave for them. */
  static List<Finding> notAddingUp(FactIndex facts, ReferenceIndex reference, String period) {
    List<Finding> findings = new ArrayList<>();
    for (Difference left : differences(facts, reference, period)) {
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
