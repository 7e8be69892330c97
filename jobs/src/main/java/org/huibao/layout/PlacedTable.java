package org.huibao.layout;

import java.util.List;
import java.util.Optional;
import org.huibao.words.PeriodMention;
import org.huibao.workbook.CellAddress;

/**
 * A table where it stands.
 *
 * @param grid the area of the sheet that holds it
 * @param title what stands above it, with that of the table it continues; empty where nothing does
 * @param unitLine what stands behind 单位：, or empty
 * @param around the cells that title and unit line were read from, as far as they are on this sheet
 */
record PlacedTable(
    Grid grid, Table table, String title, String unitLine, List<CellAddress> around) {
  /** The year over the row labels, where no 地区 or 指标 stands: 2012年. */
  Optional<PeriodMention> periodInTheCorner() {
    return table.headerRows().stream()
        .flatMap(row -> grid.row(row).stream())
        .filter(cell -> cell.isLabel() && cell.isText())
        .filter(cell -> cell.column() < table.numberColumns().first())
        .filter(cell -> PeriodMention.without(cell.text()).isEmpty())
        .flatMap(cell -> PeriodMention.find(cell.text()).stream())
        .findFirst();
  }
}
