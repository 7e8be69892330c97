package org.huibao.drawn;

/** Cells drawn as one: {@code <} joins the cell on the left, {@code ^} the one above. */
record DrawnMerge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  int rows() {
    return lastRow - firstRow + 1;
  }

  int columns() {
    return lastColumn - firstColumn + 1;
  }

  boolean holds(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  boolean startsAt(int row, int column) {
    return row == firstRow && column == firstColumn;
  }

  DrawnMerge reaching(int row, int column) {
    return new DrawnMerge(
        firstRow, Math.max(lastRow, row), firstColumn, Math.max(lastColumn, column));
  }
}
