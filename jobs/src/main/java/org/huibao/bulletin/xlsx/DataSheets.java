package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables for machines: a sheet each, headings in row 1, from A1 on. */
final class DataSheets {
  private static final int WIDTH_UNITS = 256;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /** Enough to see how wide a column is. */
  private static final int MEASURED_ROWS = 200;

  private final XSSFWorkbook workbook;
  private final LongSheets sheets;
  private final PlainText words;
  private final PlainText headings;
  private final Map<Integer, CellStyle> numbers = new HashMap<>();

  DataSheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    sheets = new LongSheets(workbook);
    words = plainText(workbook.getCellStyleAt(0));
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

  LongSheets rows() {
    return sheets;
  }

  /** Cells of a row: words, whole numbers, {@link DataWorkbook.Shown}; null leaves one empty. */
  static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  /**
   * @param rows the headings first
   */
  void write(String name, List<List<Object>> rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    List<Integer> widths = widths(rows);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * WIDTH_UNITS);
    }
    sheet.createFreezePane(0, 1);
    // while the workbook still takes styles
    rows.stream()
        .flatMap(List::stream)
        .filter(DataWorkbook.Shown.class::isInstance)
        .map(each -> ((DataWorkbook.Shown) each).decimals())
        .forEach(decimals -> numbers.computeIfAbsent(decimals, this::numberStyle));
    sheets.add(sheet, rows.size(), widths.size(), xml -> write(rows, xml));
  }

  private void write(List<List<Object>> rows, RowsXml xml) throws IOException {
    PlainText as = headings;
    for (List<Object> row : rows) {
      xml.beginRow();
      for (Object content : row) {
        write(content, as, xml);
      }
      xml.endRow();
      as = words;
    }
  }

  private void write(Object content, PlainText as, RowsXml xml) throws IOException {
    if (content instanceof DataWorkbook.Shown shown) {
      xml.number(shown.value().doubleValue(), numbers.get(shown.decimals()));
    } else {
      as.write(xml, content);
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
