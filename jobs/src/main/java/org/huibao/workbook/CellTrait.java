package org.huibao.workbook;

/** What else is known of a cell. */
public enum CellTrait {
  FORMULA,
  /** The formula had no cached result; the number is what evaluating it gave. */
  EVALUATED,
  /** The number format shows per cent: a stored 0.186 is 18.6 %. */
  PERCENT_FORMAT,
  /** In a hidden row, column or sheet. */
  HIDDEN
}
