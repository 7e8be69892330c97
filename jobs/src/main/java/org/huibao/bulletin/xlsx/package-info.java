/**
 * The summary workbook for leaders and for print (印发版).
 *
 * <p>Comes in: the figures of one vintage, and the reference for the order of places and
 * indicators. Goes out: the bytes of one .xlsx file, the same for the same figures. The {@link
 * org.huibao.bulletin.tables.PrintedTable}s are laid out already; here they are drawn with POI.
 */
package org.huibao.bulletin.xlsx;
