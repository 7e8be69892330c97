package org.huibao.layout;

import java.util.List;
import java.util.SortedSet;

/**
 * One table on a sheet.
 *
 * @param headerRows rows of column labels, top to bottom, the row that numbers columns left out
 * @param bodyRows rows of the body, with or without numbers, top to bottom
 * @param numberColumns columns that hold numbers or signs in the body
 * @param labelColumns columns of row labels, left to right
 */
record Table(
    List<Integer> headerRows,
    List<Integer> bodyRows,
    SortedSet<Integer> numberColumns,
    List<Integer> labelColumns) {
  Table {
    headerRows = List.copyOf(headerRows);
    bodyRows = List.copyOf(bodyRows);
    labelColumns = List.copyOf(labelColumns);
  }

  int firstRow() {
    return headerRows.isEmpty() ? bodyRows.get(0) : headerRows.get(0);
  }

  int lastRow() {
    return bodyRows.get(bodyRows.size() - 1);
  }
}
