package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a sheet into areas that each hold tables one under another: first into bands where a new
 * header begins below the end of what was above it, then each band into the panels that stand side
 * by side in it, be they out of step or not.
 */
final class Areas {
  private final Grid grid;

  private Areas(Grid grid) {
    this.grid = grid;
  }

  /** The areas of {@code grid}, top to bottom and left to right; together they cover it. */
  static List<Area> of(Grid grid) {
    return new Areas(grid).areas();
  }

  private List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    int top = 0;
    for (int cut : cuts()) {
      areas.addAll(Panels.of(grid, band(top, cut - 1)));
      top = cut;
    }
    areas.addAll(Panels.of(grid, band(top, Math.max(top, grid.lastRow()))));
    return areas;
  }

  private Area band(int first, int last) {
    return new Area(first, last, 0, Math.max(0, grid.lastColumn()));
  }

  /** Rows where a band begins: right below the last numbers of the one above. */
  private List<Integer> cuts() {
    List<Integer> cuts = new ArrayList<>();
    List<Integer> between = new ArrayList<>();
    int lastData = -1;
    for (int row : grid.filledRows()) {
      if (!grid.shape(row).isData()) {
        between.add(row);
        continue;
      }
      int above = lastData;
      between.removeIf(each -> above >= 0 && PlaceRows.goOn(grid, each, above));
      if (lastData >= 0 && opensTable(between, row)) {
        cuts.add(lastData + 1);
      }
      between.clear();
      lastData = row;
    }
    return cuts;
  }

  /** Labels of their own over most columns of the numbers that follow: a header. */
  private boolean opensTable(List<Integer> between, int firstData) {
    Set<Integer> columns = numberColumnsFrom(firstData);
    for (int row : between) {
      RowShape shape = grid.shape(row);
      if (shape == RowShape.YEARS) {
        return true;
      }
      if (shape != RowShape.TEXT) {
        continue;
      }
      Set<GridCell> over = new HashSet<>();
      int covered = 0;
      for (int column : columns) {
        if (grid.labelAt(row, column).map(over::add).isPresent()) {
          covered++;
        }
      }
      boolean stub = over.size() < grid.labelsShownIn(row).size();
      boolean enough = covered >= 2 || (covered == 1 && columns.size() == 1 && stub);
      if (enough && 2 * covered >= columns.size() && !isOneTextAllOver(over, covered)) {
        return true;
      }
    }
    return false;
  }

  /** One merged cell over all columns is a title or a section, not a header. */
  private static boolean isOneTextAllOver(Set<GridCell> over, int covered) {
    return covered > 1 && over.stream().map(GridCell::text).distinct().count() == 1;
  }

  private Set<Integer> numberColumnsFrom(int row) {
    Set<Integer> columns = new TreeSet<>();
    int rows = 0;
    for (int below : grid.filledRows().tailSet(row)) {
      if (!grid.shape(below).isData()) {
        break;
      }
      grid.row(below).stream()
          .filter(GridCell::isNumeric)
          .forEach(cell -> columns.add(cell.column()));
      if (++rows == 3) {
        break;
      }
    }
    return columns;
  }
}
