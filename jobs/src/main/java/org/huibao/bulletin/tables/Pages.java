package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables to pages, a sheet each: one with too many rows becomes several about equally long, and
 * sheets of one name are numbered, 各地区一 to 各地区十二.
 */
final class Pages {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private Pages() {}

  static List<PrintedTable> of(List<PrintedTable> tables) {
    List<PrintedTable> parts = tables.stream().flatMap(table -> split(table).stream()).toList();
    Map<String, Long> sheets =
        parts.stream().collect(Collectors.groupingBy(PrintedTable::sheet, Collectors.counting()));
    Map<String, Integer> counted = new HashMap<>();
    return parts.stream()
        .map(
            part ->
                sheets.get(part.sheet()) == 1
                    ? part
                    : numbered(part, numeral(counted.merge(part.sheet(), 1, Integer::sum))))
        .toList();
  }

  private static List<PrintedTable> split(PrintedTable table) {
    int rows = table.rows().size();
    int count = (rows + table.page().rows() - 1) / table.page().rows();
    List<PrintedTable> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(table.withRows(table.rows().subList(rows * i / count, rows * (i + 1) / count)));
    }
    return parts;
  }

  private static PrintedTable numbered(PrintedTable table, String numeral) {
    return table.named(table.sheet() + numeral, table.title() + "（" + numeral + "）");
  }

  /** 1 to 99 in Chinese. */
  static String numeral(int number) {
    int tens = number / 10;
    return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[number % 10];
  }
}
