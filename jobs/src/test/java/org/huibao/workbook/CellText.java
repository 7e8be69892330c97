package org.huibao.workbook;

import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints a cell on one line: {@code A1 NUMBER 18.6% = 18.6 % PERCENT_FORMAT}. */
final class CellText {
  private CellText() {}

  static String of(Cell cell) {
    String number =
        cell.number()
            .map(typed -> " = " + typed.value().toPlainString() + " " + typed.unit())
            .orElse("");
    String traits =
        new TreeSet<>(cell.traits())
            .stream().map(trait -> " " + trait).collect(Collectors.joining());
    return cell.address() + " " + cell.kind() + " " + cell.text() + number.stripTrailing() + traits;
  }
}
