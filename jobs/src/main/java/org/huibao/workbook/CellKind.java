package org.huibao.workbook;

/** What a cell holds, as far as its stored type says. */
public enum CellKind {
  /** A number, typed or the cached result of a formula. */
  NUMBER,
  /** A number in a date format: not a numeric cell. */
  DATE,
  TEXT,
  /** An error value such as #DIV/0!. */
  ERROR,
  /** A formula without a cached result. POI would say 0.0; here the value is missing. */
  MISSING
}
