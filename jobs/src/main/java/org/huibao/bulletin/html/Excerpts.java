package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.huibao.facts.Source;

/**
 * What each sheet shows around the cells of figures, once: its first rows, where titles and heads
 * stand, and those at most two above and below a cell. Of wide sheets the columns at the left, and
 * those near a cell.
 */
final class Excerpts {
  private static final int HEAD_ROWS = 8;
  private static final int ROWS_AROUND = 2;
  private static final int COLUMNS_AROUND = 4;
  private static final int LEFT_COLUMNS = 3;

  /** Of sheets with no more, all columns are kept. */
  private static final int FEW_COLUMNS = 24;

  private static final int MOST_LETTERS = 80;

  private record Wanted(SortedSet<Integer> rows, SortedSet<Integer> columns, int sheet) {}

  private final Iterable<Source> cells;
  private final SentRows sent;

  Excerpts(Iterable<Source> cells, SentRows sent) {
    this.cells = cells;
    this.sent = sent;
  }

  /** Column of an address such as AB12, from 1. */
  static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
    }
    return column;
  }

  void writeTo(ObjectNode data, ToIntFunction<Source> sheetNumber) {
    Map<SentRows.Sheet, Wanted> wanted = new HashMap<>();
    for (Source each : cells) {
      Wanted sheet =
          wanted.computeIfAbsent(
              new SentRows.Sheet(each.returnId(), each.sheet()),
              key -> new Wanted(new TreeSet<>(), new TreeSet<>(), sheetNumber.applyAsInt(each)));
      add(sheet, each);
    }
    Map<SentRows.Sheet, SortedSet<Integer>> rows = new HashMap<>();
    wanted.forEach((sheet, each) -> rows.put(sheet, each.rows()));
    Map<Integer, ObjectNode> written = new TreeMap<>();
    Numbered<String> texts = new Numbered<>();
    Map<SentRows.Sheet, List<SentRows.Cell>> shown = sent.cells(rows);
    wanted.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> each.getValue().sheet()))
        .filter(each -> shown.containsKey(each.getKey()))
        .forEach(
            each -> {
              ObjectNode sheet = data.objectNode();
              write(sheet, each.getValue(), shown.get(each.getKey()), texts);
              written.put(each.getValue().sheet(), sheet);
            });
    ObjectNode all = data.putObject("rows");
    written.forEach((number, sheet) -> all.set(Integer.toString(number), sheet));
    data.set("texts", texts.json(data::textNode));
  }

  private static void add(Wanted sheet, Source cell) {
    int row = cell.row();
    for (int i = Math.max(1, row - ROWS_AROUND); i <= row + ROWS_AROUND; i++) {
      sheet.rows().add(i);
    }
    for (int i = 1; i <= HEAD_ROWS; i++) {
      sheet.rows().add(i);
    }
    int column = column(cell.cell());
    for (int i = Math.max(1, column - COLUMNS_AROUND); i <= column + COLUMNS_AROUND; i++) {
      sheet.columns().add(i);
    }
    for (int i = 1; i <= LEFT_COLUMNS; i++) {
      sheet.columns().add(i);
    }
  }

  /** {@code columns}: which; {@code hidden}: rows; and each row by its number. */
  private static void write(
      ObjectNode node, Wanted wanted, List<SentRows.Cell> cells, Numbered<String> texts) {
    TreeSet<Integer> filled = new TreeSet<>();
    TreeMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    TreeSet<Integer> hidden = new TreeSet<>();
    for (SentRows.Cell each : cells) {
      if (wanted.rows().contains(each.row()) && !each.text().isBlank()) {
        filled.add(each.column());
        rows.computeIfAbsent(each.row(), key -> new HashMap<>()).put(each.column(), each.text());
        if (each.hidden()) {
          hidden.add(each.row());
        }
      }
    }
    if (filled.size() > FEW_COLUMNS) {
      filled.retainAll(wanted.columns());
    }
    ArrayNode columns = node.putArray("columns");
    filled.forEach(columns::add);
    if (!hidden.isEmpty()) {
      ArrayNode numbers = node.putArray("hidden");
      hidden.forEach(numbers::add);
    }
    rows.forEach((number, row) -> write(node.putArray(number.toString()), filled, row, texts));
  }

  /** Texts up to the last one of the row, 0 for none; words by their number from 1. */
  private static void write(
      ArrayNode node,
      SortedSet<Integer> columns,
      Map<Integer, String> row,
      Numbered<String> texts) {
    int blank = 0;
    for (int column : columns) {
      String text = row.get(column);
      if (text == null) {
        blank++;
        continue;
      }
      for (; blank > 0; blank--) {
        node.add(0);
      }
      if (isNumber(text)) {
        node.add(text);
      } else {
        node.add(1 + texts.of(clipped(text)));
      }
    }
  }

  private static boolean isNumber(String text) {
    return text.length() < 20 && text.chars().allMatch(each -> each < 128);
  }

  private static String clipped(String text) {
    return text.codePointCount(0, text.length()) <= MOST_LETTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
  }
}
