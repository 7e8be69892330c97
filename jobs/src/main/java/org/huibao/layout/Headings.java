package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.workbook.Cell;

/**
 * What stands around a sheet's tables.
 *
 * @param title the titles above the first table, or empty
 * @param reporter what stands behind 填报单位, or null
 * @param date the date behind 填报日期 or 报出日期 as 2004-07-05, or null
 * @param unitLines what stands behind 单位：, by row
 */
public record Headings(
    String title, String reporter, String date, TreeMap<Integer, String> unitLines) {

  /** The unit line nearest above {@code row}, or empty. */
  String unitAbove(int row) {
    Map.Entry<Integer, String> line = unitLines.lowerEntry(row);
    return line == null ? "" : line.getValue();
  }

  static Headings of(Grid grid, TableFinder finder, List<Table> tables) {
    int firstTableRow = tables.isEmpty() ? grid.lastRow() + 1 : tables.get(0).firstRow();
    List<String> titles = new ArrayList<>();
    String reporter = null;
    String date = null;
    TreeMap<Integer, String> unitLines = new TreeMap<>();
    for (int row : grid.filledRows()) {
      for (Cell cell : grid.row(row)) {
        String text = cell.text();
        reporter = first(reporter, HeadingWords.reporterIn(text));
        String next = grid.at(row, cell.address().column() + 1).map(Cell::text).orElse("");
        date = first(date, first(HeadingWords.dateIn(text), HeadingWords.dateIn(text + next)));
        String unit = HeadingWords.unitIn(text);
        if (unit != null) {
          unitLines.put(row, unit);
        }
      }
      RowShape shape = finder.shape(row);
      if (row < firstTableRow && (shape == RowShape.TEXT || shape == RowShape.HEADING)) {
        grid.row(row).stream()
            .filter(grid::isLabel)
            .filter(cell -> !HeadingWords.isHeading(cell.text()))
            .forEach(cell -> titles.add(cell.text().strip()));
      }
    }
    return new Headings(String.join(" ", titles), reporter, date, unitLines);
  }

  private static String first(String known, String found) {
    return known == null ? found : known;
  }
}
