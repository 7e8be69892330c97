package org.huibao.reference;

/** How much time a number covers, up to the end of its period's month. */
public enum Span implements Code {
  MONTH,
  QUARTER,
  HALF,
  YTD,
  YEAR,
  POINT;

  /** A year to date at December is the year; both are stored as one. */
  public Span at(int month) {
    return this == YTD && month == 12 ? YEAR : this;
  }
}
