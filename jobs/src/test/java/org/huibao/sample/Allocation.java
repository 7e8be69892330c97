package org.huibao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares out a total by weights in whole units of its last digit, so that the parts add up exactly:
 * the method of largest remainders. A place without weight gets no part, which is not the same as a
 * part of 0.
 */
final class Allocation {
  private Allocation() {}

  static Map<String, BigDecimal> of(BigDecimal total, int scale, Map<String, Double> weights) {
    long units = total.movePointRight(scale).longValueExact();
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Long> parts = new LinkedHashMap<>();
    Map<String, Double> remainders = new LinkedHashMap<>();
    weights.forEach(
        (place, weight) -> {
          double share = units * weight / sum;
          long floor = (long) Math.floor(share);
          parts.put(place, floor);
          remainders.put(place, share - floor);
        });
    long left = units - parts.values().stream().mapToLong(Long::longValue).sum();
    List<String> byRemainder =
        remainders.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < left; i++) {
      parts.merge(byRemainder.get(i), 1L, Long::sum);
    }
    Map<String, BigDecimal> result = new LinkedHashMap<>();
    parts.forEach(
        (place, part) ->
            result.put(place, new BigDecimal(part).movePointLeft(scale).setScale(scale)));
    return result;
  }

  /** {@code value} rounded as offices do, half up. */
  static BigDecimal rounded(double value, int scale) {
    return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
  }
}
