package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;

/** A title over tables that stand side by side, each with a title of its own below: 收入, 支出. */
final class SharedTitle {
  private SharedTitle() {}

  /** The lines over {@code area} and the tables to its left; none where it has no own title. */
  static List<Label> lines(Grid sheet, Area area, TableTitle own) {
    List<Label> lines = new ArrayList<>();
    if (own.isEmpty() || own.isContinuation() || area.firstColumn() == 0) {
      return lines;
    }
    int first = own.lines().get(0).address().row();
    if (!anyLabelLeftOf(sheet, first, area)) {
      return lines;
    }
    for (int row = area.firstRow(); row < first; row++) {
      List<GridCell> cells = sheet.row(row);
      boolean lone = cells.size() == 1 && cells.get(0).isLabel();
      if (lone
          && !area.contains(cells.get(0).address())
          && TableTitle.isTitle(cells.get(0).text())
          && !endsBefore(sheet, cells.get(0), area)) {
        lines.add(Label.of(cells.get(0)));
      }
    }
    return lines;
  }

  /** A title merged over the tables to the left alone is theirs. */
  private static boolean endsBefore(Grid sheet, GridCell title, Area area) {
    int row = title.row();
    return shows(sheet, title, row, title.column() + 1)
        && !shows(sheet, title, row, area.firstColumn());
  }

  private static boolean shows(Grid sheet, GridCell title, int row, int column) {
    return sheet.labelAt(row, column).filter(title::equals).isPresent();
  }

  private static boolean anyLabelLeftOf(Grid sheet, int row, Area area) {
    return sheet.row(row).stream()
        .anyMatch(cell -> cell.isLabel() && cell.column() < area.firstColumn());
  }
}
