package org.huibao.checks;

import java.math.BigDecimal;
import java.util.List;
import org.huibao.facts.Fact;

/**
 * A whole and the parts that should add up to it.
 *
 * @param excess of the parts over the whole
 * @param tolerance what rounding explains of it
 * @param isComplete false where parts are missing, and those that are known have more than all
 */
record AddedSum(
    Fact whole, List<Fact> parts, BigDecimal excess, BigDecimal tolerance, boolean isComplete) {
  boolean isBroken() {
    return isBeyond(excess);
  }

  private boolean isBeyond(BigDecimal difference) {
    return difference.abs().compareTo(tolerance) > 0;
  }

  /** True where it would add up if {@code expected} stood in place of {@code fact}. */
  boolean isMendedBy(Fact fact, BigDecimal expected) {
    BigDecimal change = expected.subtract(fact.value());
    return !isBeyond(fact.equals(whole) ? excess.subtract(change) : excess.add(change));
  }

  /** What the part should be, by the whole and the other parts. */
  BigDecimal expected(Fact part) {
    return part.value().subtract(excess);
  }
}
