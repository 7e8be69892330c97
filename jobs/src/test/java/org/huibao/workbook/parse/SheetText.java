package org.huibao.workbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.huibao.workbook.Cell;
import org.huibao.workbook.Parsed;
import org.huibao.workbook.Sheet;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;

/** Prints a workbook, a line a cell: what it shows, then what else is known of it in brackets. */
final class SheetText {
  private SheetText() {}

  /** The reason where there is no workbook. */
  static List<String> of(byte[] bytes) {
    try {
      return lines(Parsed.workbook(bytes));
    } catch (UnreadableWorkbookException e) {
      return List.of(e.getMessage());
    }
  }

  static List<String> lines(Workbook workbook) {
    List<String> lines = new ArrayList<>();
    lines.add(workbook.format());
    for (Sheet sheet : workbook.sheets()) {
      lines.add("[" + sheet.name() + "]" + (sheet.hidden() ? " hidden" : ""));
      sheet
          .merges()
          .forEach(
              merge ->
                  lines.add(
                      "merge "
                          + merge.anchor()
                          + " to row "
                          + (merge.lastRow() + 1)
                          + ", column "
                          + (merge.lastColumn() + 1)));
      sheet.cells().forEach(cell -> lines.add(line(cell)));
    }
    return lines;
  }

  private static String line(Cell cell) {
    StringBuilder line = new StringBuilder(cell.address() + " " + cell.kind() + " " + cell.text());
    if (cell.storedNumber() != null) {
      line.append(" (").append(cell.storedNumber().toPlainString()).append(")");
    }
    if (cell.indent() > 0) {
      line.append(" indent ").append(cell.indent());
    }
    if (cell.formula() != null) {
      line.append(" =").append(cell.formula());
    }
    if (cell.comment() != null) {
      line.append(" note ").append(cell.comment());
    }
    new TreeSet<>(cell.traits()).forEach(trait -> line.append(" ").append(trait));
    return line.toString();
  }
}
