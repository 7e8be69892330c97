package org.huibao.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What multiplies a unit: 万 of 万羽, 10 000 of 10 000 tons, 100 million.
 *
 * @param name the prefix in Chinese
 * @param rest the unit behind it
 */
record CountingPrefix(String name, BigDecimal factor, String rest) {
  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("十", 1),
          Map.entry("百", 2),
          Map.entry("千", 3),
          Map.entry("万", 4),
          Map.entry("十万", 5),
          Map.entry("百万", 6),
          Map.entry("千万", 7),
          Map.entry("亿", 8),
          Map.entry("十亿", 9),
          Map.entry("百亿", 10),
          Map.entry("千亿", 11),
          Map.entry("万亿", 12));
  private static final Map<String, Integer> ENGLISH =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9);
  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?:(1[0,]*))?(hundred|thousand|million|billion)?(\\D.*)", Pattern.CASE_INSENSITIVE);

  /** RMB bn, USD mn. */
  private static final Pattern BEHIND = Pattern.compile("([A-Z]{3})\\s?(th|mn|bn)");

  private static final Map<String, Integer> ABBREVIATED = Map.of("th", 3, "mn", 6, "bn", 9);

  /** The prefix that {@code unit} begins with, the longest there is; empty where there is none. */
  static Optional<CountingPrefix> of(String unit) {
    for (int length = Math.min(2, unit.length() - 1); length > 0; length--) {
      Integer zeros = ZEROS.get(unit.substring(0, length));
      if (zeros != null) {
        return Optional.of(of(zeros, unit.substring(length)));
      }
    }
    Matcher behind = BEHIND.matcher(unit);
    if (behind.matches()) {
      return Optional.of(of(ABBREVIATED.get(behind.group(2)), behind.group(1)));
    }
    Matcher figures = IN_FIGURES.matcher(unit);
    if (!figures.matches() || (figures.group(1) == null && figures.group(2) == null)) {
      return Optional.empty();
    }
    int zeros = figures.group(1) == null ? 0 : figures.group(1).replaceAll("[1,]", "").length();
    String word = figures.group(2);
    zeros += word == null ? 0 : ENGLISH.get(word.toLowerCase(java.util.Locale.ROOT));
    return ZEROS.containsValue(zeros) ? Optional.of(of(zeros, figures.group(3))) : Optional.empty();
  }

  /** What a bare 万 or 亿 multiplies by; empty for any other word. */
  static Optional<BigDecimal> factorOf(String word) {
    return Optional.ofNullable(ZEROS.get(word)).map(BigDecimal.TEN::pow);
  }

  private static CountingPrefix of(int zeros, String rest) {
    String name =
        ZEROS.entrySet().stream()
            .filter(each -> each.getValue() == zeros)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return new CountingPrefix(name, BigDecimal.TEN.pow(zeros), rest);
  }

  /** {@code unit} as often as the prefix says: 万 before 吨 is 万吨. */
  Units.Unit before(Units.Unit unit) {
    return new Units.Unit(name + unit.name(), unit.base(), factor.multiply(unit.factor()));
  }
}
