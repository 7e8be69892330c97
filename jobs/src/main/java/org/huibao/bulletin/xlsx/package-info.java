/**
 * The summary workbook for leaders and for print (印发版).
 *
 * <p>Comes in: the figures of one vintage, and the reference for the order of places and
 * indicators. Goes out: the bytes of one .xlsx file, the same for the same figures. A table is
 * first laid out as a {@link org.huibao.bulletin.xlsx.PrintedTable}, then drawn; only the drawing
 * knows POI.
 */
package org.huibao.bulletin.xlsx;
