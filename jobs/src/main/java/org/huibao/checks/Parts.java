package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;

/**
 * Parts against their whole: none is above it; and where they added up to it the year before, as
 * the three sectors do to GDP, they do so again.
 */
record Parts(FactIndex sent, SentNumbers numbers, ReferenceIndex reference, Suspects suspects) {

  void check() {
    Map<FactKey, List<Fact>> ofWholes = new LinkedHashMap<>();
    for (Fact value : numbers.taken()) {
      String whole = reference.indicator(value.key().indicator()).partOf();
      if (whole != null) {
        ofWholes
            .computeIfAbsent(value.key().withIndicator(whole), key -> new ArrayList<>())
            .add(value);
      }
    }
    ofWholes.forEach(
        (key, parts) -> {
          Fact whole = sent.find(key, Measure.VALUE);
          if (whole != null
              && whole.cell() != null
              && !suspects.include(whole)
              && parts.stream().noneMatch(suspects::include)) {
            check(whole, parts);
          }
        });
  }

  private void check(Fact whole, List<Fact> parts) {
    Indicator indicator = reference.indicator(whole.key().indicator());
    if (indicator == null) {
      return;
    }
    Optional<Fact> above =
        indicator.sign() != Sign.NON_NEGATIVE
            ? Optional.empty()
            : parts.stream().filter(part -> isAbove(part, whole)).findFirst();
    if (above.isPresent()) {
      Fact part = above.get();
      accuse(
          FindingRule.PART_ABOVE_WHOLE,
          isWorse(whole, part) ? whole : part,
          isWorse(whole, part) ? part : whole,
          "");
    } else if (parts.size() > 1 && addedUp(whole, parts)) {
      BigDecimal sum = Decimals.total(parts);
      BigDecimal shown = shown(whole, parts);
      BigDecimal excess = sum.subtract(whole.value());
      if (excess.abs().compareTo(shown) > 0 && numbers.showsInPrint(excess, whole)) {
        accuseOne(whole, parts, excess, shown);
      }
    }
  }

  private static boolean isAbove(Fact part, Fact whole) {
    return part.value().subtract(whole.value()).compareTo(SentNumbers.shown(part, whole)) > 0;
  }

  /** One below 0 is in doubt, else the one that changed more against the year before. */
  private boolean isWorse(Fact whole, Fact part) {
    if (whole.value().signum() < 0) {
      return true;
    }
    double ofWhole = change(whole);
    double ofPart = change(part);
    return Double.isFinite(ofWhole) && Double.isFinite(ofPart) && ofWhole > ofPart;
  }

  private double change(Fact value) {
    Fact last = numbers.last(value);
    return SentNumbers.change(value, last == null ? numbers.base(value) : last);
  }

  /** True where these very parts made up the whole a year ago. */
  private boolean addedUp(Fact whole, List<Fact> parts) {
    return holds(numbers.base(whole), parts.stream().map(numbers::base).toList())
        || holds(numbers.last(whole), parts.stream().map(numbers::last).toList());
  }

  private static boolean holds(Fact whole, List<Fact> parts) {
    return whole != null
        && parts.stream().allMatch(part -> part != null)
        && Decimals.total(parts).subtract(whole.value()).abs().compareTo(shown(whole, parts)) <= 0;
  }

  private static BigDecimal shown(Fact whole, List<Fact> parts) {
    return parts.stream().map(SentNumbers::shown).reduce(SentNumbers.shown(whole), BigDecimal::add);
  }

  private void accuseOne(Fact whole, List<Fact> parts, BigDecimal excess, BigDecimal shown) {
    Optional<Accused> one =
        Accused.among(whole, parts, excess, numbers.explained(whole, shown), numbers);
    Fact accused = one.map(Accused::fact).orElse(whole);
    accuse(
        FindingRule.PARTS_DIFFER,
        accused,
        accused.equals(whole) ? parts.get(0) : whole,
        one.map(Accused::cause).orElse(""));
  }

  private void accuse(FindingRule rule, Fact accused, Fact other, String cause) {
    suspects.accuse(
        FactFinding.of(
            accused.key().district(),
            rule,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.key().span().printed(),
            FactFinding.besides(other),
            FactFinding.with(accused, cause)),
        List.of(accused));
  }
}
