package org.huibao.bulletin.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.bulletin.tables.PrintedColumn;
import org.huibao.bulletin.tables.PrintedTable;

/** Draws a table's headings: one row, or two where neighbours share a group's heading. */
final class HeadingRows {
  private static final float ONE_ROW = 34;
  private static final float GROUP_ROW = 30;
  private static final float SECOND_ROW = 28;
  private static final CellLook LOOK =
      CellLook.inside(Typeface.HEADING, HorizontalAlignment.CENTER, 0, null);

  private final Sheet sheet;
  private final Looks looks;
  private final PrintedTable table;

  HeadingRows(Sheet sheet, Looks looks, PrintedTable table) {
    this.sheet = sheet;
    this.looks = looks;
    this.table = table;
  }

  /** Draws from {@code first} on; the number of rows drawn. */
  int draw(int first) {
    if (!table.hasGroups()) {
      row(first, ONE_ROW, table.columns().stream().map(PrintedColumn::heading).toList())
          .forEach(cell -> rule(cell, BorderStyle.MEDIUM));
      return 1;
    }
    row(first, GROUP_ROW, table.columns().stream().map(HeadingRows::upper).toList())
        .forEach(cell -> rule(cell, BorderStyle.MEDIUM));
    row(first + 1, SECOND_ROW, table.columns().stream().map(HeadingRows::lower).toList())
        .forEach(cell -> rule(cell, BorderStyle.THIN));
    merge(first);
    return 2;
  }

  private Row row(int number, float height, List<String> texts) {
    Row row = sheet.createRow(number);
    row.setHeightInPoints(height);
    for (int i = 0; i < texts.size(); i++) {
      looks.plainText(LOOK).write(row.createCell(i), texts.get(i));
    }
    return row;
  }

  private static String upper(PrintedColumn column) {
    return column.group() == null ? column.heading() : column.group();
  }

  private static String lower(PrintedColumn column) {
    return column.group() == null ? "" : column.heading();
  }

  private void rule(Cell cell, BorderStyle top) {
    BorderStyle left = cell.getColumnIndex() == 0 ? BorderStyle.NONE : BorderStyle.THIN;
    CellLook ruled = LOOK.ruled(top, BorderStyle.THIN, left);
    boolean quoted = cell.getCellStyle().getQuotePrefixed();
    cell.setCellStyle(quoted ? looks.quoted(ruled) : looks.style(ruled));
  }

  private void merge(int first) {
    List<PrintedColumn> columns = table.columns();
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      String group = columns.get(from).group();
      if (i < columns.size() && group != null && group.equals(columns.get(i).group())) {
        continue;
      }
      if (group == null) {
        sheet.addMergedRegion(new CellRangeAddress(first, first + 1, from, from));
      } else if (i - from > 1) {
        for (int column = from + 1; column < i; column++) {
          sheet.getRow(first).getCell(column).setBlank();
        }
        sheet.addMergedRegion(new CellRangeAddress(first, first, from, i - 1));
      }
      from = i;
    }
  }
}
