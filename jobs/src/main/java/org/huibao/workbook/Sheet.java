package org.huibao.workbook;

import java.io.Serializable;
import java.util.List;

/**
 * A sheet's cells that are not blank, row by row, and its merged ranges.
 *
 * @param hidden the sheet's tab is hidden, by a person or by the program that exported it
 */
public record Sheet(String name, List<Cell> cells, List<Merge> merges, boolean hidden)
    implements Serializable {
  public Sheet {
    cells = List.copyOf(cells);
    merges = List.copyOf(merges);
  }

  /** A sheet that shows. */
  public Sheet(String name, List<Cell> cells, List<Merge> merges) {
    this(name, cells, merges, false);
  }
}
