package org.huibao.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.words.Measure;

/**
 * A rate that a return states beside the two numbers it is made of: 完成比例 of value and target, or a
 * ratio of its numerator and denominator, in per cent.
 */
record StatedRate(Fact numerator, Fact denominator, Fact stated) {
  /** In per cent of a year's target. */
  private static final double BEYOND_BELIEF = 300;

  /** So many times the share of the year, or so small a part of it. */
  private static final double AS_USUAL = 4;

  /** Of a rate that people type, behind its point. */
  private static final int MOST_DIGITS = 3;

  /** A rate that was printed to one digit may have been cut off instead of rounded. */
  private static final BigDecimal CUT_OFF = new BigDecimal("2");

  /** One with many digits was worked out from the two, and says nothing of its own. */
  boolean isTyped() {
    return isTyped(stated);
  }

  static boolean isTyped(Fact rate) {
    return rate.value().stripTrailingZeros().scale() <= MOST_DIGITS;
  }

  /** True where the number is the numerator: a rate is looked at once. */
  boolean isOf(Fact value) {
    return value.equals(numerator);
  }

  boolean holds() {
    return holds(numerator, denominator);
  }

  /** True where the rate stated is that of two numbers, within the digits that all three show. */
  boolean holds(Fact above, Fact below) {
    return above
            .value()
            .movePointRight(2)
            .subtract(stated.value().multiply(below.value()))
            .abs()
            .compareTo(tolerance(above, below))
        <= 0;
  }

  private BigDecimal tolerance(Fact above, Fact below) {
    return SentNumbers.shown(above)
        .movePointRight(2)
        .add(SentNumbers.shown(below).multiply(stated.value().abs()))
        .add(below.value().abs().multiply(ofStated()));
  }

  private BigDecimal ofStated() {
    return Decimals.orZero(stated.halfUnit()).multiply(CUT_OFF);
  }

  /** True where another rate is that of the two. */
  boolean isStatedAs(Fact other) {
    return new StatedRate(numerator, denominator, other).holds();
  }

  /** True where numerator and denominator stand in each other's places: the rate shows it. */
  boolean hasPartsExchanged() {
    return !holds() && holds(denominator, numerator);
  }

  /**
   * True where a target may be the completion and the completion the target: no product tells them
   * apart, but nobody plans for a third of what is reached, and a target is seldom so small.
   */
  boolean mayHaveTargetExchanged() {
    double target = denominator.value().doubleValue();
    double progress = stated.key().month() * 100.0 / 12;
    return stated.measure() == Measure.COMPLETION
        && holds()
        && stated.value().doubleValue() > BEYOND_BELIEF
        && target > progress / AS_USUAL
        && target < progress * AS_USUAL;
  }

  /** What the numerator should be, by the other two. */
  BigDecimal expectedNumerator() {
    return stated.value().multiply(denominator.value()).movePointLeft(2);
  }

  BigDecimal toleranceOfNumerator() {
    return tolerance(numerator, denominator).movePointLeft(2);
  }

  /** What the denominator should be; there is one only where the rate is not 0. */
  BigDecimal expectedDenominator() {
    return numerator.value().movePointRight(2).divide(stated.value(), MathContext.DECIMAL64);
  }

  BigDecimal toleranceOfDenominator() {
    return tolerance(numerator, denominator).divide(stated.value().abs(), MathContext.DECIMAL64);
  }
}
