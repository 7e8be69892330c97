package org.huibao.bulletin.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks in print.
 *
 * @param format number format; {@code General} for words
 * @param left rule on its left, between columns; the table's own sides stay open
 */
record CellLook(
    Typeface typeface,
    HorizontalAlignment alignment,
    int indent,
    String format,
    BorderStyle top,
    BorderStyle bottom,
    BorderStyle left) {
  private static final String GENERAL = "General";

  /** Words outside the table: title, unit line, notes. */
  static CellLook outside(Typeface typeface, HorizontalAlignment alignment) {
    return new CellLook(
        typeface, alignment, 0, GENERAL, BorderStyle.NONE, BorderStyle.NONE, BorderStyle.NONE);
  }

  /** A cell of the table, without rules as yet. */
  static CellLook inside(
      Typeface typeface, HorizontalAlignment alignment, int indent, String format) {
    return new CellLook(
        typeface,
        alignment,
        indent,
        format == null ? GENERAL : format,
        BorderStyle.NONE,
        BorderStyle.NONE,
        BorderStyle.NONE);
  }

  CellLook ruled(BorderStyle above, BorderStyle below, BorderStyle before) {
    return new CellLook(typeface, alignment, indent, format, above, below, before);
  }
}
