package org.huibao.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a drawing. Rows are lines, cells stand between bars.
 *
 * @param rows of the sheet, blank ones too
 * @param columns of its widest row
 */
record DrawnSheet(
    String name,
    boolean hidden,
    int rows,
    int columns,
    List<DrawnCell> cells,
    List<DrawnMerge> merges) {

  static DrawnSheet of(String name, boolean hidden, List<String> lines) {
    List<DrawnCell> cells = new ArrayList<>();
    List<DrawnMerge> merges = new ArrayList<>();
    int columns = 1;
    for (int row = 0; row < lines.size(); row++) {
      String[] drawn = lines.get(row).split("\\|", -1);
      columns = Math.max(columns, drawn.length);
      for (int column = 0; column < drawn.length; column++) {
        // full-width spaces indent a label and stay
        String text = drawn[column].trim();
        if (text.equals("<")) {
          join(merges, row, column - 1, row, column);
        } else if (text.equals("^")) {
          join(merges, row - 1, column, row, column);
        } else if (!text.isEmpty()) {
          cells.add(DrawnCell.of(row, column, text));
        }
      }
    }
    return new DrawnSheet(name, hidden, lines.size(), columns, cells, merges);
  }

  private static void join(
      List<DrawnMerge> merges, int fromRow, int fromColumn, int row, int column) {
    DrawnMerge before =
        merges.stream()
            .filter(merge -> merge.holds(fromRow, fromColumn))
            .findFirst()
            .orElse(new DrawnMerge(fromRow, fromRow, fromColumn, fromColumn));
    merges.remove(before);
    merges.add(before.reaching(row, column));
  }

  Optional<DrawnCell> cell(int row, int column) {
    return cells.stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst();
  }

  Optional<DrawnMerge> merge(int row, int column) {
    return merges.stream().filter(merge -> merge.holds(row, column)).findFirst();
  }
}
