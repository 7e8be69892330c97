package org.huibao.workbook.parse;

import org.huibao.workbook.CellAddress;

/** Addresses as Excel writes them. */
final class A1 {
  private A1() {}

  /** The cell written as {@code text}, with or without dollar signs. */
  static CellAddress cell(String text) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= 'A' && each <= 'Z' && row == 0 && column < 20_000) {
        column = column * 26 + each - 'A' + 1;
      } else if (each >= '0' && each <= '9' && row < 2_000_000) {
        row = row * 10 + each - '0';
      } else if (each != '$') {
        throw new IllegalArgumentException("no address: " + text);
      }
    }
    if (row == 0 || column == 0) {
      throw new IllegalArgumentException("no address: " + text);
    }
    return new CellAddress(row - 1, column - 1);
  }
}
