package org.huibao.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;

/** A sheet, or an area of one, by row and column; a merged range shows its label all over it. */
final class Grid {
  /** Merged cells that are looked after; more than any sheet that a person made has. */
  private static final int MOST_MERGED = 2_000_000;

  private final TreeMap<Integer, TreeMap<Integer, GridCell>> rows = new TreeMap<>();
  private final Map<Integer, List<GridCell>> fromTheLeft = new HashMap<>();
  private final Map<CellAddress, Merge> merges = new HashMap<>();
  private final TreeMap<Integer, List<Merge>> rangesByRow = new TreeMap<>();
  private final Map<Integer, TreeMap<Integer, GridCell>> shown = new HashMap<>();
  private final Map<Integer, RowShape> shapes = new HashMap<>();
  private final Map<Area, Grid> parts = new HashMap<>();
  private int lastColumn = -1;
  private boolean mergesOverlap;

  /**
   * @param signs texts that stand in place of a number, such as —
   */
  Grid(Sheet sheet, Set<String> signs) {
    this(
        DueNumbers.in(sheet.cells().stream().map(cell -> GridCell.of(cell, signs)).toList()),
        sheet.merges());
  }

  private Grid(Collection<GridCell> cells, Collection<Merge> ranges) {
    for (GridCell cell : cells) {
      rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
      lastColumn = Math.max(lastColumn, cell.column());
      if (cell.isLabel()) {
        show(cell.row(), cell.column(), cell);
      }
    }
    rows.forEach((row, inRow) -> fromTheLeft.put(row, List.copyOf(inRow.values())));
    for (Merge range : ranges) {
      rangesByRow.computeIfAbsent(range.firstRow(), row -> new ArrayList<>()).add(range);
      spread(range);
    }
  }

  private void spread(Merge range) {
    Optional<GridCell> label = at(range.anchor()).filter(GridCell::isLabel);
    for (int row = range.firstRow(); row <= Math.min(range.lastRow(), lastRow()); row++) {
      for (int column = range.firstColumn();
          column <= Math.min(range.lastColumn(), lastColumn);
          column++) {
        if (merges.size() >= MOST_MERGED) {
          return;
        }
        mergesOverlap |= merges.put(new CellAddress(row, column), range) != null;
        if (label.isPresent()) {
          show(row, column, label.get());
        }
      }
    }
  }

  private void show(int row, int column, GridCell label) {
    shown.computeIfAbsent(row, key -> new TreeMap<>()).put(column, label);
  }

  /** The part of this grid in an area, at the addresses it has here. */
  Grid within(Area area) {
    return isAll(area) ? this : parts.computeIfAbsent(area, this::part);
  }

  /** True where a part would be the same once more; of ranges that overlap it sees others first. */
  private boolean isAll(Area area) {
    return area.firstRow() == 0
        && area.firstColumn() == 0
        && area.lastRow() >= lastRow()
        && area.lastColumn() >= lastColumn
        && !mergesOverlap;
  }

  private Grid part(Area area) {
    List<GridCell> cells =
        rows.subMap(area.firstRow(), true, area.lastRow(), true).values().stream()
            .flatMap(
                row ->
                    row.subMap(area.firstColumn(), true, area.lastColumn(), true).values().stream())
            .toList();
    List<Merge> ranges =
        rangesByRow.subMap(area.firstRow(), true, area.lastRow(), true).values().stream()
            .flatMap(List::stream)
            .filter(range -> area.contains(range.anchor()))
            .toList();
    return new Grid(cells, ranges);
  }

  int lastRow() {
    return rows.isEmpty() ? -1 : rows.lastKey();
  }

  int lastColumn() {
    return lastColumn;
  }

  /** What a row holds, by its look. */
  RowShape shape(int row) {
    // there may be a million blank ones
    return row(row).isEmpty()
        ? RowShape.BLANK
        : shapes.computeIfAbsent(row, key -> RowShape.of(this, key));
  }

  /** The cells stored in a row, left to right. */
  List<GridCell> row(int row) {
    return fromTheLeft.getOrDefault(row, List.of());
  }

  /** Row numbers that hold anything, top to bottom. */
  NavigableSet<Integer> filledRows() {
    return rows.navigableKeySet();
  }

  Optional<GridCell> at(CellAddress address) {
    return at(address.row(), address.column());
  }

  Optional<GridCell> at(int row, int column) {
    TreeMap<Integer, GridCell> cells = rows.get(row);
    return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
  }

  /** The label that shows at an address, whether it stands there or is merged over it. */
  Optional<GridCell> labelAt(int row, int column) {
    TreeMap<Integer, GridCell> labels = shown.get(row);
    return labels == null ? Optional.empty() : Optional.ofNullable(labels.get(column));
  }

  /** The labels that show in a row, by column, merged ones repeated. */
  Map<Integer, GridCell> labelsByColumn(int row) {
    return shown.getOrDefault(row, new TreeMap<>());
  }

  /** The distinct labels that show in a row, left to right, merged ones from above included. */
  Set<GridCell> labelsShownIn(int row) {
    TreeMap<Integer, GridCell> labels = shown.get(row);
    return labels == null ? Set.of() : new LinkedHashSet<>(labels.values());
  }

  /** The merged range that covers an address, whether it holds anything or not. */
  Optional<Merge> mergeAt(int row, int column) {
    return Optional.ofNullable(merges.get(new CellAddress(row, column)));
  }

  /** How many columns the merge at {@code cell} covers; 1 where there is none. */
  int width(GridCell cell) {
    Merge merge = merges.get(cell.address());
    return merge == null ? 1 : merge.lastColumn() - merge.firstColumn() + 1;
  }

  /** The last row that {@code cell} covers, its own where it is not merged. */
  int lastRowOf(GridCell cell) {
    Merge merge = merges.get(cell.address());
    return merge == null ? cell.row() : merge.lastRow();
  }
}
