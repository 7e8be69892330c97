package org.huibao.sample;

import java.time.LocalDate;
import java.util.List;

/** The line below a table that its makers sign, with or without the day they sent it. */
enum Signature {
  /** Names only; the office that receives it notes the day. */
  PRINTED,
  /** Cells apart, the day as text. */
  CELLS,
  /** The day as a true date. */
  DATE;

  /** Fewer columns than this have no room for names and day in one row. */
  private static final int WIDE = 4;

  private static final List<String> SURNAMES =
      List.of("王", "李", "沈", "钱", "陆", "吴", "施", "潘", "费", "姚", "朱", "徐");

  /** True where the workbook itself says when it was sent. */
  boolean isDated() {
    return this != PRINTED;
  }

  void draw(SheetPen pen, int row, int lastColumn, String reporter, LocalDate sent) {
    String maker = surname(reporter, "maker") + "某";
    String chief = surname(reporter, "chief") + "某";
    int middle = Math.max(1, lastColumn / 2);
    switch (this) {
      case PRINTED -> pen.text(row, 0, "单位负责人：" + chief + "　　　　填表人：" + maker, Look.LINE);
      case CELLS -> {
        pen.text(row, 0, "单位负责人：（签章）　填表人：" + maker, Look.LINE);
        int dateRow = lastColumn < WIDE ? row + 1 : row;
        pen.text(dateRow, lastColumn, "报出日期：" + Wording.written(sent), Look.LINE_RIGHT);
      }
      case DATE -> {
        pen.text(row, 0, "填表人：" + maker, Look.LINE);
        pen.text(row, middle, "填报日期：", Look.LINE_RIGHT);
        pen.date(row, middle + 1, sent);
      }
    }
  }

  private static String surname(String reporter, String role) {
    double position = (Noise.factor(1, reporter, role)) / 2 * SURNAMES.size();
    return SURNAMES.get(Math.min(SURNAMES.size() - 1, (int) position));
  }
}
