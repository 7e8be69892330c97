package org.huibao.workbook;

import java.io.Serializable;

/** A cell's place on its sheet, both counted from 0; written as Excel does, {@code B12}. */
public record CellAddress(int row, int column) implements Serializable, Comparable<CellAddress> {
  @Override
  public int compareTo(CellAddress other) {
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }
}
