package org.huibao.checks;

import java.util.List;
import java.util.Optional;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;

/**
 * Parts against their whole: none is above it; and where they added up to it the year before, as
 * the three sectors do to GDP, they do so again.
 */
record Parts(
    FactIndex sent,
    AddedSums sums,
    SentNumbers numbers,
    ReferenceIndex reference,
    Suspects suspects) {

  void check() {
    sums.parts(numbers)
        .forEach(
            (key, parts) -> {
              Fact whole = sent.find(key, Measure.VALUE);
              if (whole != null
                  && whole.cell() != null
                  && reference.indicator(key.indicator()) != null
                  && !suspects.include(whole)
                  && parts.stream().noneMatch(suspects::include)) {
                check(whole, parts);
              }
            });
  }

  private void check(Fact whole, List<Fact> parts) {
    boolean mayBeNegative =
        reference.indicator(whole.key().indicator()).sign() != Sign.NON_NEGATIVE;
    Optional<Fact> above =
        mayBeNegative
            ? Optional.empty()
            : parts.stream().filter(part -> isAbove(part, whole)).findFirst();
    AddedSum sum = sums.ofParts(whole.key());
    if (above.isPresent()) {
      Fact part = above.get();
      accuse(
          FindingRule.PART_ABOVE_WHOLE,
          isWorse(whole, part) ? whole : part,
          isWorse(whole, part) ? part : whole,
          "");
    } else if (sum != null
        && sum.isBroken()
        && !Tolerance.allows(
            FindingRule.PARTS_DIFFER, whole.value(), whole.value().add(sum.excess()), reference)
        && numbers.showsInPrint(sum.excess(), whole)) {
      accuseOne(sum);
    }
  }

  private boolean isAbove(Fact part, Fact whole) {
    return part.value().subtract(whole.value()).compareTo(SentNumbers.shown(part, whole)) > 0
        && !Tolerance.allows(FindingRule.PART_ABOVE_WHOLE, part.value(), whole.value(), reference);
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

  private void accuseOne(AddedSum sum) {
    Optional<Accused> one = Accused.among(sum, sums, numbers);
    Fact accused = one.map(Accused::fact).orElse(sum.whole());
    accuse(
        FindingRule.PARTS_DIFFER,
        accused,
        accused.equals(sum.whole()) ? sum.parts().get(0) : sum.whole(),
        one.map(Accused::cause).orElse(""));
    if (one.isEmpty()) {
      suspects
          .against(sum.whole())
          .ifPresent(
              finding ->
                  new DoubtfulMembers(numbers, sums, reference, suspects).follow(sum, finding));
    }
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
