package org.huibao.layout;

import org.huibao.words.PlaceWords;

/** Rows of places one below another. */
final class PlaceRows {
  private PlaceRows() {}

  /**
   * True where {@code row} is a place's as {@code above} is: whatever stands in it where numbers
   * are due heads no column.
   */
  static boolean goOn(Grid grid, int row, int above) {
    return grid.row(row).stream()
        .findFirst()
        .filter(first -> first.isLabel() && isPlace(first.text()))
        .flatMap(first -> grid.labelAt(above, first.column()))
        .filter(label -> isPlace(label.text()))
        .isPresent();
  }

  /** 地区 is none: it stands over places. */
  private static boolean isPlace(String text) {
    return PlaceWords.looksLikePlace(text) && !PlaceWords.areBelow(text);
  }
}
