package org.huibao.layout;

/**
 * A table where it stands.
 *
 * @param grid the area of the sheet that holds it
 * @param title what stands above it, with that of the table it continues; empty where nothing does
 * @param unitLine what stands behind 单位：, or empty
 */
record PlacedTable(Grid grid, Table table, String title, String unitLine) {}
