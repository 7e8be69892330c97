package org.huibao.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** What one office calls the measures; {@code {y}} and {@code {m}} stand for year and month. */
record Wording(Map<String, String> words) {
  String of(Quantity quantity, YearMonth period) {
    return at(words.get(quantity.code()), period);
  }

  /** {@code pattern} for a period. */
  static String at(String pattern, YearMonth period) {
    return pattern
        .replace("{y}", String.valueOf(period.getYear()))
        .replace("{m}", String.valueOf(period.getMonthValue()));
  }

  /** The date as it is written in a running text. */
  static String written(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
