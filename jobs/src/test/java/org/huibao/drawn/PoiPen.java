package org.huibao.drawn;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.workbook.WorkbookBytes;

/** Writes a drawing with POI. */
final class PoiPen {
  private final Workbook workbook;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private PoiPen(Workbook workbook) {
    this.workbook = workbook;
  }

  static byte[] write(DrawnReturn drawn, String format) {
    return WorkbookBytes.of(
        format, workbook -> drawn.sheets().forEach(new PoiPen(workbook)::write));
  }

  private void write(DrawnSheet drawn) {
    Sheet sheet = workbook.createSheet(drawn.name());
    for (DrawnCell cell : drawn.cells()) {
      Row row = sheet.getRow(cell.row());
      Row there = row == null ? sheet.createRow(cell.row()) : row;
      write(there.createCell(cell.column()), cell);
    }
    for (DrawnMerge merge : drawn.merges()) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
    }
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), drawn.hidden());
  }

  private void write(Cell cell, DrawnCell drawn) {
    switch (drawn.kind()) {
      case NUMBER -> cell.setCellValue(drawn.value());
      case PERCENT -> {
        cell.setCellValue(drawn.value());
        String digits = drawn.decimals() == 0 ? "" : "." + "0".repeat(drawn.decimals());
        cell.setCellStyle(format("0" + digits + "%"));
      }
      case DAY -> {
        cell.setCellValue(drawn.date());
        cell.setCellStyle(format("yyyy-mm-dd"));
      }
      case MONTH -> {
        cell.setCellValue(drawn.date());
        cell.setCellStyle(format("yyyy\"年\"m\"月\""));
      }
      case TEXT -> {
        cell.setCellValue(drawn.text());
        if (drawn.indent() > 0) {
          cell.setCellStyle(indent(drawn.indent()));
        }
      }
    }
  }

  private CellStyle format(String format) {
    return styles.computeIfAbsent(
        format,
        each -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(each));
          return style;
        });
  }

  private CellStyle indent(int steps) {
    return styles.computeIfAbsent(
        "indent " + steps,
        each -> {
          CellStyle style = workbook.createCellStyle();
          style.setIndention((short) steps);
          return style;
        });
  }
}
