package org.huibao.checks;

import java.math.BigDecimal;
import org.huibao.facts.Fact;
import org.huibao.findings.Finding;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Sign;
import org.huibao.words.Measure;

/**
 * The members of a sum that does not add up and of which none can be singled out: any of them may
 * be the wrong one, and none is printed before the total is cleared up, but those that something
 * vouches for and those that the difference would make less usual than they are.
 */
record DoubtfulMembers(
    SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
  /** By a fifth, in decimal places of the logarithm. */
  private static final double LESS_USUAL = Math.log10(1.2);

  /** They are in doubt for what the whole is accused of, and as long as that is. */
  void follow(AddedSum sum, Finding ofWhole) {
    if (sums.neverAddedUp(sum)) {
      return;
    }
    sum.parts().stream()
        .filter(part -> part.cell() != null && !suspects.include(part))
        .filter(part -> mayBeWrong(part, sum.expected(part)))
        .forEach(part -> suspects.doubt(part, ofWhole));
  }

  private boolean mayBeWrong(Fact part, BigDecimal expected) {
    boolean mayBeNegative = reference.indicator(part.key().indicator()).sign() == Sign.ANY;
    if (isVouchedFor(part) || (expected.signum() < 0 && !mayBeNegative)) {
      return false;
    }
    Fact before = part.measure() == Measure.VALUE ? sent.yearBefore(part) : null;
    return before == null
        || before.value().signum() <= 0
        || sent.unusual(part.withValue(expected), before)
            <= sent.unusual(part, before) + LESS_USUAL;
  }

  /** By another return, by last year's of a base, or by a rate that was typed beside it. */
  private boolean isVouchedFor(Fact part) {
    if (sent.returns().vouchFor(part)) {
      return true;
    }
    if (part.measure() == Measure.PREVIOUS_YEAR) {
      Fact last = sent.last(part);
      return last != null && SentNumbers.agree(last, part);
    }
    return part.measure() == Measure.VALUE
        && (LevelsAndBases.hasGrown(part, sent)
            || StatedRates.of(part, sent, reference).stream()
                .anyMatch(rate -> rate.isTyped() && rate.holds()));
  }
}
