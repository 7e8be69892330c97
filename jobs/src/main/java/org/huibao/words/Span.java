package org.huibao.words;

/** How much time a number covers, up to the end of its period's month. */
public enum Span implements Code {
  MONTH("当月"),
  QUARTER("当季"),
  HALF("半年"),
  YTD("累计"),
  YEAR("全年"),
  POINT("期末");

  private final String printed;

  Span(String printed) {
    this.printed = printed;
  }

  /** The span as a message names it. */
  public String printed() {
    return printed;
  }

  /** True of one month or one quarter, which running totals are made of. */
  public boolean isSingle() {
    return this == MONTH || this == QUARTER;
  }

  /**
   * The running total where the span began with the year: the first quarter's number is that of
   * January to March.
   */
  public Span fromJanuary(int month) {
    boolean isWhole =
        this == MONTH && month == 1 || this == QUARTER && month == 3 || this == HALF && month == 6;
    return isWhole ? YTD : at(month);
  }

  /** A year to date at December is the year; both are stored as one. */
  public Span at(int month) {
    return this == YTD && month == 12 ? YEAR : this;
  }
}
