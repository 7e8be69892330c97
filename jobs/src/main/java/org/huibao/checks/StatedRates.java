package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Completion and ratios that a return states, against the numbers beside them. The stated rate is
 * not printed, and a wrong one does no harm; but where one of the two numbers is what another
 * return, or a slip of the hand, makes different, that one is in doubt.
 */
record StatedRates(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** Digits doubled or lost explain too much. */
  private static final int GRAVEST = 2;

  private static final int FEWEST_ROWS = 3;

  void check() {
    checkExchanged();
    for (Fact value : sent.values()) {
      for (StatedRate rate : of(value, sent, reference)) {
        if (rate.isOf(value)
            && !rate.holds()
            && !suspects.include(value)
            && !suspects.include(rate.denominator())) {
          if (sent.isTaken(value)) {
            check(rate);
          } else if (sent.returns().vouchFor(value)) {
            noteCompletion(rate);
          }
        }
      }
    }
  }

  /** One finding a sheet, or an indicator's part of it: two columns are one trouble. */
  private void checkExchanged() {
    grouped(rate -> sent.sheet(rate.numerator()) + rate.stated().key().indicator())
        .values()
        .stream()
        .map(rates -> rates.stream().filter(StatedRate::hasPartsExchanged).toList())
        .filter(rates -> !rates.isEmpty() && !areVouchedFor(rates))
        .forEach(rates -> accuse(rates, StatedRate::numerator, StatedRate::denominator));
    checkTargets(rate -> sent.sheet(rate.numerator()));
    checkTargets(rate -> sent.sheet(rate.numerator()) + rate.numerator().key().indicator());
  }

  /** Other returns have the parts as they stand: it is the rate that was worked out upside down. */
  private boolean areVouchedFor(List<StatedRate> rates) {
    OtherReturns returns = sent.returns();
    long vouched =
        rates.stream()
            .filter(
                rate -> returns.vouchFor(rate.numerator()) || returns.vouchFor(rate.denominator()))
            .count();
    return 2 * vouched > rates.size();
  }

  /** A single one may be a small target that was far surpassed; all of a column are not. */
  private void checkTargets(Function<StatedRate, String> where) {
    grouped(where).values().stream()
        .map(
            rates ->
                rates.stream()
                    .filter(rate -> rate.stated().measure() == Measure.COMPLETION)
                    .toList())
        .filter(rates -> rates.size() >= FEWEST_ROWS)
        .filter(rates -> rates.stream().allMatch(StatedRate::mayHaveTargetExchanged))
        .forEach(rates -> accuse(rates, StatedRate::denominator, StatedRate::stated));
  }

  /** The rates of the numbers taken that nothing is said of yet. */
  private Map<String, List<StatedRate>> grouped(Function<StatedRate, String> where) {
    return sent.taken().stream()
        .filter(value -> !suspects.include(value))
        .flatMap(value -> of(value, sent, reference).stream().filter(each -> each.isOf(value)))
        .filter(rate -> !suspects.include(rate.denominator()))
        .collect(Collectors.groupingBy(where, LinkedHashMap::new, Collectors.toList()));
  }

  private void accuse(
      List<StatedRate> rates, Function<StatedRate, Fact> one, Function<StatedRate, Fact> other) {
    Fact accused = one.apply(rates.get(0));
    suspects.accuse(
        FactFinding.of(
            accused.key().district(),
            FindingRule.EXCHANGED_COLUMNS,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
            FactFinding.besides(other.apply(rates.get(0))),
            FactFinding.with(accused, "本表有 " + rates.size() + " 行如此")),
        rates.stream().flatMap(rate -> Stream.of(one.apply(rate), other.apply(rate))).toList());
  }

  /** Rates that a number's own return states, of which it is one part. */
  static List<StatedRate> of(Fact value, SentNumbers sent, ReferenceIndex reference) {
    List<StatedRate> rates = new ArrayList<>();
    OtherReturns returns = sent.returns();
    add(
        rates,
        value,
        returns.inSameReturn(value, value.key(), Measure.TARGET),
        returns.inSameReturn(value, value.key(), Measure.COMPLETION));
    for (Indicator ratio : reference.ratiosWith(value.key().indicator())) {
      add(
          rates,
          returns.inSameReturn(value, value.key().withIndicator(ratio.numerator()), Measure.VALUE),
          returns.inSameReturn(
              value, value.key().withIndicator(ratio.denominator()), Measure.VALUE),
          returns.inSameReturn(value, value.key().withIndicator(ratio.id()), Measure.VALUE));
    }
    return rates;
  }

  private static void add(List<StatedRate> rates, Fact above, Fact below, Fact stated) {
    if (above != null
        && below != null
        && stated != null
        && above.value().signum() > 0
        && below.value().signum() > 0
        && stated.value().signum() > 0) {
      rates.add(new StatedRate(above, below, stated));
    }
  }

  private void check(StatedRate rate) {
    Fact value = rate.numerator();
    Fact below = rate.denominator();
    OtherReturns returns = sent.returns();
    Optional<Fact> otherValue =
        returns.others(value).filter(each -> rate.holds(each, below)).findFirst();
    Optional<Fact> otherBelow =
        returns.others(below).filter(each -> rate.holds(value, each)).findFirst();
    boolean valueStands = LevelsAndBases.stands(value, sent);
    boolean belowStands = returns.vouchFor(below);
    Optional<Slip> ofValue =
        valueStands
            ? Optional.empty()
            : slip(value, rate.expectedNumerator(), rate.toleranceOfNumerator());
    Optional<Slip> ofBelow =
        belowStands
            ? Optional.empty()
            : slip(below, rate.expectedDenominator(), rate.toleranceOfDenominator());
    if (!valueStands && otherValue.isPresent()) {
      accuse(value, ofValue, otherValue.get());
    } else if (!belowStands && otherBelow.isPresent()) {
      accuse(below, ofBelow, otherBelow.get());
    } else if (ofValue.isPresent() && (isLarge(value) || !isOfSize(ofValue))) {
      accuse(value, ofValue, rate.stated());
    } else if (ofBelow.isPresent() && (!isOfSize(ofBelow) || isLikelierAsStated(rate))) {
      accuse(below, ofBelow, rate.stated());
    } else {
      noteCompletion(rate);
    }
  }

  private void noteCompletion(StatedRate rate) {
    if (rate.stated().measure() == Measure.COMPLETION
        && !Tolerance.allowsRate(
            FindingRule.COMPLETION_DIFFERS, rate.stated().value(), computed(rate), reference)) {
      suspects.note(finding(FindingRule.COMPLETION_DIFFERS, rate));
    }
  }

  private static BigDecimal computed(StatedRate rate) {
    return BigDecimal.valueOf(
        Decimals.percent(rate.numerator().value(), rate.denominator().value()));
  }

  /** A factor of ten may be that of any of the three. */
  private static boolean isOfSize(Optional<Slip> slip) {
    return slip.filter(each -> each.gravity() == Slip.OF_SIZE).isPresent();
  }

  /** The completion as stated is nearer to the share of the year that is over than as computed. */
  private static boolean isLikelierAsStated(StatedRate rate) {
    double progress = rate.stated().key().month() * 100.0 / 12;
    double stated = rate.stated().value().doubleValue();
    double computed = Decimals.percent(rate.numerator().value(), rate.denominator().value());
    return rate.stated().measure() == Measure.COMPLETION
        && Math.abs(Math.log10(stated / progress)) < Math.abs(Math.log10(computed / progress));
  }

  private static Optional<Slip> slip(Fact fact, BigDecimal expected, BigDecimal tolerance) {
    return Slip.between(fact.value(), expected, tolerance)
        .filter(each -> each.gravity() <= GRAVEST);
  }

  /** It changed beyond belief against a year ago. */
  private boolean isLarge(Fact value) {
    double change = SentNumbers.change(value, sent.yearBefore(value));
    return Double.isFinite(change) && change >= SentNumbers.MANY_TIMES;
  }

  private Finding finding(FindingRule rule, StatedRate rate) {
    Fact stated = rate.stated();
    double computed = Decimals.percent(rate.numerator().value(), rate.denominator().value());
    return FactFinding.of(
        stated.key().district(),
        rule,
        stated.cell(),
        stated.key().period(),
        FactFinding.subject(stated.key(), reference) + stated.measure().printed(),
        Decimals.plain(Decimals.fact(computed)),
        Decimals.plain(stated.value()));
  }

  private void accuse(Fact accused, Optional<Slip> slip, Fact besides) {
    FindingRule rule =
        accused.measure() == Measure.TARGET
            ? FindingRule.TARGET_DIFFERS
            : FindingRule.LEVEL_DIFFERS;
    suspects.accuse(
        FactFinding.of(
            accused.key().district(),
            rule,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
            FactFinding.besides(besides),
            FactFinding.with(accused, slip.map(Slip::cause).orElse(""))),
        List.of(accused));
  }
}
