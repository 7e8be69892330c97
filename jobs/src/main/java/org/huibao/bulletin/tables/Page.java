package org.huibao.bulletin.tables;

/** A sheet of A4, upright or on its side. */
public enum Page {
  PORTRAIT(92, 44, 18),
  LANDSCAPE(136, 24, 17);

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

  /** On its side, unless so many rows would run over onto a second page. */
  static Page forRows(int rows) {
    return rows > LANDSCAPE.rows ? PORTRAIT : LANDSCAPE;
  }
}
