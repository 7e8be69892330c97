package org.huibao.workbook;

import java.util.List;

/** A sheet's cells that are not blank, row by row, and its merged ranges. */
public record Sheet(String name, List<Cell> cells, List<Merge> merges) {
  public Sheet {
    cells = List.copyOf(cells);
    merges = List.copyOf(merges);
  }
}
