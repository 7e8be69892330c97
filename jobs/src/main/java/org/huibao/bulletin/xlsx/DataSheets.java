package org.huibao.bulletin.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes tables for machines: a sheet each, headings in row 1, from A1 on. */
final class DataSheets {
  private static final int WIDTH_UNITS = 256;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /** Enough to see how wide a column is. */
  private static final int MEASURED_ROWS = 200;

  private final Workbook workbook;
  private final PlainText words;
  private final PlainText headings;
  private final Map<Integer, CellStyle> numbers = new HashMap<>();

  DataSheets(Workbook workbook) {
    this.workbook = workbook;
    words = plainText(workbook.createCellStyle());
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle heading = workbook.createCellStyle();
    heading.setFont(bold);
    headings = plainText(heading);
  }

  private PlainText plainText(CellStyle plain) {
    CellStyle quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(plain);
    quoted.setQuotePrefixed(true);
    return new PlainText(plain, quoted);
  }

  /** Cells of a row: words, whole numbers, {@link DataWorkbook.Shown}; null leaves one empty. */
  static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  /**
   * @param rows the headings first
   */
  void write(String name, List<List<Object>> rows) {
    Sheet sheet = workbook.createSheet(name);
    List<Integer> widths = widths(rows);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * WIDTH_UNITS);
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i);
      for (int column = 0; column < rows.get(i).size(); column++) {
        if (rows.get(i).get(column) != null) {
          write(row.createCell(column), rows.get(i).get(column), i == 0 ? headings : words);
        }
      }
    }
    sheet.createFreezePane(0, 1);
  }

  private void write(Cell cell, Object content, PlainText as) {
    if (content instanceof DataWorkbook.Shown shown) {
      cell.setCellValue(shown.value().doubleValue());
      cell.setCellStyle(numbers.computeIfAbsent(shown.decimals(), this::numberStyle));
    } else if (content instanceof Integer number) {
      cell.setCellValue(number);
    } else {
      as.write(cell, content.toString());
    }
  }

  private CellStyle numberStyle(int decimals) {
    CellStyle style = workbook.createCellStyle();
    String format = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static List<Integer> widths(List<List<Object>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<Object> row : rows.subList(0, Math.min(rows.size(), MEASURED_ROWS))) {
      for (int column = 0; column < row.size(); column++) {
        if (widths.size() <= column) {
          widths.add(NARROWEST);
        }
        if (row.get(column) instanceof String text) {
          // Chinese signs are twice as wide as Latin letters
          int wide = (int) text.chars().mapToLong(sign -> sign < 0x2E80 ? 1 : 2).sum() + 2;
          widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), wide)));
        }
      }
    }
    return widths;
  }
}
