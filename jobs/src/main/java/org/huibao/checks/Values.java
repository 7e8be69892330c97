package org.huibao.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeriodFacts;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/** Facts that are doubtful by themselves: negatives, and reported ratios that do not compute. */
final class Values {
  private static final Set<Measure> AMOUNTS =
      Set.of(Measure.VALUE, Measure.PREVIOUS_YEAR, Measure.TARGET);

  private Values() {}

  /** Amounts below 0 of what is never below it. */
  static void negative(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    for (Fact fact : sent.returns().all()) {
      if (AMOUNTS.contains(fact.measure())
          && fact.value().signum() < 0
          && isNeverNegative(reference.indicator(fact.key().indicator()))) {
        suspects.accuse(
            FactFinding.of(
                fact.key().district(),
                FindingRule.NEGATIVE_VALUE,
                fact.cell(),
                fact.key().period(),
                FactFinding.subject(fact.key(), reference) + fact.measure().printed(),
                "≥ 0",
                Decimals.plain(fact.value())),
            List.of(fact));
      }
    }
  }

  private static boolean isNeverNegative(Indicator indicator) {
    return indicator != null && indicator.sign() == Sign.NON_NEGATIVE;
  }

  /** Reported ratios that differ from numerator over denominator by more than the digits shown. */
  static List<Finding> ratios(
      PeriodFacts facts, ReferenceIndex reference, String period, Suspects suspects) {
    return facts
        .facts()
        .ofMeasure(Measure.VALUE)
        .filter(computed -> computed.cell() == null && computed.key().period().equals(period))
        .filter(computed -> isRatio(computed.key(), reference))
        .filter(computed -> !suspects.include(computed))
        .flatMap(
            computed ->
                // a ratio may be reported with another span than its parts have
                Arrays.stream(Span.values())
                    .filter(
                        span ->
                            span == computed.key().span()
                                || !isComputed(facts.facts(), computed.key().withSpan(span)))
                    .map(span -> facts.chosen().find(computed.key().withSpan(span), Measure.VALUE))
                    .filter(reported -> reported != null && differ(reported, computed, reference))
                    .map(reported -> finding(reported, computed, reference)))
        .toList();
  }

  private static boolean isComputed(FactIndex facts, FactKey ratio) {
    Fact known = facts.find(ratio, Measure.VALUE);
    return known != null && known.cell() == null;
  }

  private static boolean isRatio(FactKey key, ReferenceIndex reference) {
    return reference.indicator(key.indicator()).kind() == Kind.RATIO;
  }

  private static boolean differ(Fact reported, Fact computed, ReferenceIndex reference) {
    return !Tolerance.allowsRate(
            FindingRule.RATIO_DIFFERS, reported.value(), computed.value(), reference)
        && reported
                .value()
                .subtract(computed.value())
                .abs()
                .compareTo(Decimals.orZero(reported.halfUnit()))
            > 0;
  }

  private static Finding finding(Fact reported, Fact computed, ReferenceIndex reference) {
    return FactFinding.of(
        reported.key().district(),
        FindingRule.RATIO_DIFFERS,
        reported.cell(),
        reported.key().period(),
        FactFinding.subject(reported.key(), reference),
        Decimals.plain(computed.value()),
        Decimals.plain(reported.value()));
  }
}
