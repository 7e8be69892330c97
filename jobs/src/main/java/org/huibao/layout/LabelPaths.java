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
import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;

/**
 * The labels of a table's numbers, found from the number outward: straight up, up and then left
 * past blanks under a merged-looking header; left, and then up past blanks in an outer label
 * column.
 */
final class LabelPaths {
  private final Grid grid;
  private final Table table;
  private final Map<Integer, List<Cell>> columns = new HashMap<>();
  private final Map<Integer, ColumnRole> roles = new HashMap<>();
  private final Map<Integer, List<Cell>> parents = new HashMap<>();

  LabelPaths(Grid grid, Table table) {
    this.grid = grid;
    this.table = table;
    table.labelColumns().forEach(this::fillColumn);
    table.numberColumns().forEach(this::fillColumn);
    nameRowsByTheirOnlyLabels();
    fillParents();
  }

  /** 单位 over the only labels of the rows means who reports, not what is counted in. */
  private void nameRowsByTheirOnlyLabels() {
    if (table.labelColumns().stream().noneMatch(column -> roleOf(column) == ColumnRole.ORDINARY)) {
      table.labelColumns().stream()
          .filter(column -> roleOf(column) == ColumnRole.UNIT)
          .forEach(column -> roles.put(column, ColumnRole.ORDINARY));
    }
  }

  /** Column labels, outermost first. */
  List<Cell> ofColumn(int column) {
    return columns.computeIfAbsent(column, this::headerOf);
  }

  ColumnRole roleOf(int column) {
    return roles.getOrDefault(column, ColumnRole.ORDINARY);
  }

  /** Row labels of the number at {@code row} and {@code column}, outermost first. */
  List<Cell> ofRow(int row, int column) {
    List<Cell> inRow = new ArrayList<>();
    for (int labelColumn : nearestLabelColumns(column)) {
      rowLabel(row, labelColumn, !inRow.isEmpty()).ifPresent(label -> inRow.add(0, label));
    }
    Set<Cell> path = new LinkedHashSet<>(parents.getOrDefault(row, List.of()));
    path.addAll(inRow);
    return List.copyOf(path);
  }

  /** The unit that the table's unit column, left or right of the numbers, gives for a row. */
  Optional<Cell> unitOf(int row) {
    return table.headerRows().stream()
        .flatMap(header -> grid.row(header).stream())
        .map(label -> label.address().column())
        .filter(column -> ColumnRole.of(ofColumn(column)) == ColumnRole.UNIT)
        .flatMap(column -> grid.labelAt(row, column).stream())
        .findFirst();
  }

  /** Label columns left of {@code column} up to the next numbers, innermost first. */
  private List<Integer> nearestLabelColumns(int column) {
    List<Integer> found = new ArrayList<>();
    for (int left = column - 1; left >= 0; left--) {
      boolean numbers = table.numberColumns().contains(left) && roleOf(left) == ColumnRole.ORDINARY;
      if (numbers && !found.isEmpty()) {
        break;
      }
      if (table.labelColumns().contains(left) && roleOf(left) == ColumnRole.ORDINARY) {
        found.add(left);
      }
    }
    return found;
  }

  private Optional<Cell> rowLabel(int row, int column, boolean hasInnerLabel) {
    Optional<Cell> label = grid.labelAt(row, column);
    if (label.isPresent() || !hasInnerLabel) {
      return label;
    }
    for (int above = row - 1; above >= table.bodyRows().get(0); above--) {
      Optional<Cell> left = grid.labelAt(above, column);
      if (left.isPresent()) {
        return left;
      }
    }
    return Optional.empty();
  }

  private void fillColumn(int column) {
    List<Cell> header = headerOf(column);
    columns.put(column, header);
    roles.put(column, ColumnRole.of(header));
  }

  private List<Cell> headerOf(int column) {
    Set<Cell> path = new LinkedHashSet<>();
    for (int row : table.headerRows()) {
      Optional<Cell> label = grid.labelAt(row, column);
      if (label.isEmpty()) {
        label = grid.at(row, column).filter(RowShape::isYear);
      }
      if (label.isEmpty() && hasLabelBelow(row, column)) {
        label = leftPastBlanks(row, column);
      }
      label.ifPresent(path::add);
    }
    return List.copyOf(path);
  }

  private boolean hasLabelBelow(int row, int column) {
    return table.headerRows().stream()
        .anyMatch(below -> below > row && grid.labelAt(below, column).isPresent());
  }

  /** A header that looks merged over this column but is not. */
  private Optional<Cell> leftPastBlanks(int row, int column) {
    int firstNumber = table.numberColumns().first();
    for (int left = column - 1; left >= firstNumber; left--) {
      Optional<Cell> label = grid.labelAt(row, left);
      if (label.isPresent()) {
        boolean mergedShort = grid.width(label.get()) > 1;
        return mergedShort || !hasLabelBelow(row, left) ? Optional.empty() : label;
      }
    }
    return Optional.empty();
  }

  /** Sub-items by indent or 其中 have the items above them as outer labels. */
  private void fillParents() {
    Deque<Map.Entry<Integer, Cell>> open = new ArrayDeque<>();
    int lastPlainDepth = 0;
    for (int row : table.bodyRows()) {
      Optional<Cell> stub = stub(row);
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

  private Optional<Cell> stub(int row) {
    return table.labelColumns().stream()
        .filter(column -> roleOf(column) == ColumnRole.ORDINARY)
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
