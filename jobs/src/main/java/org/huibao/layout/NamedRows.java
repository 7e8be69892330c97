package org.huibao.layout;

/** The rows of a table by their labels: numbers that no row's or several rows' labels name. */
final class NamedRows {
  private final Grid grid;
  private final Table table;
  private final LabelPaths paths;
  private final boolean areLabelled;

  NamedRows(Grid grid, Table table, LabelPaths paths) {
    this.grid = grid;
    this.table = table;
    this.paths = paths;
    this.areLabelled = mostAreLabelled();
  }

  /** True where most rows have a label. */
  private boolean mostAreLabelled() {
    int last = table.numberColumns().last();
    long labelled =
        table.bodyRows().stream().filter(row -> !paths.ofRow(row, last).isEmpty()).count();
    return labelled * 2 > table.bodyRows().size();
  }

  /** In a row without a label among rows that have one: a sum or a mean that nobody named. */
  boolean isOfNone(GridCell cell) {
    return areLabelled && paths.ofRow(cell.row(), cell.column()).isEmpty();
  }

  /** Merged over rows that each have a label of their own, it belongs to all of them together. */
  boolean isOfSeveral(GridCell cell) {
    int last = grid.lastRowOf(cell);
    if (last == cell.row()) {
      return false;
    }
    return table.bodyRows().stream()
            .filter(row -> row >= cell.row() && row <= last)
            .map(row -> paths.ofRow(row, cell.column()))
            .filter(labels -> !labels.isEmpty())
            .map(labels -> labels.get(labels.size() - 1).address())
            .distinct()
            .count()
        > 1;
  }
}
