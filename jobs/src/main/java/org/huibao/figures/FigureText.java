package org.huibao.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure as it is printed: rounded once, trailing zeros dropped, the unit behind it. */
public final class FigureText {
  private FigureText() {}

  /** {@code 61.8} of 61.8014 with one decimal. */
  public static String number(BigDecimal value, int decimals, RoundingMode rounding) {
    BigDecimal printed = value.setScale(decimals, rounding).stripTrailingZeros();
    return printed.signum() == 0 ? "0" : printed.toPlainString();
  }

  /** {@code 61.8亿元}. */
  public static String of(BigDecimal value, int decimals, String unit, RoundingMode rounding) {
    return number(value, decimals, rounding) + unit;
  }

  /** {@code 第2}, or {@code 并列第2} where others share the rank. */
  public static String rank(int rank, Sharing sharing) {
    return (sharing == Sharing.TIED ? "并列第" : "第") + rank;
  }

  /** Whether others have the same rank. */
  public enum Sharing {
    ALONE,
    TIED
  }
}
