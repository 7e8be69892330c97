package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;
import org.huibao.workbook.Merge;

/**
 * The column labels of a table, row by row of its header: straight up; where that is blank, the
 * label to the left whose place it is, be it merged, only looking merged, or the head of a step (合计
 * on the left, its parts one row lower on the right).
 */
final class HeaderLabels {
  private final Grid grid;
  private final Table table;
  private final Map<Integer, List<Cell>> cells = new HashMap<>();
  private final Map<Integer, Map<Integer, Cell>> centred = new HashMap<>();

  HeaderLabels(Grid grid, Table table) {
    this.grid = grid;
    this.table = table;
  }

  /** The cells over {@code column}, outermost first. */
  List<Cell> cellsOver(int column) {
    return cells.computeIfAbsent(column, this::find);
  }

  private List<Cell> find(int column) {
    Set<Cell> path = new LinkedHashSet<>();
    for (int row : table.headerRows()) {
      Optional.ofNullable(centred(row).get(column))
          .or(() -> own(row, column))
          .or(() -> fromTheLeft(row, column))
          .ifPresent(path::add);
    }
    return List.copyOf(path);
  }

  private Map<Integer, Cell> centred(int row) {
    return centred.computeIfAbsent(
        row,
        key ->
            table.headerRows().stream()
                .filter(below -> below > row)
                .findFirst()
                .map(
                    below ->
                        new CentredLabels(this::own, List.copyOf(table.numberColumns()))
                            .in(row, below))
                .orElse(Map.of()));
  }

  /** A label, or a year that stands for one. */
  private Optional<Cell> own(int row, int column) {
    return grid.labelAt(row, column).or(() -> grid.at(row, column).filter(RowShape::isYear));
  }

  private boolean hasOwnBelow(int row, int column) {
    return table.headerRows().stream()
        .anyMatch(
            below ->
                below > row
                    && own(below, column).isPresent()
                    && !own(below, column).equals(own(row, column)));
  }

  /** A blank between a column's own label and the next line below it belongs to nobody else. */
  private boolean isUnderItsOwnLabel(int row, int column) {
    return table.headerRows().stream()
        .filter(above -> above < row)
        .flatMap(above -> own(above, column).stream())
        .reduce((upper, lower) -> lower)
        .filter(label -> label.address().column() == column && grid.width(label) == 1)
        .isPresent();
  }

  private Optional<Cell> fromTheLeft(int row, int column) {
    if (!table.numberColumns().contains(column)
        || !hasOwnBelow(row, column)
        || isUnderItsOwnLabel(row, column)) {
      return Optional.empty();
    }
    Optional<Merge> strip = grid.mergeAt(row, column);
    if (strip.isPresent()) {
      return strip.get().firstRow() == row ? ofStrip(strip.get(), column) : Optional.empty();
    }
    for (int left = column - 1; left >= table.numberColumns().first(); left--) {
      Optional<Cell> label = own(row, left);
      if (label.isPresent()) {
        return spans(row, left, label.get()) ? label : Optional.empty();
      }
      if (grid.mergeAt(row, left).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A label over blanks to its right: it looks merged over them, or heads a step. */
  private boolean spans(int row, int column, Cell label) {
    if (grid.width(label) > 1) {
      return false;
    }
    return hasOwnBelow(row, column) || !isTotal(label);
  }

  /** A blank merged range: the open side of the label to its left, or of the first one below it. */
  private Optional<Cell> ofStrip(Merge strip, int column) {
    if (isSpacer(strip)) {
      return Optional.empty();
    }
    int left = strip.firstColumn() - 1;
    if (left >= table.numberColumns().first()) {
      Optional<Cell> label = own(strip.firstRow(), left);
      if (label.isPresent()) {
        boolean open = grid.width(label.get()) == 1 && !isTotal(label.get());
        return open ? label : Optional.empty();
      }
    }
    OptionalInt below =
        table.headerRows().stream()
            .mapToInt(Integer::intValue)
            .filter(row -> row > strip.lastRow() && own(row, strip.firstColumn()).isPresent())
            .findFirst();
    if (below.isEmpty() || column == strip.firstColumn()) {
      return Optional.empty();
    }
    Cell first = own(below.getAsInt(), strip.firstColumn()).orElseThrow();
    boolean heads = !hasOwnBelow(below.getAsInt(), strip.firstColumn());
    return heads && !isTotal(first) ? Optional.of(first) : Optional.empty();
  }

  /** As wide as the label above it, a blank range only keeps the rows apart. */
  private boolean isSpacer(Merge strip) {
    List<Integer> above = new ArrayList<>(table.headerRows());
    above.removeIf(row -> row >= strip.firstRow());
    if (above.isEmpty()) {
      return false;
    }
    int row = above.get(above.size() - 1);
    return own(row, strip.firstColumn())
        .filter(label -> label.address().column() == strip.firstColumn())
        .filter(label -> grid.width(label) == strip.lastColumn() - strip.firstColumn() + 1)
        .isPresent();
  }

  private static boolean isTotal(Cell label) {
    return HeadingWords.isTotal(LabelText.withoutTranslation(label.text()));
  }
}
