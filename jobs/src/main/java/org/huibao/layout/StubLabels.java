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
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * @param columns the label columns that name rows, left to right
   */
  StubLabels(Grid grid, Table table, List<Integer> columns) {
    this.grid = grid;
    this.table = table;
    this.columns = columns;
    for (int row : table.bodyRows()) {
      innermost(row).ifPresent(label -> named.merge(LabelText.core(label.text()), 1, Integer::sum));
    }
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

  /** Sub-items by indent, numbering, 其中 or below a section have the items above as outer labels. */
  private void fillParents() {
    Deque<Item> open = new ArrayDeque<>();
    Item plain = null;
    for (int i = 0; i < table.bodyRows().size(); i++) {
      int row = table.bodyRows().get(i);
      Optional<Cell> stub = innermost(row);
      if (stub.isEmpty()) {
        continue;
      }
      Item item = new Item(stub.get(), depth(stub.get()), isSection(i, stub.get()));
      if (LabelText.isMarkedAsPart(stub.get().text())) {
        item = item.below(plain);
      } else {
        plain = item;
      }
      while (!open.isEmpty() && !open.peek().isOver(item)) {
        open.pop();
      }
      List<Cell> path = new ArrayList<>();
      open.descendingIterator().forEachRemaining(outer -> path.add(outer.label()));
      parents.put(row, path);
      open.push(item);
    }
  }

  /**
   * An item among others.
   *
   * @param indent how far it is indented
   * @param section it stands without numbers over items that have them
   */
  private record Item(Cell label, int indent, boolean section) {
    boolean isOver(Item next) {
      if (indent != next.indent) {
        return indent < next.indent;
      }
      int level = LabelText.numberingLevel(label.text());
      int nextLevel = LabelText.numberingLevel(next.label.text());
      boolean nested = level > 0 && level < nextLevel;
      return nested || (section && !next.section && (level == 0 || nextLevel == 0));
    }

    Item below(Item plain) {
      return plain == null ? this : new Item(label, Math.max(indent, plain.indent + 1), false);
    }
  }

  /** A label without numbers that heads the items below it, and is no item without data itself. */
  private boolean isSection(int index, Cell label) {
    int row = table.bodyRows().get(index);
    boolean anyNumber = grid.row(row).stream().anyMatch(cell -> !grid.isLabel(cell));
    if (anyNumber || index + 1 == table.bodyRows().size()) {
      return false;
    }
    int end = label.address().column() + grid.width(label);
    String next = innermost(table.bodyRows().get(index + 1)).map(Cell::text).orElse("");
    boolean numbered =
        LabelText.numberingLevel(label.text()) > 0
            && LabelText.numberingLevel(next) == 0
            && !HeadingWords.isTotal(next);
    return end > table.numberColumns().first()
        || numbered
        || HeadingWords.isSection(label.text())
        || isNamedAgain(next);
  }

  private boolean isNamedAgain(String name) {
    return named.getOrDefault(LabelText.core(name), 0) > 1;
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
