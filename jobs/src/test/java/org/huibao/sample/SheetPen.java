package org.huibao.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes cells on one sheet; equal looks share one style. */
final class SheetPen {
  private final Sheet sheet;
  private final Map<String, CellStyle> styles = new HashMap<>();

  SheetPen(Sheet sheet) {
    this.sheet = sheet;
    sheet.getPrintSetup().setPaperSize((short) 9);
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    sheet.setDefaultRowHeightInPoints(18);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
  }

  Sheet sheet() {
    return sheet;
  }

  void text(int row, int column, String text, Look look) {
    text(row, column, text, look, 0);
  }

  void text(int row, int column, String text, Look look, int indent) {
    Cell cell = cell(row, column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style(look, "", indent));
  }

  void number(int row, int column, BigDecimal number, String format) {
    Cell cell = cell(row, column);
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(style(Look.NUMBER, format, 0));
  }

  void formula(int row, int column, String formula, String format) {
    Cell cell = cell(row, column);
    cell.setCellFormula(formula);
    cell.setCellStyle(style(Look.NUMBER, format, 0));
  }

  void date(int row, int column, LocalDate date) {
    Cell cell = cell(row, column);
    cell.setCellValue(date);
    cell.setCellStyle(style(Look.LINE, "yyyy-mm-dd", 0));
  }

  /** One cell over a block, every cell of which gets the look's border. */
  void block(int row, int column, int lastRow, int lastColumn, String text, Look look) {
    for (int r = row; r <= lastRow; r++) {
      for (int c = column; c <= lastColumn; c++) {
        text(r, c, r == row && c == column ? text : "", look);
      }
    }
    if (lastRow > row || lastColumn > column) {
      sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
    }
  }

  void height(int row, int points) {
    row(row).setHeightInPoints(points);
  }

  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * 256);
  }

  private Cell cell(int row, int column) {
    Cell cell = row(row).getCell(column);
    return cell == null ? row(row).createCell(column) : cell;
  }

  private Row row(int index) {
    Row row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }

  private CellStyle style(Look look, String format, int indent) {
    return styles.computeIfAbsent(
        look + format + indent, key -> look.in(sheet.getWorkbook(), format, indent));
  }
}
