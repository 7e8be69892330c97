package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.binary.XSSFBParser;

/** Walks one part of an .xlsb workbook, record by record. */
final class XlsbPart {
  static final int ROW = 0;
  static final int PACKED = 2;
  static final int ERROR = 3;
  static final int BOOLEAN = 4;
  static final int REAL = 5;
  static final int TEXT = 6;
  static final int SHARED_TEXT = 7;
  static final int FORMULA_TEXT = 8;
  static final int FORMULA_NUMBER = 9;
  static final int FORMULA_BOOLEAN = 10;
  static final int FORMULA_ERROR = 11;
  static final int STRING_ITEM = 19;
  static final int FORMAT = 44;
  static final int CELL_STYLE = 47;
  static final int COLUMNS = 60;
  static final int RICH_TEXT = 62;
  static final int WORKBOOK_PROPERTIES = 153;
  static final int SHEET = 156;
  static final int MERGE = 176;
  static final int CELL_STYLES_BEGIN = 617;
  static final int CELL_STYLES_END = 618;
  static final int COMMENT = 635;
  static final int COMMENT_TEXT = 637;

  private XlsbPart() {}

  /** What is done with each record. */
  interface Records {
    void record(int type, LittleEndianData data);
  }

  static void read(InputStream stream, Budget budget, Records records) throws IOException {
    new XSSFBParser(stream) {
      @Override
      public void handleRecord(int type, byte[] data) {
        budget.checkTime();
        records.record(type, new LittleEndianData(data));
      }
    }.parse();
  }
}
