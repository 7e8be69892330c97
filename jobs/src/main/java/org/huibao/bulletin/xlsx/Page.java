package org.huibao.bulletin.xlsx;

/** A sheet of A4, upright or on its side. */
enum Page {
  PORTRAIT(92),
  LANDSCAPE(136);

  private static final int ROWS_ON_ITS_SIDE = 26;

  private final int width;

  Page(int width) {
    this.width = width;
  }

  /** How wide a table may be so that its print need not shrink, in Latin letters. */
  int width() {
    return width;
  }

  /** On its side, unless so many rows would run over onto a second page. */
  static Page forRows(int rows) {
    return rows > ROWS_ON_ITS_SIDE ? PORTRAIT : LANDSCAPE;
  }
}
