package org.huibao.returns.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;

/** Where a sheet's cells stand on the page, and over how many rows and columns. */
final class ShownGrid {
  private static final int MOST_COLUMNS = 500;

  /** Rows times columns; a browser is slow beyond. */
  private static final int MOST_POSITIONS = 300_000;

  /** Rows and columns that a merged cell takes on the page. */
  record Extent(int rows, int columns) {
    static final Extent ONE = new Extent(1, 1);
  }

  private final Map<CellAddress, Cell> cells = new HashMap<>();
  private final Map<CellAddress, Extent> extents = new HashMap<>();
  private final BitSet covered = new BitSet();
  private final Axis rows;
  private final Axis columns;

  ShownGrid(Sheet sheet) {
    TreeSet<Integer> filledRows = new TreeSet<>();
    TreeSet<Integer> filledColumns = new TreeSet<>();
    for (Cell cell : sheet.cells()) {
      cells.put(cell.address(), cell);
      filledRows.add(cell.address().row());
      filledColumns.add(cell.address().column());
    }
    this.columns = new Axis(filledColumns, MOST_COLUMNS);
    this.rows = new Axis(filledRows, MOST_POSITIONS / Math.max(1, columns.lines().size()));
    sheet.merges().forEach(this::spread);
  }

  private void spread(Merge merge) {
    if (!rows.shows(merge.firstRow()) || !columns.shows(merge.firstColumn())) {
      return;
    }
    int top = rows.position(merge.firstRow());
    int bottom = rows.position(merge.lastRow());
    int left = columns.position(merge.firstColumn());
    int right = columns.position(merge.lastColumn());
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        if (isTaken(row, column, merge.anchor())) {
          return;
        }
      }
    }
    for (int row = top; row <= bottom; row++) {
      covered.set(bit(row, left), bit(row, right) + 1);
    }
    covered.clear(bit(top, left));
    extents.put(address(top, left), new Extent(bottom - top + 1, right - left + 1));
  }

  /** A range over cells that hold something, or over another range, is drawn unmerged. */
  private boolean isTaken(int row, int column, CellAddress anchor) {
    CellAddress address = address(row, column);
    return covered.get(bit(row, column))
        || extents.containsKey(address)
        || (cells.containsKey(address) && !address.equals(anchor));
  }

  private CellAddress address(int row, int column) {
    return new CellAddress(rows.lines().get(row).first(), columns.lines().get(column).first());
  }

  private int bit(int row, int column) {
    return row * columns.lines().size() + column;
  }

  Axis rows() {
    return rows;
  }

  Axis columns() {
    return columns;
  }

  /** True where a merged cell from above or from the left shows. */
  boolean isCovered(Axis.Line row, Axis.Line column) {
    return covered.get(bit(rows.position(row.first()), columns.position(column.first())));
  }

  Extent extent(CellAddress address) {
    return extents.getOrDefault(address, Extent.ONE);
  }

  Optional<Cell> at(CellAddress address) {
    return Optional.ofNullable(cells.get(address));
  }
}
