package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.workbook.CellAddress;

/**
 * What a sheet says around its tables.
 *
 * @param reporter what stands behind 填报单位, or null
 * @param date the date behind 填报日期 or 报出日期 as 2004-07-05, or null
 * @param period what stands behind 报告期, or null
 * @param unitLines what stands behind 单位：, top to bottom
 * @param loneTitle the texts of a sheet, should there be no table on it
 */
public record SheetHeadings(
    String reporter, String date, String period, List<UnitLine> unitLines, String loneTitle) {
  /** A unit and where it stands. */
  record UnitLine(CellAddress at, String unit) {}

  static SheetHeadings of(Grid grid) {
    String reporter = null;
    String date = null;
    String period = null;
    List<UnitLine> units = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int row : grid.filledRows()) {
      for (GridCell cell : grid.row(row)) {
        if (!cell.isLabel()) {
          continue;
        }
        String text = cell.text();
        reporter = first(reporter, HeadingWords.reporterIn(text));
        period = first(period, HeadingWords.periodIn(text));
        String next = grid.at(row, cell.column() + 1).map(GridCell::text).orElse("");
        date = first(date, first(HeadingWords.dateIn(text), HeadingWords.dateIn(text + next)));
        String bare = isBareUnit(grid, row, cell) ? text.strip() : null;
        Optional.ofNullable(
                first(bare, first(HeadingWords.unitIn(text), HeadingWords.unitBehindTitle(text))))
            .ifPresent(unit -> units.add(new UnitLine(cell.address(), unit)));
        if (texts.size() < 3 && !HeadingWords.isHeading(text)) {
          texts.add(text.strip());
        }
      }
    }
    return new SheetHeadings(reporter, date, period, units, String.join(" ", texts));
  }

  /** 制表单位：统计局 and 万元 in one row. */
  private static boolean isBareUnit(Grid grid, int row, GridCell cell) {
    List<GridCell> cells = grid.row(row);
    return cell.equals(cells.get(cells.size() - 1))
        && HeadingWords.isBareUnit(cell.text())
        && grid.shape(row) == RowShape.HEADING;
  }

  /**
   * The unit line nearest above a table: in its own area first, then anywhere above on the sheet;
   * empty where there is none.
   */
  Optional<UnitLine> unitLineFor(Grid grid, Area area, Table table) {
    int first = table.bodyRows().get(0);
    return last(first, line -> area.contains(line.at()) && !isHeader(grid, table, line.at()))
        .or(() -> last(first, line -> line.at().row() < area.firstRow() || beside(area, line)));
  }

  /** In the rows of the area's band but another panel's columns. */
  private static boolean beside(Area area, UnitLine line) {
    return area.firstRow() <= line.at().row() && !area.contains(line.at());
  }

  /** A unit in brackets inside the header is its column's alone. */
  private static boolean isHeader(Grid grid, Table table, CellAddress at) {
    return table.headerRows().contains(at.row())
        && grid.at(at).map(GridCell::text).filter(text -> !text.contains("单位")).isPresent();
  }

  private Optional<UnitLine> last(int before, java.util.function.Predicate<UnitLine> suitable) {
    List<UnitLine> above =
        unitLines.stream().filter(line -> line.at().row() < before).filter(suitable).toList();
    if (above.isEmpty()) {
      return Optional.empty();
    }
    UnitLine last = above.get(above.size() - 1);
    // a translation often follows: 单位：件 and (piece) below or beside it
    return above.stream()
        .filter(line -> last.at().row() - line.at().row() <= 1)
        .filter(line -> !LabelText.isLatin(line.unit()))
        .reduce((upper, lower) -> lower)
        .or(() -> Optional.of(last));
  }

  private static String first(String known, String found) {
    return known == null ? found : known;
  }
}
