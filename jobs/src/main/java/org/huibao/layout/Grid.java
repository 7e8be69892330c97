package org.huibao.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.huibao.words.GarbledNumber;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;

/** A sheet, or an area of one, by row and column; a merged range shows its label all over it. */
final class Grid {
  /** What people write where no number is to be had; says no more than a sign. */
  private static final Set<String> STAND_INS =
      Set.of("未报", "缺报", "暂缺", "无", "无数据", "N/A", "NA", "n/a", "null");

  /** Merged cells that are looked after; more than any sheet that a person made has. */
  private static final int MOST_MERGED = 2_000_000;

  private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
  private final Map<CellAddress, Merge> merges = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Cell>> shown = new HashMap<>();
  private final Set<String> signs;
  private final Set<CellAddress> garbled = new HashSet<>();
  private int lastColumn = -1;

  /**
   * @param signs texts that stand in place of a number, such as —
   */
  Grid(Sheet sheet, Set<String> signs) {
    this(sheet.cells(), sheet.merges(), signs);
  }

  private Grid(Collection<Cell> cells, Collection<Merge> ranges, Set<String> signs) {
    this.signs = signs;
    for (Cell cell : cells) {
      rows.computeIfAbsent(cell.address().row(), row -> new TreeMap<>())
          .put(cell.address().column(), cell);
      lastColumn = Math.max(lastColumn, cell.address().column());
      if (cell.isText() && GarbledNumber.likely(cell.text()).isPresent()) {
        // 71344..86 stands where a number is due, and names nothing
        garbled.add(cell.address());
      }
    }
    for (Cell cell : cells) {
      if (isLabel(cell)) {
        show(cell.address().row(), cell.address().column(), cell);
      }
    }
    for (Merge range : ranges) {
      spread(range);
    }
  }

  private void spread(Merge range) {
    Optional<Cell> label = at(range.anchor()).filter(this::isLabel);
    for (int row = range.firstRow(); row <= Math.min(range.lastRow(), lastRow()); row++) {
      for (int column = range.firstColumn();
          column <= Math.min(range.lastColumn(), lastColumn);
          column++) {
        if (merges.size() >= MOST_MERGED) {
          return;
        }
        merges.put(new CellAddress(row, column), range);
        if (label.isPresent()) {
          show(row, column, label.get());
        }
      }
    }
  }

  private void show(int row, int column, Cell label) {
    shown.computeIfAbsent(row, key -> new TreeMap<>()).put(column, label);
  }

  /** The part of this grid in an area, at the addresses it has here. */
  Grid within(Area area) {
    List<Cell> cells =
        rows.subMap(area.firstRow(), true, area.lastRow(), true).values().stream()
            .flatMap(
                row ->
                    row.subMap(area.firstColumn(), true, area.lastColumn(), true).values().stream())
            .toList();
    Set<Merge> ranges = new LinkedHashSet<>();
    merges.values().stream().filter(range -> area.contains(range.anchor())).forEach(ranges::add);
    return new Grid(cells, ranges, signs);
  }

  int lastRow() {
    return rows.isEmpty() ? -1 : rows.lastKey();
  }

  int lastColumn() {
    return lastColumn;
  }

  /** The cells stored in a row, left to right. */
  List<Cell> row(int row) {
    TreeMap<Integer, Cell> cells = rows.get(row);
    return cells == null ? List.of() : List.copyOf(cells.values());
  }

  /** Row numbers that hold anything, top to bottom. */
  SortedSet<Integer> filledRows() {
    return rows.navigableKeySet();
  }

  Optional<Cell> at(CellAddress address) {
    return at(address.row(), address.column());
  }

  Optional<Cell> at(int row, int column) {
    TreeMap<Integer, Cell> cells = rows.get(row);
    return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
  }

  /** The label that shows at an address, whether it stands there or is merged over it. */
  Optional<Cell> labelAt(int row, int column) {
    TreeMap<Integer, Cell> labels = shown.get(row);
    return labels == null ? Optional.empty() : Optional.ofNullable(labels.get(column));
  }

  /** The labels that show in a row, by column, merged ones repeated. */
  Map<Integer, Cell> labelsByColumn(int row) {
    return shown.getOrDefault(row, new TreeMap<>());
  }

  /** The distinct labels that show in a row, left to right, merged ones from above included. */
  Set<Cell> labelsShownIn(int row) {
    TreeMap<Integer, Cell> labels = shown.get(row);
    return labels == null ? Set.of() : new LinkedHashSet<>(labels.values());
  }

  /** A text that is neither a number nor a sign in place of one; a date names a period. */
  boolean isLabel(Cell cell) {
    return cell.kind() == CellKind.DATE || (cell.isText() && !isSign(cell));
  }

  boolean isSign(Cell cell) {
    String text = cell.text().strip();
    return signs.contains(text) || STAND_INS.contains(text) || garbled.contains(cell.address());
  }

  /** The merged range that covers an address, whether it holds anything or not. */
  Optional<Merge> mergeAt(int row, int column) {
    return Optional.ofNullable(merges.get(new CellAddress(row, column)));
  }

  /** How many columns the merge at {@code cell} covers; 1 where there is none. */
  int width(Cell cell) {
    Merge merge = merges.get(cell.address());
    return merge == null ? 1 : merge.lastColumn() - merge.firstColumn() + 1;
  }

  /** The last row that {@code cell} covers, its own where it is not merged. */
  int lastRowOf(Cell cell) {
    Merge merge = merges.get(cell.address());
    return merge == null ? cell.address().row() : merge.lastRow();
  }
}
