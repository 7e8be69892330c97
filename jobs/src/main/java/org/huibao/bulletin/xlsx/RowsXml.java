package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;

/** Rows of a sheet as they stand in an .xlsx file, one after the other. */
final class RowsXml {
  private static final int ROOM = 1 << 16;
  private static final int LONGEST_NUMBER = 32;
  private static final byte[] CELL = ascii("<c r=\"");
  private static final byte[] STYLE = ascii("\" s=\"");
  private static final byte[] TEXT = ascii("\" t=\"s\"><v>");
  private static final byte[] NUMBER = ascii("\"><v>");
  private static final byte[] CELL_END = ascii("</v></c>");
  private static final byte[] ROW = ascii("<row r=\"");
  private static final byte[] ROW_BEGUN = ascii("\">");
  private static final byte[] ROWS_END = ascii("</sheetData>");
  private static final byte[] ROW_END = ascii("</row>");

  private final OutputStream out;
  private final SharedTexts texts;
  private final List<byte[]> letters = new ArrayList<>();
  private final byte[] buffer = new byte[ROOM];
  private final StringBuilder links = new StringBuilder();
  private int length;
  private int rows;
  private byte[] row;
  private int column;

  RowsXml(OutputStream out, SharedTexts texts) {
    this.out = out;
    this.texts = texts;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  void beginRow() throws IOException {
    rows++;
    row = ascii(Integer.toString(rows));
    column = 0;
    append(ROW);
    append(row);
    append(ROW_BEGUN);
  }

  void endRow() throws IOException {
    append(ROW_END);
  }

  void skipRow() {
    rows++;
  }

  void skip() {
    column++;
  }

  /** Where the next cell leads. */
  void link(String location) {
    links
        .append("<hyperlink ref=\"")
        .append(CellReference.convertNumToColString(column))
        .append(rows)
        .append("\" location=\"");
    SharedTexts.escape(location, links);
    links.append("\"/>");
  }

  void text(String text, CellStyle style) throws IOException {
    beginCell(style, TEXT);
    append(texts.numberOf(text));
    append(CELL_END);
  }

  void number(double number, CellStyle style) throws IOException {
    beginCell(style, NUMBER);
    append(ascii(Double.toString(number)));
    append(CELL_END);
  }

  private void beginCell(CellStyle style, byte[] kind) throws IOException {
    if (letters.size() == column) {
      letters.add(ascii(CellReference.convertNumToColString(column)));
    }
    append(CELL);
    append(letters.get(column));
    append(row);
    if (style.getIndex() != 0) {
      append(STYLE);
      append(style.getIndex());
    }
    append(kind);
    column++;
  }

  private void append(byte[] bytes) throws IOException {
    if (length + bytes.length > ROOM) {
      flush();
    }
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  /** Not negative. */
  private void append(int number) throws IOException {
    if (length + LONGEST_NUMBER > ROOM) {
      flush();
    }
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    int left = number;
    for (int at = length + digits - 1; at >= length; at--) {
      buffer[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += digits;
  }

  /** Behind the last row what stands behind rows. */
  void end() throws IOException {
    append(ROWS_END);
    flush();
    if (links.length() > 0) {
      String all = "<hyperlinks>" + links + "</hyperlinks>";
      out.write(all.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }
}
