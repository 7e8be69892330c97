package org.huibao.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibao.checks.FactFinding;
import org.huibao.checks.Tolerance;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Reported growth of indicators at current prices against the growth that the same return's numbers
 * give: different when no values within the digits shown could give the reported rate. Counts are
 * exact.
 */
final class ReportedGrowth {
  private ReportedGrowth() {}

  static List<Finding> findings(List<Growth> growth, FactIndex facts, ReferenceIndex reference) {
    List<Finding> findings = new ArrayList<>();
    for (Growth computed : growth) {
      Fact stated = facts.find(computed.key(), Measure.GROWTH);
      if (stated != null
          && computed.isOwn()
          && computed.indicator().priceBasis() == PriceBasis.NOMINAL
          && isOfOneReturn(computed)
          && computed.rate() != null
          && differ(stated, computed, reference)) {
        findings.add(
            FactFinding.of(
                computed.key().district(),
                FindingRule.GROWTH_DIFFERS,
                stated.cell(),
                computed.key().period(),
                FactFinding.subject(computed.key(), reference) + computed.key().span().printed(),
                Double.toString(Decimals.rounded(computed.rate(), 2)),
                Decimals.plain(stated.value())));
      }
    }
    return findings;
  }

  /** 上年同期 stands beside the number, as such or under last year's date. */
  private static boolean isOfOneReturn(Growth computed) {
    return computed.rateKind() == RateKind.COMPARABLE
        || (computed.rateKind() == RateKind.NOMINAL
            && computed.sources().stream().map(Source::returnId).distinct().count() == 1);
  }

  private static boolean differ(Fact stated, Growth computed, ReferenceIndex reference) {
    if (stated.halfUnit() == null) {
      return false;
    }
    boolean isExact = reference.isCounted(computed.indicator());
    Double low = isExact ? computed.rate() : computed.rateLow();
    Double high = isExact ? computed.rate() : computed.rateHigh();
    double highest = stated.value().add(stated.halfUnit()).doubleValue();
    double lowest = stated.value().subtract(stated.halfUnit()).doubleValue();
    boolean differ = (low != null && highest < low) || (high != null && lowest > high);
    return differ
        && !Tolerance.allowsRate(
            FindingRule.GROWTH_DIFFERS,
            stated.value(),
            BigDecimal.valueOf(computed.rate()),
            reference);
  }
}
