package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.huibao.workbook.Cell;

/** A first column of numbers that are years: they name the rows. */
final class PeriodStub {
  private PeriodStub() {}

  /**
   * True where {@code column} holds years and nothing else, and 年份 stands over it or nothing to its
   * left.
   */
  static boolean is(Grid grid, List<Integer> rows, int column) {
    List<Cell> numbers = new ArrayList<>();
    boolean headed = isHeadedYear(grid, rows, column);
    for (int row : rows) {
      Optional<Cell> cell = grid.at(row, column).filter(Cell::isNumeric);
      boolean beside =
          grid.row(row).stream()
              .anyMatch(other -> other.isNumeric() && other.address().column() != column);
      if (cell.isPresent() && !RowShape.isYear(cell.get())) {
        return false;
      }
      if (cell.isPresent() && beside) {
        numbers.add(cell.get());
      }
      if (cell.isPresent() && namedFromTheLeft(grid, row, column) && !headed) {
        return false;
      }
    }
    if (headed && !numbers.isEmpty()) {
      return true;
    }
    return numbers.size() >= 2
        && numbers.stream().allMatch(number -> NumberedMonth.of(number).isEmpty())
        && new HashSet<>(numbers.stream().map(Cell::text).toList()).size() == numbers.size();
  }

  /** 年份 stands over the column. */
  private static boolean isHeadedYear(Grid grid, List<Integer> rows, int column) {
    for (int row = rows.isEmpty() ? -1 : rows.get(0) - 1; row >= 0; row--) {
      Optional<Cell> label = grid.labelAt(row, column);
      if (label.isPresent()) {
        return HeadingWords.isYearHeader(label.get().text());
      }
    }
    return false;
  }

  private static boolean namedFromTheLeft(Grid grid, int row, int column) {
    for (int left = 0; left < column; left++) {
      if (grid.labelAt(row, left).isPresent() || grid.at(row, left).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
