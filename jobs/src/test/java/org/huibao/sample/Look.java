package org.huibao.sample;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How a cell of a return looks. */
enum Look {
  TITLE(HorizontalAlignment.CENTER, false, 16, true),
  SUBTITLE(HorizontalAlignment.CENTER, false, 11, false),
  LINE(HorizontalAlignment.LEFT, false, 10, false),
  LINE_RIGHT(HorizontalAlignment.RIGHT, false, 10, false),
  HEADER(HorizontalAlignment.CENTER, true, 10, false),
  LABEL(HorizontalAlignment.LEFT, true, 10, false),
  CENTRED(HorizontalAlignment.CENTER, true, 10, false),
  NUMBER(HorizontalAlignment.RIGHT, true, 10, false);

  private final HorizontalAlignment alignment;
  private final boolean bordered;
  private final int points;
  private final boolean bold;

  Look(HorizontalAlignment alignment, boolean bordered, int points, boolean bold) {
    this.alignment = alignment;
    this.bordered = bordered;
    this.points = points;
    this.bold = bold;
  }

  CellStyle in(Workbook workbook, String format, int indent) {
    Font font = workbook.createFont();
    font.setFontName("宋体");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(this == HEADER);
    style.setIndention((short) indent);
    if (bordered) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (!format.isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
    return style;
  }
}
