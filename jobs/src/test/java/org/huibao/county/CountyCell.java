package org.huibao.county;

/**
 * What stands in a cell: a text, a number, or a formula that a program without formulas saves as
 * its number.
 *
 * @param number null for a text
 * @param format of a number, or null
 * @param formula or null
 * @param indent of a text, by the cell's own format
 */
record CountyCell(
    int row, int column, String text, Double number, String format, String formula, int indent) {
  static CountyCell text(int row, int column, String text, int indent) {
    return new CountyCell(row, column, text, null, null, null, indent);
  }

  static CountyCell number(int row, int column, double number, String format, String formula) {
    return new CountyCell(row, column, null, number, format, formula, 0);
  }
}
