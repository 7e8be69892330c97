package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.words.ChineseNumeral;

/**
 * Tables to pages, a sheet each: one with too many rows becomes several about equally long, and
 * sheets of one name are numbered, 各地区一 to 各地区十二.
 */
final class Pages {
  /** What Excel keeps for itself, and the edition's own sheet. */
  private static final Set<String> RESERVED = Set.of("history", "数据来源");

  /** Behind the name of the sheet that a chart's numbers stand in. */
  private static final String CHART = "图";

  private static final int LONGEST_NAME = 27;

  private Pages() {}

  static List<PrintedTable> of(List<PrintedTable> tables) {
    List<PrintedTable> parts = tables.stream().flatMap(table -> split(table).stream()).toList();
    Map<String, Long> sheets =
        parts.stream().collect(Collectors.groupingBy(PrintedTable::sheet, Collectors.counting()));
    Map<String, Integer> counted = new HashMap<>();
    return behind(
        List.of(),
        parts.stream()
            .map(
                part ->
                    sheets.get(part.sheet()) == 1
                        ? part
                        : numbered(
                            part, ChineseNumeral.of(counted.merge(part.sheet(), 1, Integer::sum))))
            .toList());
  }

  /**
   * The same behind {@code earlier} ones in a workbook, whose sheets have each a name of its own,
   * in whatever case it is written.
   */
  static List<PrintedTable> behind(List<PrintedTable> earlier, List<PrintedTable> tables) {
    Set<String> taken = new HashSet<>(RESERVED);
    earlier.forEach(each -> take(each.sheet(), taken));
    List<PrintedTable> distinct = new ArrayList<>();
    for (PrintedTable each : tables) {
      String own = each.sheet();
      String name = own;
      for (int nth = 2; taken.contains(name.toLowerCase(Locale.ROOT)); nth++) {
        name = own.substring(0, Math.min(own.length(), LONGEST_NAME)) + "(" + nth + ")";
      }
      take(name, taken);
      distinct.add(name.equals(own) ? each : each.named(name, each.title()));
    }
    return distinct;
  }

  private static void take(String name, Set<String> taken) {
    taken.add(name.toLowerCase(Locale.ROOT));
    taken.add(name.toLowerCase(Locale.ROOT) + CHART);
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
}
