package org.huibao.layout;

import java.util.List;
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
    Grid grid, Table table, String title, String unitLine, List<CellAddress> around) {}
