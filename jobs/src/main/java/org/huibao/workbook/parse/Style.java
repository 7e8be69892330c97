package org.huibao.workbook.parse;

/**
 * How a cell looks, as far as it matters to what it says.
 *
 * @param formatIndex the number format's index in its workbook
 * @param format the number format's code
 * @param indent levels of indentation
 */
record Style(int formatIndex, String format, int indent) {
  static final Style GENERAL = new Style(0, "General", 0);
}
