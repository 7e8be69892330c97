package org.huibao.bulletin.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.huibao.bulletin.tables.PrintedCell;

/** Where a figure's number has been printed. */
record FigurePlace(Cell cell, PrintedCell.Number number) {
  /** As it reads: {@code 25.46分}. */
  String text() {
    return number.value().toPlainString() + number.suffix();
  }

  String sheet() {
    return cell.getSheet().getSheetName();
  }
}
