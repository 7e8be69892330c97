package org.huibao.layout;

import org.huibao.workbook.CellAddress;

/** A rectangle of a sheet; all bounds inclusive and counted from 0. */
record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  boolean contains(CellAddress address) {
    return firstRow <= address.row()
        && address.row() <= lastRow
        && firstColumn <= address.column()
        && address.column() <= lastColumn;
  }
}
