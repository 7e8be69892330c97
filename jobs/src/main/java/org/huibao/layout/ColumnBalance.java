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
    }
  }

  /**
   * Columns with more numbers and signs than labels; where there is none, those with any number.
   */
  SortedSet<Integer> numberColumns() {
    SortedSet<Integer> columns = new TreeSet<>();
    withNumbers.stream().filter(column -> balance.get(column) > 0).forEach(columns::add);
    if (columns.isEmpty()) {
      columns.addAll(withNumbers);
    }
    return columns;
  }
}
