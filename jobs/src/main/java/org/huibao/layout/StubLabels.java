package org.huibao.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;

/**
 * The row labels of a table: straight left; left and then up past blanks in an outer column (a
 * merged stub); items above by indent or 其中.
 */
final class StubLabels {
  private final Grid grid;
  private final Table table;
  private final List<Integer> columns;
  private final Map<Integer, TreeMap<Integer, Cell>> down = new HashMap<>();
  private final Map<Integer, List<Cell>> parents = new HashMap<>();

  /**
   * @param columns the label columns that name rows, left to right
   */
  StubLabels(Grid grid, Table table, List<Integer> columns) {
    this.grid = grid;
    this.table = table;
    this.columns = columns;
    fillParents();
  }

  /** The labels of the numbers at {@code row} and {@code column}, outermost first. */
  List<Cell> of(int row, int column) {
    List<Cell> inRow = new ArrayList<>();
    for (int labelColumn : nearest(column)) {
      label(row, labelColumn, !inRow.isEmpty()).ifPresent(label -> inRow.add(0, label));
    }
    Set<Cell> path = new LinkedHashSet<>(parents.getOrDefault(row, List.of()));
    path.addAll(inRow);
    return List.copyOf(path);
  }

  /** Label columns left of {@code column}, innermost first; those to the right where none is. */
  private List<Integer> nearest(int column) {
    List<Integer> found = new ArrayList<>();
    for (int i = columns.size() - 1; i >= 0; i--) {
      int label = columns.get(i);
      if (label < column) {
        boolean numbersBetween =
            !found.isEmpty()
                && !table.numberColumns().subSet(label, found.get(found.size() - 1)).isEmpty();
        if (numbersBetween) {
          break;
        }
        found.add(label);
      }
    }
    if (found.isEmpty()) {
      columns.stream().filter(label -> label > column).findFirst().ifPresent(found::add);
    }
    return found;
  }

  private Optional<Cell> label(int row, int column, boolean hasInnerLabel) {
    Optional<Cell> label = own(row, column);
    if (label.isPresent() || !hasInnerLabel) {
      return label;
    }
    return Optional.ofNullable(down.computeIfAbsent(column, this::labelsDown).lowerEntry(row))
        .map(Map.Entry::getValue);
  }

  private TreeMap<Integer, Cell> labelsDown(int column) {
    TreeMap<Integer, Cell> labels = new TreeMap<>();
    table.bodyRows().forEach(row -> own(row, column).ifPresent(label -> labels.put(row, label)));
    return labels;
  }

  private Optional<Cell> own(int row, int column) {
    return grid.labelAt(row, column).or(() -> grid.at(row, column).filter(RowShape::isYear));
  }

  /** Sub-items by indent or 其中 have the items above them as outer labels. */
  private void fillParents() {
    Deque<Map.Entry<Integer, Cell>> open = new ArrayDeque<>();
    int lastPlainDepth = 0;
    for (int row : table.bodyRows()) {
      Optional<Cell> stub = innermost(row);
      if (stub.isEmpty()) {
        continue;
      }
      int depth = depth(stub.get());
      if (LabelText.isMarkedAsPart(stub.get().text())) {
        depth = Math.max(depth, lastPlainDepth + 1);
      } else {
        lastPlainDepth = depth;
      }
      while (!open.isEmpty() && open.peek().getKey() >= depth) {
        open.pop();
      }
      List<Cell> path = new ArrayList<>();
      open.descendingIterator().forEachRemaining(entry -> path.add(entry.getValue()));
      parents.put(row, path);
      open.push(Map.entry(depth, stub.get()));
    }
  }

  private Optional<Cell> innermost(int row) {
    return columns.stream()
        .flatMap(column -> grid.at(row, column).filter(grid::isLabel).stream())
        .reduce((outer, inner) -> inner);
  }

  private static int depth(Cell label) {
    int spaces = 0;
    for (char each : label.text().toCharArray()) {
      if (each == '\u3000') {
        spaces += 2;
      } else if (Character.isWhitespace(each) || each == '\u00A0') {
        spaces++;
      } else {
        break;
      }
    }
    return spaces + 2 * label.indent();
  }
}
