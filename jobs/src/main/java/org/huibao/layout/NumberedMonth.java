package org.huibao.layout;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.workbook.Cell;

/** A month of a year that is stored as a number: 202306, or 2004.06 with its nought shown. */
final class NumberedMonth {
  private static final Pattern SHOWN = Pattern.compile("((?:19|20)\\d{2})\\.?(0[1-9]|1[0-2])");

  private NumberedMonth() {}

  /** The month that {@code cell} may stand for. */
  static Optional<YearMonth> of(Cell cell) {
    Matcher shown = SHOWN.matcher(cell.text().strip());
    return cell.isNumeric() && shown.matches()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2))))
        : Optional.empty();
  }

  /** True where all are months, each next to the one before or a year from it. */
  static boolean areInStep(List<Cell> cells) {
    List<YearMonth> months = cells.stream().flatMap(cell -> of(cell).stream()).toList();
    if (months.size() < cells.size()) {
      return false;
    }
    for (int i = 1; i < months.size(); i++) {
      YearMonth before = months.get(i - 1);
      YearMonth month = months.get(i);
      if (!List.of(
              before.plusMonths(1),
              before.minusMonths(1),
              before.plusYears(1),
              before.minusYears(1))
          .contains(month)) {
        return false;
      }
    }
    return true;
  }
}
