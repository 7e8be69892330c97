package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.words.LabelText;

/** Tables side by side: where row labels stand again to the right of numbers, a panel begins. */
final class Panels {
  /** Of a panel's rows, how many its labels must reach. */
  private static final double FILLED = 0.5;

  private static final double DISTINCT = 0.6;

  private enum Use {
    LABELS,
    NUMBERS
  }

  private final Grid grid;
  private final Area band;
  private final List<Integer> dataRows;
  private final TreeMap<Integer, Use> uses = new TreeMap<>();

  private Panels(Grid grid, Area band) {
    this.grid = grid;
    this.band = band;
    this.dataRows =
        grid.filledRows().subSet(band.firstRow(), band.lastRow() + 1).stream()
            .filter(row -> grid.shape(row).isData())
            .toList();
    findUses();
  }

  /** The panels of {@code band}, left to right; one where nothing stands side by side. */
  static List<Area> of(Grid grid, Area band) {
    return new Panels(grid, band).panels();
  }

  private void findUses() {
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    for (int row : dataRows) {
      for (GridCell cell : grid.row(row)) {
        if (!cell.isLabel()) {
          counts.computeIfAbsent(cell.column(), key -> new int[2])[0]++;
        }
      }
      for (int column : grid.labelsByColumn(row).keySet()) {
        counts.computeIfAbsent(column, key -> new int[2])[1]++;
      }
    }
    counts.forEach(
        (column, count) ->
            uses.put(
                column,
                count[0] == 0 || count[1] > count[0] || PeriodStub.is(grid, dataRows, column)
                    ? Use.LABELS
                    : Use.NUMBERS));
  }

  private List<Area> panels() {
    List<Area> panels = new ArrayList<>();
    int start = band.firstColumn();
    int stub = -1;
    Use before = null;
    boolean hasNumbers = false;
    for (int column : uses.keySet()) {
      Use use = uses.get(column);
      boolean again = use == Use.LABELS && before == Use.NUMBERS && hasNumbers && stub >= 0;
      if (again && beginsPanel(column, stub)) {
        panels.add(new Area(band.firstRow(), band.lastRow(), start, column - 1));
        start = column;
        stub = column;
        hasNumbers = false;
      }
      if (use == Use.LABELS && stub < 0) {
        stub = column;
      }
      hasNumbers |= use == Use.NUMBERS && stub >= 0;
      before = use;
    }
    panels.add(new Area(band.firstRow(), band.lastRow(), start, band.lastColumn()));
    return panels;
  }

  private boolean beginsPanel(int column, int stub) {
    Integer next = uses.higherKey(column);
    while (next != null && uses.get(next) == Use.LABELS) {
      next = uses.higherKey(next);
    }
    if (next == null || !namesRows(column, next)) {
      return false;
    }
    boolean gap = !uses.containsKey(column - 1);
    return gap || headedAlike(stub, column) || namesTheSame(stub, column);
  }

  /** Most rows with numbers in {@code numbers} have a label of their own in {@code column}. */
  private boolean namesRows(int column, int numbers) {
    Set<String> distinct = new HashSet<>();
    int filled = 0;
    int rows = 0;
    for (int row : dataRows) {
      if (grid.at(row, numbers).filter(GridCell::isNumeric).isEmpty()) {
        continue;
      }
      rows++;
      Optional<String> label = name(row, column);
      if (label.isPresent()) {
        filled++;
        distinct.add(label.get());
      }
    }
    return rows > 0 && filled >= FILLED * rows && distinct.size() >= DISTINCT * filled;
  }

  private boolean headedAlike(int stub, int column) {
    Optional<String> header = header(stub);
    return header.isPresent() && header.equals(header(column));
  }

  private Optional<String> header(int column) {
    int first = dataRows.isEmpty() ? band.lastRow() : dataRows.get(0);
    for (int row = first - 1; row >= band.firstRow(); row--) {
      Optional<String> label = name(row, column);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private boolean namesTheSame(int stub, int column) {
    Set<String> names = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (int row : dataRows) {
      name(row, stub).ifPresent(names::add);
      name(row, column).ifPresent(again::add);
    }
    long shared = again.stream().filter(names::contains).count();
    return shared >= 2 && 2 * shared >= again.size();
  }

  private Optional<String> name(int row, int column) {
    return grid.labelAt(row, column)
        .or(() -> grid.at(row, column).filter(RowShape::isYear))
        .map(label -> LabelText.core(label.text()));
  }
}
