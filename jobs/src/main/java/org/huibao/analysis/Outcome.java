package org.huibao.analysis;

import java.math.BigDecimal;
import org.huibao.facts.Decimals;
import org.huibao.reference.Indicator;
import org.huibao.reference.Sign;
import org.huibao.words.Code;

/**
 * What growth amounts to in words, by the signs of level x and base b. Words of profit and loss are
 * for indicators that may be negative; 持平 is decided on the number as printed.
 */
public enum Outcome implements Code {
  UP,
  DOWN,
  FLAT,
  TURNED_TO_PROFIT,
  TURNED_TO_LOSS,
  LOSS_ENDED,
  LOSS_NARROWED,
  LOSS_WIDENED,
  LOSS_UNCHANGED,
  FROM_ZERO,
  NO_BASE,
  NOT_REPORTED;

  /** Growth rates are printed with one decimal. */
  static final int RATE_DECIMALS = 1;

  /**
   * Of a level and its base.
   *
   * @param x the level, or null
   * @param b the base, or null
   * @param rate in per cent, or null
   * @param change x − b, or null
   */
  static Outcome of(
      BigDecimal x, BigDecimal b, Double rate, BigDecimal change, Indicator indicator) {
    if (x == null) {
      return NOT_REPORTED;
    }
    if (b == null) {
      return NO_BASE;
    }
    if (indicator.pointUnit() != null) {
      return bySign(null, change, indicator);
    }
    if (b.signum() == 0 && x.signum() != 0) {
      return FROM_ZERO;
    }
    if (indicator.sign() == Sign.ANY) {
      if (b.signum() > 0 && x.signum() < 0) {
        return TURNED_TO_LOSS;
      }
      if (b.signum() < 0) {
        return x.signum() > 0 ? TURNED_TO_PROFIT : x.signum() == 0 ? LOSS_ENDED : loss(x, b);
      }
    }
    return bySign(rate, change, indicator);
  }

  private static Outcome loss(BigDecimal x, BigDecimal b) {
    int compared = x.abs().compareTo(b.abs());
    return compared == 0 ? LOSS_UNCHANGED : compared < 0 ? LOSS_NARROWED : LOSS_WIDENED;
  }

  /** By a rate, or where there is none by the change in points or amounts; null without either. */
  static Outcome bySign(Double rate, BigDecimal change, Indicator indicator) {
    if (rate == null && change == null) {
      return null;
    }
    double moved = rate != null ? rate : Decimals.asDouble(change);
    // a rate prints with one decimal, a change in points with the indicator's
    int decimals = rate != null ? RATE_DECIMALS : indicator.decimals();
    double halfOfTheLastDigit = 0.5 / StrictMath.pow(10, decimals);
    if (Math.abs(moved) < halfOfTheLastDigit) {
      return FLAT;
    }
    return moved > 0 ? UP : DOWN;
  }
}
