package org.huibao.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;

/**
 * How numbers are divided, rounded and added up: one way and in one order, so that the same inputs
 * give the same digits wherever they are worked on. What has a null in it is null.
 */
public final class Decimals {
  /** Decimals of a fact. */
  public static final int OF_FACTS = 8;

  private static final MathContext SIGNIFICANT = new MathContext(12, RoundingMode.HALF_UP);

  private Decimals() {}

  /** A computed number as facts keep it. */
  public static BigDecimal fact(double number) {
    return decimal(number, OF_FACTS);
  }

  /** A number as facts keep it. */
  public static BigDecimal ofFacts(BigDecimal number) {
    return number.setScale(OF_FACTS, RoundingMode.HALF_UP);
  }

  /** A double as it is written, to so many decimals, half up. */
  public static BigDecimal decimal(double number, int decimals) {
    return new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A double to so many decimals, half up. */
  public static double rounded(double number, int decimals) {
    return needsNoRounding(number) ? number : decimal(number, decimals).doubleValue();
  }

  /** A double to 12 significant digits, as published tables keep it. */
  public static Double significant(Double number) {
    return number == null || needsNoRounding(number)
        ? number
        : (Double) new BigDecimal(number.toString()).round(SIGNIFICANT).doubleValue();
  }

  /** True for 0 and for what is no number. */
  private static boolean needsNoRounding(double number) {
    return number == 0 || !Double.isFinite(number);
  }

  public static Double asDouble(BigDecimal number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  public static BigDecimal minus(BigDecimal number, BigDecimal other) {
    return number == null || other == null ? null : number.subtract(other);
  }

  public static Double minus(Double number, Double other) {
    return number == null || other == null ? null : (Double) (number - other);
  }

  /** {@code part} of {@code whole} in per cent; null where the whole is 0. */
  public static Double percent(Double part, Double whole) {
    return part == null || whole == null || whole == 0 ? null : (Double) (part * 100 / whole);
  }

  public static Double percent(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? null
        : (Double) (part.doubleValue() * 100 / whole.doubleValue());
  }

  /** One over the other; null unless both are above 0. */
  public static Double ratio(Double one, Double other) {
    return one == null || other == null || one <= 0 || other <= 0 ? null : (Double) (one / other);
  }

  /** The sum of doubles, smallest first: their last digits hang on the order. */
  public static double total(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double total = 0;
    for (double each : sorted) {
      total += each;
    }
    return total;
  }

  /** The sum of those that are given; null where none is. */
  static BigDecimal sum(Collection<BigDecimal> numbers) {
    BigDecimal sum = null;
    for (BigDecimal each : numbers) {
      sum = sum == null ? each : each == null ? sum : sum.add(each);
    }
    return sum;
  }

  /** The sum of the values of {@code facts}. */
  public static BigDecimal total(Collection<Fact> facts) {
    return facts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@code number}, or 0 where there is none. */
  public static BigDecimal orZero(BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }

  /** A decimal without trailing zeros. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
