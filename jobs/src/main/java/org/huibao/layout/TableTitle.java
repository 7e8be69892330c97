package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import org.huibao.words.HeadingWords;
import org.huibao.workbook.CellAddress;

/** The lines that stand above a table, top to bottom. */
record TableTitle(List<Label> lines) {
  /** The lines above {@code table} down from row {@code free}, where the table above it ends. */
  static TableTitle above(Grid grid, TableFinder finder, Table table, int free) {
    List<Label> lines = new ArrayList<>();
    boolean alone = free == 0;
    for (int row = table.firstRow() - 1; row >= free; row--) {
      RowShape shape = finder.shape(row);
      boolean ends = shape == RowShape.NOTE || (shape == RowShape.BLANK && !lines.isEmpty());
      if (!alone && ends) {
        break;
      }
      if (shape == RowShape.TEXT || shape == RowShape.HEADING) {
        lines.addAll(0, titles(grid, row));
      }
    }
    while (!alone && lines.size() > 1 && lines.get(0).text().strip().endsWith("。")) {
      // what the table above still has to say
      lines.remove(0);
    }
    return new TableTitle(lines);
  }

  private static List<Label> titles(Grid grid, int row) {
    List<Label> titles =
        grid.row(row).stream()
            .filter(GridCell::isLabel)
            .filter(cell -> isTitle(cell.text()))
            .map(Label::of)
            .toList();
    boolean begins = !titles.isEmpty() && !HeadingWords.isContinuation(titles.get(0).text());
    // beside the title, continued stands over the next page of the same table
    return begins
        ? titles.stream().filter(title -> !HeadingWords.isContinuation(title.text())).toList()
        : titles;
  }

  static boolean isTitle(String text) {
    return (!HeadingWords.isHeading(text) || HeadingWords.isContinuation(text))
        && HeadingWords.unitIn(text) == null
        && !HeadingWords.isBareUnit(text);
  }

  /** This title below lines that it shares with the tables beside it. */
  TableTitle below(List<Label> shared) {
    List<Label> all = new ArrayList<>(shared);
    all.addAll(lines);
    return new TableTitle(all);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** True where all it says is that a table goes on. */
  boolean isContinuation() {
    return lines.stream().map(Label::text).anyMatch(HeadingWords::isContinuation);
  }

  /** Where its lines stand. */
  List<CellAddress> cells() {
    return lines.stream().map(Label::address).toList();
  }

  String text() {
    return String.join(" ", lines.stream().map(Label::text).toList());
  }

  /** This title behind that of the table it continues. */
  String after(String continued) {
    return (continued + " " + text()).strip();
  }
}
