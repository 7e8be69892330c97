package org.huibao.layout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Columns at a table's sides that hold no data: row numbers, codes, what stands beside the table.
 */
final class SideColumns {
  private final Grid grid;
  private final Table table;
  private final LabelPaths paths;
  private final int firstAside;
  private final Map<Integer, Optional<Explanation>> explained = new HashMap<>();

  SideColumns(Grid grid, Table table, LabelPaths paths) {
    this.grid = grid;
    this.table = table;
    this.paths = paths;
    this.firstAside = firstColumnAside();
  }

  /** Why the numbers of {@code column} are no observations; empty where they may be. */
  Optional<Explanation> explains(int column) {
    return explained.computeIfAbsent(column, this::reason);
  }

  private Optional<Explanation> reason(int column) {
    if (isRowNumber(column)) {
      return Optional.of(Explanation.ROW_NUMBER);
    }
    if (isCode(column)) {
      return Optional.of(Explanation.CODE);
    }
    return column >= firstAside ? Optional.of(Explanation.OUTSIDE_TABLE) : Optional.empty();
  }

  /** A first column without a header that counts 1, 2, 3. */
  private boolean isRowNumber(int column) {
    if (!isBareColumnBeforeNames(column)) {
      return false;
    }
    int expected = 0;
    for (int row : table.bodyRows()) {
      Optional<BigDecimal> value =
          grid.at(row, column).flatMap(GridCell::number).map(number -> number.value());
      if (value.isPresent() && value.get().compareTo(new BigDecimal(++expected)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first column right of a table and a blank one: somebody checked his sums there. */
  private int firstColumnAside() {
    int lastNamed =
        table.numberColumns().stream()
            .filter(column -> !paths.ofColumn(column).isEmpty())
            .reduce((left, right) -> right)
            .orElse(Integer.MAX_VALUE - 1);
    return table.numberColumns().tailSet(lastNamed + 1).stream()
        .findFirst()
        .filter(column -> column > lastNamed + 1)
        .filter(
            column ->
                table.labelColumns().stream()
                    .noneMatch(label -> label > lastNamed && label < column))
        .orElse(Integer.MAX_VALUE);
  }

  /** A first column without a header that holds codes as those of places: 330502. */
  private boolean isCode(int column) {
    return isBareColumnBeforeNames(column)
        && table.bodyRows().stream()
            .flatMap(row -> grid.at(row, column).stream())
            .allMatch(cell -> cell.text().strip().matches("[1-9]\\d{5}(?:\\d{3}){0,2}"));
  }

  private boolean isBareColumnBeforeNames(int column) {
    return paths.ofColumn(column).isEmpty()
        && (table.labelColumns().isEmpty() || column <= table.labelColumns().get(0));
  }
}
