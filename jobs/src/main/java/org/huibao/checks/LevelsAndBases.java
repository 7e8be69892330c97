package org.huibao.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.huibao.checks.SentNumbers.Usual;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * A number, the year before and the growth that one return states, against each other and against
 * last year's return: which of them is wrong is worked out. A growth that agrees with what was sent
 * in last year clears itself and accuses the level.
 */
record LevelsAndBases(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A growth that was printed to one digit may have been cut off instead of rounded. */
  private static final BigDecimal CUT_OFF = new BigDecimal("2");

  /** Twice as much as others, in decimal places of the logarithm. */
  private static final double UNUSUAL = Math.log10(2);

  private static final double USUAL = Math.log10(1.5);

  void check() {
    for (Fact value : sent.values()) {
      if (!suspects.include(value)) {
        check(value, sent.base(value), sent.growth(value), sent.last(value));
      }
    }
  }

  private void check(Fact value, Fact base, Fact growth, Fact last) {
    if (base == null) {
      return;
    }
    boolean tells = growth != null && value.value().signum() > 0 && base.value().signum() > 0;
    boolean holds = tells && holds(value, base, growth);
    if (isExchanged(value, base, tells && !holds ? growth : null, last)) {
      accuse(FindingRule.EXCHANGED_YEARS, value, "", base, List.of(value, base));
      return;
    }
    if (tells && !holds) {
      accuseOne(value, base, growth, last);
    } else if (last != null && !SentNumbers.agree(base, last)) {
      Optional<Slip> slip = slip(base, last.value(), SentNumbers.shown(base, last));
      if (slip.filter(each -> each.gravity() == Slip.OF_SIZE).isPresent() && tells) {
        // all of the row in another unit: its growth cannot tell
        accuse(FindingRule.MAGNITUDE, value, slip.get().cause(), last, List.of(value, base));
      } else if (slip.isPresent()) {
        accuse(FindingRule.BASE_DIFFERS, base, slip.get().cause(), last, List.of(base));
      }
    }
  }

  /** This year's number under 上年同期, and last year's under 本期. */
  private static boolean isExchanged(Fact value, Fact base, Fact failing, Fact last) {
    if (SentNumbers.agree(value, base)) {
      return false;
    }
    if (last != null) {
      return SentNumbers.agree(value, last) && !SentNumbers.agree(base, last);
    }
    return failing != null && failing.value().signum() != 0 && holds(base, value, failing);
  }

  private static boolean holds(Fact value, Fact base, Fact growth) {
    BigDecimal difference = value.value().subtract(grown(base, growth)).abs();
    return difference.compareTo(tolerance(value, base, growth)) <= 0;
  }

  private static BigDecimal grown(Fact base, Fact growth) {
    return base.value().multiply(growth.value().add(HUNDRED)).movePointLeft(2);
  }

  private static BigDecimal tolerance(Fact value, Fact base, Fact growth) {
    BigDecimal factor = growth.value().add(HUNDRED).movePointLeft(2).abs();
    return SentNumbers.shown(value)
        .add(SentNumbers.shown(base).multiply(factor))
        .add(
            base.value()
                .multiply(Decimals.orZero(growth.halfUnit()))
                .movePointLeft(2)
                .multiply(CUT_OFF));
  }

  private void accuseOne(Fact value, Fact base, Fact growth, Fact last) {
    BigDecimal tolerance = tolerance(value, base, growth);
    Optional<Slip> ofValue = slip(value, grown(base, growth), tolerance);
    boolean baseStands = last != null && SentNumbers.agree(base, last);
    Optional<Slip> ofBase = baseStands ? Optional.empty() : slipOfBase(value, base, growth, last);
    boolean baseIsWorse =
        ofBase.isPresent()
            && (ofValue.isEmpty()
                || last != null
                || ofBase.get().gravity() < ofValue.get().gravity());
    if (baseIsWorse) {
      accuse(FindingRule.BASE_DIFFERS, base, ofBase.get().cause(), value, List.of(base));
      suspects.clear(growth);
    } else if (ofValue.isPresent() && isLikelierThanOfGrowth(ofValue.get(), value, base, growth)) {
      accuse(FindingRule.LEVEL_DIFFERS, value, ofValue.get().cause(), base, List.of(value));
      suspects.clear(growth);
    } else if (isUnusual(value, base, growth)) {
      accuse(FindingRule.LEVEL_DIFFERS, value, "", base, List.of(value));
      suspects.clear(growth);
    }
  }

  private static Optional<Slip> slipOfBase(Fact value, Fact base, Fact growth, Fact last) {
    if (last != null) {
      return slip(base, last.value(), SentNumbers.shown(base, last));
    }
    BigDecimal factor = growth.value().add(HUNDRED);
    if (factor.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal expected = value.value().movePointRight(2).divide(factor, MathContext.DECIMAL64);
    BigDecimal tolerance =
        tolerance(value, base, growth).movePointRight(2).divide(factor, MathContext.DECIMAL64);
    return slip(base, expected, tolerance);
  }

  /** A growth whose own digits were swapped, or whose sign was lost, accuses nothing. */
  private static boolean isLikelierThanOfGrowth(Slip slip, Fact value, Fact base, Fact growth) {
    BigDecimal computed =
        value
            .value()
            .movePointRight(2)
            .divide(base.value(), MathContext.DECIMAL64)
            .subtract(HUNDRED);
    if (computed.abs().compareTo(HUNDRED) > 0) {
      return true;
    }
    BigDecimal tolerance = Decimals.orZero(growth.halfUnit()).multiply(CUT_OFF);
    return slip(growth, computed, tolerance)
        .filter(each -> each.gravity() < slip.gravity())
        .isEmpty();
  }

  /** No other place's number changed nearly as much, and the growth stated is a usual one. */
  private boolean isUnusual(Fact value, Fact base, Fact growth) {
    Optional<Usual> usual = sent.usual(value);
    double change = usual.map(Usual::change).orElse(0.0);
    double own = Math.abs(Math.log10(SentNumbers.ratio(value, base)) - change);
    double stated =
        Math.abs(Math.log10(Math.max(0.01, 1 + growth.value().doubleValue() / 100)) - change);
    return usual.isPresent() && own > UNUSUAL && stated < USUAL;
  }

  private static Optional<Slip> slip(Fact fact, BigDecimal expected, BigDecimal tolerance) {
    return Slip.between(fact.value(), expected, tolerance);
  }

  private void accuse(FindingRule rule, Fact accused, String cause, Fact other, List<Fact> all) {
    suspects.accuse(
        FactFinding.of(
            accused.key().district(),
            rule,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
            FactFinding.besides(other),
            FactFinding.with(accused, cause)),
        all);
  }
}
