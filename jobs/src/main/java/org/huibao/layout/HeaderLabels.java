package org.huibao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.workbook.Merge;

/**
 * The column labels of a table, row by row of its header: straight up; where that is blank, the
 * label to the left whose place it is, be it merged, only looking merged, or the head of a step (合计
 * on the left, its parts one row lower on the right).
 */
final class HeaderLabels {
  /** Above any numbering's level. */
  private static final int DEEPEST = 6;

  private final Grid grid;
  private final Table table;
  private final HeaderAttributes attributes;
  private final Predicate<String> namesMeasure;
  private final Map<Integer, List<GridCell>> cells = new HashMap<>();
  private final Map<Integer, Map<Integer, GridCell>> centred = new HashMap<>();

  /**
   * @param namesMeasure true of a text that names a measure and nothing else
   */
  HeaderLabels(
      Grid grid, Table table, HeaderAttributes attributes, Predicate<String> namesMeasure) {
    this.attributes = attributes;
    this.grid = grid;
    this.table = table;
    this.namesMeasure = namesMeasure;
  }

  /** The cells over {@code column}, outermost first. */
  List<GridCell> cellsOver(int column) {
    return cells.computeIfAbsent(column, this::find);
  }

  private List<GridCell> find(int column) {
    Set<GridCell> path = new LinkedHashSet<>();
    for (int row : table.headerRows()) {
      if (attributes.isAside(row)) {
        continue;
      }
      Optional<GridCell> label =
          Optional.ofNullable(centred(row).get(column))
              .or(() -> own(row, column))
              .or(() -> fromTheLeft(row, column));
      label.ifPresent(part -> path.addAll(wholeOf(part, row, Set.copyOf(path))));
      label.ifPresent(path::add);
      label.filter(head -> head.column() < column).flatMap(this::unitBelow).ifPresent(path::add);
    }
    return List.copyOf(path);
  }

  /** 生产总值 over (亿元), its parts from the row of the unit on: they are in it too. */
  private Optional<GridCell> unitBelow(GridCell head) {
    return grid.width(head) > 1
        ? Optional.empty()
        : own(grid.lastRowOf(head) + 1, head.column())
            .filter(below -> LabelText.isBracket(below.text()));
  }

  /**
   * 其中：工业 and #工业 are part of the nearest label to the left that is marked as no part, （二） of the
   * nearest 一、 — with what that one is part of.
   */
  private List<GridCell> wholeOf(GridCell part, int row, Set<GridCell> outer) {
    int column = part.column();
    boolean marked = LabelText.isMarkedAsPart(part.text());
    int level = LabelText.numberingLevel(part.text());
    if (!(marked || level > 0) || !table.numberColumns().contains(column)) {
      return List.of();
    }
    List<Integer> before = new ArrayList<>(table.numberColumns().headSet(column));
    Collections.reverse(before);
    for (int left : before) {
      Optional<GridCell> label = own(row, left);
      if (label.isEmpty()) {
        return List.of();
      }
      if (marked ? mayHaveParts(label.get()) : isNumberedAbove(label.get(), level)) {
        List<GridCell> beside = cellsOver(left);
        int end = beside.indexOf(label.get()) + 1;
        while (end < beside.size() && isNumberedAbove(beside.get(end), marked ? DEEPEST : level)) {
          // 四、投入 over (一)资金, then 1.科研 beside 四、
          end++;
        }
        List<GridCell> path = beside.subList(0, end);
        return path.containsAll(outer) && !isTotal(label.get()) ? path : List.of();
      }
    }
    return List.of();
  }

  private boolean mayHaveParts(GridCell label) {
    String text = LabelText.withoutTranslation(label.text());
    return !LabelText.isMarkedAsPart(text) && !namesMeasure.test(text);
  }

  private static boolean isNumberedAbove(GridCell label, int level) {
    int above = LabelText.numberingLevel(label.text());
    return above > 0 && above < level;
  }

  private Map<Integer, GridCell> centred(int row) {
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

  /** A label, or a year or month that stands for one. */
  private Optional<GridCell> own(int row, int column) {
    return grid.labelAt(row, column)
        .or(() -> grid.at(row, column).filter(RowShape::isPeriod))
        .or(() -> yearMergedOver(row, column));
  }

  private Optional<GridCell> yearMergedOver(int row, int column) {
    return grid.mergeAt(row, column)
        .flatMap(merge -> grid.at(merge.firstRow(), merge.firstColumn()))
        .filter(RowShape::isYear);
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
        .filter(label -> label.column() == column && grid.width(label) == 1)
        .isPresent();
  }

  private Optional<GridCell> fromTheLeft(int row, int column) {
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
      Optional<GridCell> label = own(row, left);
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
  private boolean spans(int row, int column, GridCell label) {
    if (grid.width(label) > 1) {
      return false;
    }
    return hasOwnBelow(row, column) || !isTotal(label);
  }

  /** A blank merged range: the open side of the label to its left, or of the first one below it. */
  private Optional<GridCell> ofStrip(Merge strip, int column) {
    if (isSpacer(strip)) {
      return Optional.empty();
    }
    int left = strip.firstColumn() - 1;
    if (left >= table.numberColumns().first()) {
      Optional<GridCell> label = own(strip.firstRow(), left);
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
    GridCell first = own(below.getAsInt(), strip.firstColumn()).orElseThrow();
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
        .filter(label -> label.column() == strip.firstColumn())
        .filter(label -> grid.width(label) == strip.lastColumn() - strip.firstColumn() + 1)
        .isPresent();
  }

  private static boolean isTotal(GridCell label) {
    return HeadingWords.isTotal(LabelText.withoutTranslation(label.text()));
  }
}
