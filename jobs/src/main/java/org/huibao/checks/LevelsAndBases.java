package org.huibao.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.checks.UsualChanges.Usual;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * A number, the year before and the growth that one return states, against each other and against
 * last year's return: which of them is wrong is worked out. A growth that agrees with what was sent
 * in last year clears itself and accuses the level.
 */
record LevelsAndBases(
    SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A growth that was printed to one digit may have been cut off instead of rounded. */
  private static final BigDecimal CUT_OFF = new BigDecimal("2");

  /** Twice as much as others, in decimal places of the logarithm. */
  private static final double UNUSUAL = Math.log10(2);

  private static final double USUAL = Math.log10(1.5);

  /** Fewer are as many troubles. */
  private static final int FEWEST_OF_A_COLUMN = 4;

  void check() {
    Set<Block> otherwise = growthWorkedOutOtherwise();
    for (Fact value : sent.values()) {
      if (isLookedAt(value) && !suspects.include(value)) {
        Fact base = sent.base(value);
        Fact growth = sent.growth(value);
        boolean tells = base != null && !suspects.include(base);
        boolean grows = growth != null && !otherwise.contains(Block.ofIndicator(growth));
        check(value, tells ? base : null, grows ? growth : null, sent.last(value));
      }
      noteGrowth(value);
    }
  }

  /**
   * Of a return that is only compared, a growth that its own two numbers do not give: told where
   * nothing else is said of the number.
   */
  private void noteGrowth(Fact value) {
    Fact base = sent.base(value);
    Fact growth = sent.growth(value);
    if (!sent.isTaken(value)
        && (isLookedAt(value) || sent.returns().vouchFor(value))
        && tells(value, base, growth)
        && !suspects.include(value)
        && !suspects.include(base)
        && !holds(value, base, growth)) {
      Optional<Fact> otherBase =
          sent.returns().others(base).filter(each -> holds(value, each, growth)).findFirst();
      if (otherBase.isPresent()) {
        suspects.warn(finding(FindingRule.BASE_DIFFERS, base, "", otherBase.get()));
        return;
      }
      BigDecimal computed =
          Decimals.fact(Decimals.percent(value.value(), base.value())).subtract(HUNDRED);
      if (!Tolerance.allowsRate(FindingRule.GROWTH_DIFFERS, growth.value(), computed, reference)) {
        suspects.note(
            FactFinding.of(
                growth.key().district(),
                FindingRule.GROWTH_DIFFERS,
                growth.cell(),
                growth.key().period(),
                FactFinding.subject(growth.key(), reference) + growth.key().span().printed(),
                Decimals.plain(computed.setScale(2, RoundingMode.HALF_UP)),
                Decimals.plain(growth.value())));
      }
    }
  }

  /**
   * Columns of growth that most of their rows speak against, and no slip explains: a formula was
   * changed, and what is wrong is the growth.
   */
  private Set<Block> growthWorkedOutOtherwise() {
    Map<Block, List<Fact>> columns = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      Fact growth = sent.growth(value);
      Fact base = sent.base(value);
      if (tells(value, base, growth) && !suspects.include(value) && !suspects.include(base)) {
        columns.computeIfAbsent(Block.ofIndicator(growth), column -> new ArrayList<>()).add(value);
      }
    }
    columns.values().removeIf(rows -> !speakAgainstGrowth(rows));
    return columns.keySet();
  }

  private boolean speakAgainstGrowth(List<Fact> rows) {
    List<Fact> differing =
        rows.stream().filter(each -> !holds(each, sent.base(each), sent.growth(each))).toList();
    long explained = differing.stream().filter(this::isExplained).count();
    return differing.size() >= FEWEST_OF_A_COLUMN
        && 2 * differing.size() > rows.size()
        && 2 * explained <= differing.size();
  }

  /** By a slip of the number, or by the completion under the growth's head. */
  private boolean isExplained(Fact value) {
    Fact base = sent.base(value);
    Fact growth = sent.growth(value);
    Fact completion = sent.completion(value);
    return slip(value, grown(base, growth), tolerance(value, base, growth)).isPresent()
        || (completion != null && holds(value, base, completion));
  }

  /** What is only compared with the number taken has to speak for itself where that is wrong. */
  private boolean isLookedAt(Fact value) {
    return sent.isTaken(value) || suspects.include(sent.taken(value));
  }

  private void check(Fact value, Fact base, Fact growth, Fact last) {
    if (base == null) {
      checkByLastYears(value, growth, last);
      return;
    }
    boolean tells = tells(value, base, growth);
    Optional<Fact> otherBase = otherBase(value, base, last);
    if (otherBase.isPresent()) {
      Optional<Slip> slip =
          slip(base, otherBase.get().value(), SentNumbers.shown(base, otherBase.get()));
      accuse(
          FindingRule.BASE_DIFFERS,
          base,
          slip.map(Slip::cause).orElse(""),
          otherBase.get(),
          List.of(base));
      if (growth != null) {
        suspects.clear(growth);
      }
    } else if (tells && !holds(value, base, growth)) {
      accuseOne(value, base, growth, last);
    } else if (last != null && !SentNumbers.agree(base, last)) {
      Optional<Slip> slip = slip(base, last.value(), SentNumbers.shown(base, last));
      if (slip.isEmpty() && sums.wouldBeMended(base, last.value())) {
        accuse(FindingRule.BASE_DIFFERS, base, "", last, List.of(base));
      } else if (slip.filter(each -> each.gravity() == Slip.OF_SIZE).isPresent()
          && tells
          && SentNumbers.change(value, last) >= SentNumbers.MANY_TIMES) {
        // all of the row in another unit: its growth cannot tell
        accuse(FindingRule.MAGNITUDE, value, slip.get().cause(), last, List.of(value, base));
      } else if (slip.isPresent()) {
        accuse(FindingRule.BASE_DIFFERS, base, slip.get().cause(), last, List.of(base));
      }
    }
  }

  /** Growth is against last year's return where nothing stands beside: a base may be revised. */
  private void checkByLastYears(Fact value, Fact growth, Fact last) {
    if (!tells(value, last, growth)
        || holds(value, last, growth)
        || sent.returns().vouchFor(value)) {
      return;
    }
    BigDecimal expected = grown(last, growth);
    Optional<Slip> slip =
        slip(value, expected, tolerance(value, last, growth))
            .filter(each -> isLikelierThanOfGrowth(each, value, last, growth))
            .filter(each -> each.gravity() < Slip.OF_DIGITS);
    Optional<Fact> other =
        sent.returns().others(value).filter(each -> holds(each, last, growth)).findFirst();
    if (other.isPresent() || slip.isPresent()) {
      accuse(
          FindingRule.LEVEL_DIFFERS,
          value,
          slip.map(Slip::cause).orElse(""),
          other.orElse(last),
          List.of(value));
      suspects.clear(growth);
    }
  }

  /**
   * 上年同期 of another return that has the very value and is as usual, where this one's is not; where
   * growth is a formula it tells nothing of either.
   */
  private Optional<Fact> otherBase(Fact value, Fact base, Fact last) {
    boolean stands = last != null ? SentNumbers.agree(base, last) : sent.returns().vouchFor(base);
    if (stands || !sent.returns().vouchFor(value)) {
      return Optional.empty();
    }
    return sent.returns()
        .others(base)
        .filter(each -> !SentNumbers.agree(each, base))
        .filter(each -> slip(base, each.value(), SentNumbers.shown(base, each)).isPresent())
        .filter(each -> sent.unusual(value, base) > sent.unusual(value, each))
        .findFirst();
  }

  /** True where all three are there, and there was something to grow from. */
  static boolean tells(Fact value, Fact base, Fact growth) {
    return growth != null
        && base != null
        && value.value().signum() != 0
        && base.value().signum() > 0;
  }

  /** True where another return has the number, or it has grown as its own return states. */
  static boolean stands(Fact value, SentNumbers sent) {
    return hasGrown(value, sent) || sent.returns().vouchFor(value);
  }

  /** True where a growth that was typed is that of the number and its 上年同期. */
  static boolean hasGrown(Fact value, SentNumbers sent) {
    Fact growth = sent.growth(value);
    Fact base = sent.base(value);
    return tells(value, base, growth)
        && StatedRate.isTyped(growth)
        && !SentNumbers.agree(value, base)
        && holds(value, base, growth);
  }

  /** True where the growth is that of the two, within the digits that all three show. */
  static boolean holds(Fact value, Fact base, Fact growth) {
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

  /** Growth and completion under each other's heads: each of the two is the other's number. */
  private boolean accuseExchangedWithCompletion(Fact value, Fact base, Fact growth) {
    Fact completion = sent.completion(value);
    boolean isExchanged =
        completion != null
            && holds(value, base, completion)
            && StatedRates.of(value, sent, reference).stream()
                .filter(rate -> rate.stated().equals(completion))
                .anyMatch(rate -> !rate.holds() && rate.isStatedAs(growth));
    if (isExchanged) {
      accuse(FindingRule.EXCHANGED_COLUMNS, growth, "", completion, List.of(growth, completion));
    }
    return isExchanged;
  }

  private void accuseOne(Fact value, Fact base, Fact growth, Fact last) {
    if (accuseExchangedWithCompletion(value, base, growth)) {
      return;
    }
    BigDecimal tolerance = tolerance(value, base, growth);
    OtherReturns returns = sent.returns();
    List<StatedRate> rates = StatedRates.of(value, sent, reference);
    boolean ratesSpeakAgainst = rates.stream().anyMatch(each -> !each.holds());
    boolean valueStands =
        returns.vouchFor(value) || rates.stream().anyMatch(each -> each.isTyped() && each.holds());
    boolean baseStands = last != null ? SentNumbers.agree(base, last) : returns.vouchFor(base);
    Optional<Fact> otherValue =
        valueStands
            ? Optional.empty()
            : returns.others(value).filter(each -> holds(each, base, growth)).findFirst();
    Optional<Fact> baseElsewhere =
        baseStands
            ? Optional.empty()
            : returns.others(base).filter(each -> holds(value, each, growth)).findFirst();
    Optional<Slip> ofValue =
        valueStands ? Optional.empty() : slip(value, grown(base, growth), tolerance);
    Optional<Slip> ofBase = baseStands ? Optional.empty() : slipOfBase(value, base, growth, last);
    boolean valueMendsASum = sums.wouldBeMended(value, grown(base, growth));
    boolean baseMendsASum =
        ofBase.isPresent() && sums.speakAgainst(base) && !sums.speakAgainst(value);
    boolean baseIsWorse =
        ofBase.isPresent()
            && (!ratesSpeakAgainst || valueStands)
            && !valueMendsASum
            && (ofValue.isEmpty()
                || baseMendsASum
                || last != null
                || ofBase.get().gravity() < ofValue.get().gravity());
    if (otherValue.isPresent() && baseElsewhere.isEmpty()) {
      String cause = ofValue.map(Slip::cause).orElse("");
      accuse(FindingRule.LEVEL_DIFFERS, value, cause, otherValue.get(), List.of(value));
      suspects.clear(growth);
    } else if (baseElsewhere.isPresent() && otherValue.isEmpty()) {
      String cause = ofBase.map(Slip::cause).orElse("");
      accuse(FindingRule.BASE_DIFFERS, base, cause, baseElsewhere.get(), List.of(base));
      suspects.clear(growth);
    } else if (baseIsWorse) {
      accuse(FindingRule.BASE_DIFFERS, base, ofBase.get().cause(), value, List.of(base));
      suspects.clear(growth);
    } else if (ofValue.isPresent() && isLikelierThanOfGrowth(ofValue.get(), value, base, growth)) {
      accuse(FindingRule.LEVEL_DIFFERS, value, ofValue.get().cause(), base, List.of(value));
      suspects.clear(growth);
    } else if (!valueStands
        && (valueMendsASum || ratesSpeakAgainst || isUnusual(value, base, growth))) {
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
    suspects.accuse(finding(rule, accused, cause, other), all);
  }

  private Finding finding(FindingRule rule, Fact accused, String cause, Fact other) {
    return FactFinding.of(
        accused.key().district(),
        rule,
        accused.cell(),
        accused.key().period(),
        FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
        FactFinding.besides(other),
        FactFinding.with(accused, cause));
  }
}
