package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Sheets of many plain rows in a workbook. POI makes all of a sheet but its rows, which are written
 * as they are: its own, also those that stream, take six times as long.
 */
final class LongSheets {
  /** Writes a sheet's rows. */
  interface Rows {
    void write(RowsXml rows) throws IOException;
  }

  private static final String NO_ROWS = "<sheetData/>";
  private static final String NO_DIMENSION = "<dimension ref=\"A1\"/>";

  private final SharedTexts texts;
  private final Map<String, FixedZip.Part> parts = new LinkedHashMap<>();

  LongSheets(XSSFWorkbook workbook) {
    texts = new SharedTexts(workbook);
  }

  /**
   * @param sheet without rows of its own, nor merged cells
   */
  void add(XSSFSheet sheet, int rows, int columns, Rows content) {
    String corner = CellReference.convertNumToColString(columns - 1) + rows;
    parts.put(
        sheet.getPackagePart().getPartName().getName().substring(1),
        (template, out) -> write(template, corner, content, out));
  }

  private void write(String template, String corner, Rows content, OutputStream out)
      throws IOException {
    int at = template.indexOf(NO_ROWS);
    String before =
        template.substring(0, at).replace(NO_DIMENSION, "<dimension ref=\"A1:" + corner + "\"/>");
    out.write((before + "<sheetData>").getBytes(StandardCharsets.UTF_8));
    RowsXml rows = new RowsXml(out, texts);
    content.write(rows);
    rows.end();
    out.write(template.substring(at + NO_ROWS.length()).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Of the file, by name: the sheets, and then the texts, which are known when these are written.
   */
  Map<String, FixedZip.Part> parts() {
    Map<String, FixedZip.Part> all = new LinkedHashMap<>(parts);
    all.put(texts.part(), texts::write);
    return all;
  }
}
