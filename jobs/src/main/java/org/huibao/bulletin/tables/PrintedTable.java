package org.huibao.bulletin.tables;

import java.util.List;

/**
 * A table as it goes on paper: title, headings of one row or two, rows, notes below. Units stand in
 * the headings or in a column of their own.
 */
public record PrintedTable(
    String sheet,
    String title,
    Page page,
    List<PrintedColumn> columns,
    List<List<PrintedCell>> rows,
    List<String> notes) {
  public PrintedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  PrintedTable withRows(List<List<PrintedCell>> some) {
    return new PrintedTable(sheet, title, page, columns, some, notes);
  }

  PrintedTable named(String otherSheet, String otherTitle) {
    return new PrintedTable(otherSheet, otherTitle, page, columns, rows, notes);
  }

  /** True where headings have a second row. */
  public boolean hasGroups() {
    return columns.stream().anyMatch(column -> column.group() != null);
  }
}
