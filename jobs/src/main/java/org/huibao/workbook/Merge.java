package org.huibao.workbook;

import java.io.Serializable;

/** A merged range, all bounds inclusive and counted from 0. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
    implements Serializable {
  public CellAddress anchor() {
    return new CellAddress(firstRow, firstColumn);
  }
}
