package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;

/** The lines that stand above a table, top to bottom. */
record TableTitle(List<String> lines) {
  /** The lines above {@code table} down from row {@code free}, where the table above it ends. */
  static TableTitle above(Grid grid, TableFinder finder, Table table, int free) {
    List<String> lines = new ArrayList<>();
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
    return new TableTitle(lines);
  }

  private static List<String> titles(Grid grid, int row) {
    return grid.row(row).stream()
        .filter(grid::isLabel)
        .map(Cell::text)
        .filter(text -> !HeadingWords.isHeading(text) || HeadingWords.isContinuation(text))
        .filter(text -> HeadingWords.unitIn(text) == null)
        .map(LabelText::withoutTranslation)
        .toList();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** True where all it says is that a table goes on. */
  boolean isContinuation() {
    return lines.stream().anyMatch(HeadingWords::isContinuation);
  }

  String text() {
    return String.join(" ", lines);
  }

  /** This title behind that of the table it continues. */
  String after(String continued) {
    return (continued + " " + text()).strip();
  }
}
