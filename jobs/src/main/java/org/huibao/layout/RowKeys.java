package org.huibao.layout;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * The first column of a table without any row label, whose whole numbers rise or fall from row to
 * row: 持续时间 3, 6, 9. Each tells its row from the others.
 */
final class RowKeys {
  private static final int FEWEST_ROWS = 3;

  private RowKeys() {}

  /**
   * @param data the columns of the table's numbers
   */
  static OptionalInt columnOf(Grid grid, Table table, SortedSet<Integer> data) {
    if (data.size() < 2 || table.bodyRows().size() < FEWEST_ROWS) {
      return OptionalInt.empty();
    }
    int column = data.first();
    boolean headed =
        table.headerRows().stream().anyMatch(row -> grid.labelAt(row, column).isPresent());
    return headed && changesOneWay(grid, table, column)
        ? OptionalInt.of(column)
        : OptionalInt.empty();
  }

  private static boolean changesOneWay(Grid grid, Table table, int column) {
    BigDecimal above = null;
    int way = 0;
    for (int row : table.bodyRows()) {
      BigDecimal value =
          grid.at(row, column)
              .flatMap(GridCell::number)
              .map(number -> number.value().stripTrailingZeros())
              .filter(number -> number.scale() <= 0)
              .orElse(null);
      if (value == null) {
        return false;
      }
      if (above != null) {
        int step = value.compareTo(above);
        if (step == 0 || (way != 0 && step != way)) {
          return false;
        }
        way = step;
      }
      above = value;
    }
    return true;
  }
}
