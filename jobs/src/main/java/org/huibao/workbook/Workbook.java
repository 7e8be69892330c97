package org.huibao.workbook;

import java.util.List;

/**
 * A workbook as it was sent.
 *
 * @param format what the bytes are, whatever the file's name says: {@code xlsx}, {@code
 *     xlsx_strict}, {@code xlsm}, {@code xlsb}, {@code xls} (Excel 97 and later, WPS .et too),
 *     {@code xls_biff5} (Excel 5 and 95), {@code html} (tables of a web page or a web archive),
 *     {@code spreadsheetml} (XML of 2003), {@code text} (delimited)
 */
public record Workbook(String format, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
