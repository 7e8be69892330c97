package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of one workbook under the same title and labels with other numbers, such as an old copy of
 * a sheet beside the new one: which of them counts, nobody says.
 */
public final class RepeatedTables {
  /** All that a reader can tell a number by, save where it stands. */
  private record Words(
      NumberMeaning meaning, String title, List<String> rows, List<String> columns) {
    static Words of(ObservedNumber number) {
      return new Words(
          Collisions.meaningOf(number), number.title(), number.rowLabels(), number.columnLabels());
    }
  }

  private record Placed(int sheet, ObservedNumber number) {}

  private final List<SheetReading> sheets;
  private final Map<Words, Placed> first = new HashMap<>();

  /** Numbers of each sheet that stand level with another, with what is said of them. */
  private final List<Map<ObservedNumber, String>> level = new ArrayList<>();

  private RepeatedTables(List<SheetReading> sheets) {
    this.sheets = sheets;
    sheets.forEach(each -> level.add(new HashMap<>()));
  }

  /** {@code sheets} of one workbook, with such numbers marked and a remark for each sheet. */
  public static List<SheetReading> marked(List<SheetReading> sheets) {
    // a single table, however long, is held against nothing
    if (sheets.stream().mapToInt(SheetReading::tables).sum() < 2) {
      return sheets;
    }
    RepeatedTables tables = new RepeatedTables(sheets);
    for (int i = 0; i < sheets.size(); i++) {
      for (ObservedNumber number : sheets.get(i).observed()) {
        // what collides within its table is found there
        if (!number.measure().isRank() && number.grounds().basis() != Basis.LEVEL) {
          tables.compare(new Placed(i, number));
        }
      }
    }
    List<SheetReading> marked = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      marked.add(tables.marked(i));
    }
    return marked;
  }

  private void compare(Placed next) {
    Placed other = first.putIfAbsent(Words.of(next.number()), next);
    boolean differs = other != null && other.number().value().compareTo(next.number().value()) != 0;
    if (differs) {
      level.get(next.sheet()).putIfAbsent(next.number(), at(other));
      level.get(other.sheet()).putIfAbsent(other.number(), at(next));
    }
  }

  private String at(Placed other) {
    return sheets.get(other.sheet()).sheet()
        + "!"
        + other.number().address()
        + " 的 "
        + other.number().text();
  }

  private SheetReading marked(int sheet) {
    SheetReading reading = sheets.get(sheet);
    Map<ObservedNumber, String> others = level.get(sheet);
    if (others.isEmpty()) {
      return reading;
    }
    List<ObservedNumber> observed = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>(reading.remarks());
    for (ObservedNumber number : reading.observed()) {
      String other = others.get(number);
      if (other != null && remarks.size() == reading.remarks().size()) {
        String actual = number.text() + "，与 " + other + "；同类的共 " + others.size() + " 个数";
        remarks.add(new Remark(Remark.Rule.REPEATED_TABLE, number.address(), actual));
      }
      observed.add(other == null ? number : level(number, other, reading.sheet()));
    }
    return reading.with(observed, remarks);
  }

  /** Where no title tells two sheets apart, their names do. */
  private static ObservedNumber level(ObservedNumber number, String other, String sheet) {
    ObservedNumber level = number.on(Grounds.level("读法相同：" + other));
    return number.title().isEmpty() ? level.titled(sheet) : level;
  }
}
