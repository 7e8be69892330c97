package org.huibao.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;

/** A sheet by row and column; a merged range shows its cell everywhere it covers. */
final class Grid {
  private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
  private final Map<CellAddress, Cell> merged = new HashMap<>();
  private final Map<CellAddress, Merge> merges = new HashMap<>();
  private final Set<String> signs;

  /**
   * @param signs texts that stand in place of a number, such as —
   */
  Grid(Sheet sheet, Set<String> signs) {
    this.signs = signs;
    for (Cell cell : sheet.cells()) {
      rows.computeIfAbsent(cell.address().row(), row -> new TreeMap<>())
          .put(cell.address().column(), cell);
    }
    for (Merge merge : sheet.merges()) {
      merges.put(merge.anchor(), merge);
      at(merge.anchor()).filter(Cell::isText).ifPresent(cell -> spread(merge, cell));
    }
  }

  private void spread(Merge merge, Cell cell) {
    for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), lastRow()); row++) {
      int lastColumn = Math.min(merge.lastColumn(), merge.firstColumn() + 255);
      for (int column = merge.firstColumn(); column <= lastColumn; column++) {
        merged.put(new CellAddress(row, column), cell);
      }
    }
  }

  int lastRow() {
    return rows.isEmpty() ? -1 : rows.lastKey();
  }

  /** The cells stored in a row, left to right. */
  List<Cell> row(int row) {
    return List.copyOf(rows.getOrDefault(row, new TreeMap<>()).values());
  }

  /** Row numbers that hold anything. */
  Set<Integer> filledRows() {
    return rows.keySet();
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
    Cell spread = merged.get(new CellAddress(row, column));
    return spread != null ? Optional.of(spread) : at(row, column).filter(this::isLabel);
  }

  /** The distinct labels that show in a row, merged ones from rows above included. */
  Set<Cell> labelsShownIn(int row) {
    Set<Cell> labels = new HashSet<>();
    row(row).stream().filter(this::isLabel).forEach(labels::add);
    for (Merge merge : merges.values()) {
      if (merge.firstRow() < row && row <= merge.lastRow()) {
        at(merge.anchor()).filter(this::isLabel).ifPresent(labels::add);
      }
    }
    return labels;
  }

  /** A text that is neither a number nor a sign in place of one. */
  boolean isLabel(Cell cell) {
    return cell.isText() && !isSign(cell);
  }

  boolean isSign(Cell cell) {
    return signs.contains(cell.text().strip());
  }

  /** How many columns the merge at {@code cell} covers; 1 where there is none. */
  int width(Cell cell) {
    Merge merge = merges.get(cell.address());
    return merge == null ? 1 : merge.lastColumn() - merge.firstColumn() + 1;
  }
}
