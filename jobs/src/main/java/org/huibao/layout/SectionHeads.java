package org.huibao.layout;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.words.LabelText;

/**
 * Lines between a header and its body that name what the rows below them are about, and no column:
 * the same rows come again below another line of that kind.
 */
final class SectionHeads {
  private final Grid grid;
  private final Function<Integer, RowShape> shapes;

  SectionHeads(Grid grid, Function<Integer, RowShape> shapes) {
    this.grid = grid;
    this.shapes = shapes;
  }

  /** True where the only label in {@code row} heads rows, wherever it was centred. */
  boolean isOne(int row) {
    if (!isLoneLabel(row)) {
      return false;
    }
    Optional<String> first = nameBelow(row);
    NavigableSet<Integer> rows = grid.filledRows();
    return first.isPresent()
        && (isAnother(row, rows.tailSet(row, false))
            || isAnother(row, rows.headSet(row, false).descendingSet()));
  }

  private boolean isLoneLabel(int row) {
    return shapes.apply(row) == RowShape.TEXT && grid.row(row).size() == 1;
  }

  /** The nearest of {@code rows} without numbers, some with numbers between, is a line like it. */
  private boolean isAnother(int row, Collection<Integer> rows) {
    int column = grid.row(row).get(0).column();
    boolean anyNumbers = false;
    for (int other : rows) {
      if (!shapes.apply(other).isData()) {
        return anyNumbers
            && isLoneLabel(other)
            && grid.row(other).get(0).column() == column
            && nameBelow(other).equals(nameBelow(row));
      }
      anyNumbers = true;
    }
    return false;
  }

  private Optional<String> nameBelow(int row) {
    return grid.row(row + 1).stream()
        .findFirst()
        .filter(cell -> shapes.apply(row + 1) == RowShape.BODY && cell.isLabel())
        .map(GridCell::text)
        .map(LabelText::core);
  }
}
