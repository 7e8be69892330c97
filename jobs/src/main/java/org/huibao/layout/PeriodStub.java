package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibao.words.HeadingWords;

/** A first column of numbers that are years, or under 月份 of months: they name the rows. */
final class PeriodStub {
  private PeriodStub() {}

  /**
   * True where {@code column} holds years and nothing else, and 年份 stands over it or nothing to its
   * left; or months or quarters, and 月份 or 季度 stands over it.
   */
  static boolean is(Grid grid, List<Integer> rows, int column) {
    return holdsMonths(grid, rows, column)
        || holdsQuarters(grid, rows, column)
        || holdsYears(grid, rows, column);
  }

  /** True where 季度 stands over {@code column} and its numbers count quarters. */
  static boolean holdsQuarters(Grid grid, List<Integer> rows, int column) {
    return header(grid, rows, column).filter(HeadingWords::isQuarterHeader).isPresent()
        && holdsOnly(grid, rows, column, RowShape::isQuarter);
  }

  /** True where 月份 stands over {@code column} and its numbers count months. */
  static boolean holdsMonths(Grid grid, List<Integer> rows, int column) {
    return header(grid, rows, column).filter(HeadingWords::isMonthHeader).isPresent()
        && holdsOnly(grid, rows, column, RowShape::isMonth);
  }

  private static boolean holdsOnly(
      Grid grid, List<Integer> rows, int column, Predicate<GridCell> what) {
    List<GridCell> numbers =
        rows.stream()
            .flatMap(row -> grid.at(row, column).filter(GridCell::isNumeric).stream())
            .toList();
    return !numbers.isEmpty() && numbers.stream().allMatch(what);
  }

  private static boolean holdsYears(Grid grid, List<Integer> rows, int column) {
    List<GridCell> numbers = new ArrayList<>();
    boolean headed = header(grid, rows, column).filter(HeadingWords::isYearHeader).isPresent();
    for (int row : rows) {
      Optional<GridCell> cell = grid.at(row, column).filter(GridCell::isNumeric);
      boolean beside =
          grid.row(row).stream().anyMatch(other -> other.isNumeric() && other.column() != column);
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
        && numbers.stream().noneMatch(RowShape::isNumberedMonth)
        && new HashSet<>(numbers.stream().map(GridCell::text).toList()).size() == numbers.size();
  }

  /** The label that stands nearest over the column. */
  private static Optional<String> header(Grid grid, List<Integer> rows, int column) {
    for (int row = rows.isEmpty() ? -1 : rows.get(0) - 1; row >= 0; row--) {
      Optional<GridCell> label = grid.labelAt(row, column);
      if (label.isPresent()) {
        return label.map(GridCell::text);
      }
    }
    return Optional.empty();
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
