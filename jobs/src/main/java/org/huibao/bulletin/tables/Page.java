package org.huibao.bulletin.tables;

/** A sheet of A4, upright or on its side. */
public enum Page {
  PORTRAIT(92, 44, 18),
  LANDSCAPE(136, 24, 17),
  /** Upright, and smaller in print, so that sixty towns are on one page. */
  DENSE(110, 60, 14);

  private final int width;
  private final int rows;
  private final float rowHeight;

  Page(int width, int rows, float rowHeight) {
    this.width = width;
    this.rows = rows;
    this.rowHeight = rowHeight;
  }

  /** How wide a table may be so that its print need not shrink, in Latin letters. */
  int width() {
    return width;
  }

  /** How wide it may be at most: print may shrink by a tenth. */
  int mostWidth() {
    return width * 11 / 10;
  }

  /** How many rows stay readable on one page. */
  int rows() {
    return rows;
  }

  /** In points. */
  public float rowHeight() {
    return rowHeight;
  }

  /** The largest print of so many rows on one page, if they go on one. */
  static Page forRows(int rows) {
    if (rows <= LANDSCAPE.rows) {
      return LANDSCAPE;
    }
    return rows > PORTRAIT.rows && rows <= DENSE.rows ? DENSE : PORTRAIT;
  }
}
