package org.huibao.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts, column by column, numbers and signs against labels in the rows of a table's body. */
final class ColumnBalance {
  private final Grid grid;
  private final Map<Integer, Integer> balance = new HashMap<>();
  private final Set<Integer> withNumbers = new TreeSet<>();
  private int firstLabels = Integer.MAX_VALUE;

  ColumnBalance(Grid grid) {
    this.grid = grid;
  }

  void add(int row) {
    for (GridCell cell : grid.row(row)) {
      int column = cell.column();
      if (cell.isNumeric()) {
        withNumbers.add(column);
      }
      balance.merge(column, cell.isLabel() ? -1 : 1, Integer::sum);
      firstLabels = cell.isLabel() ? Math.min(firstLabels, column) : firstLabels;
    }
  }

  /**
   * Columns with as many numbers and signs as labels or more, and other labels to their left where
   * they are as many; where there is none, those with any number.
   */
  SortedSet<Integer> numberColumns() {
    SortedSet<Integer> columns = new TreeSet<>();
    withNumbers.stream()
        .filter(column -> balance.get(column) > (column > firstLabels ? -1 : 0))
        .forEach(columns::add);
    if (columns.isEmpty()) {
      columns.addAll(withNumbers);
    }
    return columns;
  }
}
