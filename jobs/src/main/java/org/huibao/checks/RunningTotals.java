package org.huibao.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.SinglePeriods;
import org.huibao.facts.SinglePeriods.Difference;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.findings.Severity;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * Running totals against the ones before: they do not fall, and the earlier one plus the single
 * period is the later one.
 */
final class RunningTotals {
  private RunningTotals() {}

  /** Totals that fell by more than rounding although the indicator cannot be negative. */
  static void falling(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    for (Fact later : sent.values()) {
      // what is only compared with the number taken speaks for itself where that is wrong
      if (!sent.isTaken(later) && !suspects.include(sent.taken(later))) {
        continue;
      }
      Indicator indicator = reference.indicator(later.key().indicator());
      Fact earlier = sent.earlier(later);
      boolean falls =
          indicator.kind() == Kind.FLOW
              && indicator.sign() == Sign.NON_NEGATIVE
              && earlier != null
              && earlier
                      .value()
                      .subtract(later.value())
                      .compareTo(SentNumbers.shown(earlier, later))
                  > 0
              && !Tolerance.allows(
                  FindingRule.CUMULATIVE_FALLS, later.value(), earlier.value(), reference);
      if (falls && !suspects.include(later) && !suspects.include(earlier)) {
        accuse(later, earlier, sent, reference, suspects);
      }
    }
  }

  private static void accuse(
      Fact later, Fact earlier, SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    boolean isEarlier = breaksTheRun(earlier, later, sent);
    Fact accused = isEarlier ? earlier : later;
    String subject = FactFinding.subject(later.key(), reference) + later.key().span().printed();
    Finding finding =
        FactFinding.of(
            later.key().district(),
            FindingRule.CUMULATIVE_FALLS,
            accused.cell(),
            later.key().period(),
            subject,
            (isEarlier
                ? "≤ " + Decimals.plain(later.value())
                : "≥ " + Decimals.plain(earlier.value())),
            Decimals.plain(accused.value()));
    suspects.accuse(
        isEarlier ? finding.with(Severity.ERROR, subject + "：累计数比下期累计还多，单期数未推算；请核对") : finding,
        List.of(accused));
  }

  /**
   * True where the earlier total is the odd one: it changed more against the year before; where
   * nothing is known of that, the later one goes on from the total before both. Never where another
   * return has a later one that did not fall.
   */
  private static boolean breaksTheRun(Fact earlier, Fact later, SentNumbers sent) {
    if (sent.returns().contest(later)
        && sent.returns()
            .others(later)
            .anyMatch(each -> each.value().compareTo(earlier.value()) >= 0)) {
      return false;
    }
    double ofLater = SentNumbers.change(later, sent.yearBefore(later));
    double ofEarlier = SentNumbers.change(earlier, sent.yearBefore(earlier));
    if (Double.isFinite(ofLater) && Double.isFinite(ofEarlier)) {
      return ofEarlier > ofLater;
    }
    Fact before = sent.earlier(earlier);
    return before != null && later.value().compareTo(before.value()) >= 0;
  }

  /**
   * Single periods that were sent in and are not what the running totals leave for them. A total
   * that a slip explains is in doubt, and both where the single period is more than the total.
   */
  static void notAddingUp(
      FactIndex facts, ReferenceIndex reference, String period, Suspects suspects) {
    for (Difference left : differences(facts, reference, period)) {
      Fact single = facts.find(left.key(), Measure.VALUE);
      Fact total = left.cumulative();
      if (single == null
          || single.cell() == null
          || suspects.include(single)
          || suspects.include(total)
          || (left.earlier() != null && suspects.include(left.earlier()))) {
        continue;
      }
      BigDecimal tolerance =
          Decimals.orZero(single.halfUnit()).add(Decimals.orZero(left.halfUnit()));
      if (single.value().subtract(left.value()).abs().compareTo(tolerance) > 0
          && !Tolerance.allows(
              FindingRule.PERIODS_DO_NOT_ADD, single.value(), left.value(), reference)) {
        accuse(left, single, tolerance, reference, suspects);
      }
    }
  }

  /** A month above a total that is accused: they may have been exchanged. */
  static void follow(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    for (Fact single : sent.values()) {
      Span span = single.key().span();
      if (span.isSingle()) {
        Fact total =
            sent.returns().inSameReturn(single, single.key().withSpan(Span.YTD), Measure.VALUE);
        if (total != null && isAbove(single, total, reference)) {
          suspects.against(total).ifPresent(finding -> suspects.doubt(single, finding));
        }
      }
    }
  }

  private static boolean isAbove(Fact single, Fact total, ReferenceIndex reference) {
    return reference.indicator(single.key().indicator()).sign() == Sign.NON_NEGATIVE
        && single.value().compareTo(total.value()) > 0;
  }

  private static void accuse(
      Difference left,
      Fact single,
      BigDecimal tolerance,
      ReferenceIndex reference,
      Suspects suspects) {
    Fact total = left.cumulative();
    BigDecimal expected = total.value().subtract(left.value()).add(single.value());
    Optional<Slip> slip =
        total.cell() == null
            ? Optional.empty()
            : Slip.between(total.value(), expected, tolerance)
                .filter(each -> each.gravity() < Slip.OF_DIGITS);
    boolean isMore =
        total.cell() != null
            && reference.indicator(single.key().indicator()).sign() == Sign.NON_NEGATIVE
            && single.value().subtract(total.value()).compareTo(tolerance) > 0;
    Fact accused = slip.isPresent() ? total : single;
    Finding finding =
        FactFinding.of(
            left.key().district(),
            FindingRule.PERIODS_DO_NOT_ADD,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.key().span().printed(),
            Decimals.plain(slip.isPresent() ? expected : left.value()),
            FactFinding.with(accused, slip.map(Slip::cause).orElse("")));
    if (slip.isPresent() || isMore) {
      suspects.accuse(
          finding.with(Severity.ERROR, finding.message()),
          slip.isPresent() ? List.of(total) : List.of(single, total));
    } else {
      suspects.note(finding);
    }
  }

  private static List<Difference> differences(
      FactIndex facts, ReferenceIndex reference, String period) {
    return SinglePeriods.differences(
        facts.ofMeasure(Measure.VALUE).filter(each -> each.key().period().equals(period)),
        facts,
        reference);
  }
}
