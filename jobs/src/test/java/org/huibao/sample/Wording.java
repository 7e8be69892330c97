package org.huibao.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one office calls the measures; {@code {y}}, {@code {p}} and {@code {m}} stand for year, year
 * before and month.
 */
record Wording(Map<String, String> words) {
  /** All wordings of a table, by their code. */
  static Map<String, Wording> ofResource(String table) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    CsvRows.ofResource(table).forEach(row -> wordings.put(row.get("wording"), new Wording(row)));
    return wordings;
  }

  String of(Quantity quantity, YearMonth period) {
    return at(words.get(quantity.code()), period);
  }

  /** {@code pattern} for a period. */
  static String at(String pattern, YearMonth period) {
    return pattern
        .replace("{y}", String.valueOf(period.getYear()))
        .replace("{p}", String.valueOf(period.getYear() - 1))
        .replace("{m}", String.valueOf(period.getMonthValue()));
  }

  /** The date as it is written in a running text. */
  static String written(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
