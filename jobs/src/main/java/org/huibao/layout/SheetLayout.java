package org.huibao.layout;

import java.util.List;
import org.huibao.workbook.Sheet;

/** A sheet's tables and headings: its structure, before anyone looks labels up. */
public final class SheetLayout {
  private final String name;
  private final Grid grid;
  private final TableFinder finder;
  private final List<Table> tables;
  private final Headings headings;

  /** The structure of {@code sheet}; {@code signs} stand in place of numbers. */
  public SheetLayout(Sheet sheet, java.util.Set<String> signs) {
    this.name = sheet.name();
    this.grid = new Grid(sheet, signs);
    this.finder = new TableFinder(grid);
    this.tables = finder.tables();
    this.headings = Headings.of(grid, finder, tables);
  }

  public String name() {
    return name;
  }

  public Headings headings() {
    return headings;
  }

  Grid grid() {
    return grid;
  }

  TableFinder finder() {
    return finder;
  }

  List<Table> tables() {
    return tables;
  }
}
