package org.huibao.bulletin.xlsx;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/**
 * Writes words into cells so that they stay words: what begins like a formula gets the mark of
 * quoted text, which holds also when somebody edits the cell.
 */
final class PlainText {
  private static final String FORMULA_SIGNS = "=+-@\t\r";
  private static final int LONGEST = 32_767;

  private final CellStyle plain;
  private final CellStyle quoted;

  /**
   * @param quoted looks like {@code plain}, and says that its words are quoted
   */
  PlainText(CellStyle plain, CellStyle quoted) {
    this.plain = plain;
    this.quoted = quoted;
  }

  /** True of what a spreadsheet would take for the beginning of a formula. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  void write(Cell cell, String text) {
    cell.setCellValue(fitting(text));
    cell.setCellStyle(style(text));
  }

  /**
   * The row's next cell.
   *
   * @param content words, a whole number, or null
   */
  void write(RowsXml rows, Object content) throws IOException {
    if (content == null) {
      rows.skip();
    } else if (content instanceof Integer number) {
      rows.number(number, plain);
    } else {
      String text = content.toString();
      rows.text(fitting(text), style(text));
    }
  }

  /** Excel refuses a workbook with a longer text. */
  private static String fitting(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private CellStyle style(String text) {
    return looksLikeFormula(text) ? quoted : plain;
  }
}
