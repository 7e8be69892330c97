package org.huibao.sample;

import java.time.YearMonth;

/** What stands above a table: its title, who sends it, the form's number and the unit. */
record Heading(String title, String reporter, String form, String unitLine) {

  /** Draws it from the first row on and returns the row of the table's header. */
  int draw(SheetPen pen, int lastColumn, YearMonth period) {
    int row = 0;
    for (String line : Wording.at(title, period).split("\\|")) {
      pen.block(row, 0, row, lastColumn, line, row == 0 ? Look.TITLE : Look.SUBTITLE);
      pen.height(row, row == 0 ? 28 : 18);
      row++;
    }
    pen.text(row, 0, "填报单位：" + reporter, Look.LINE);
    if (unitLine.isEmpty()) {
      pen.text(row, lastColumn, "表号：" + form + "表", Look.LINE_RIGHT);
    } else {
      pen.text(row, lastColumn, "表号：" + form + "表", Look.LINE_RIGHT);
      row++;
      pen.text(row, lastColumn, "单位：" + unitLine, Look.LINE_RIGHT);
    }
    return row + 1;
  }
}
