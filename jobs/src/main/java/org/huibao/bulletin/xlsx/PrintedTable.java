package org.huibao.bulletin.xlsx;

import java.util.List;

/**
 * A table as it goes on paper: title, unit line, headings of one row or two, rows, notes below.
 *
 * @param unitLine at the top right: 单位：亿元; empty where the headings or a column say it
 */
record PrintedTable(
    String sheet,
    String title,
    String unitLine,
    Page page,
    List<PrintedColumn> columns,
    List<List<PrintedCell>> rows,
    List<String> notes) {
  PrintedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** True where headings have a second row. */
  boolean hasGroups() {
    return columns.stream().anyMatch(column -> column.group() != null);
  }
}
