/**
 * Every cell of every sheet: address, text, number, traits, merges.
 *
 * <p>Comes in: a workbook's bytes, at {@link org.huibao.workbook.parse.WorkbookParser}. Goes out: a
 * {@link org.huibao.workbook.Workbook}, or an {@link
 * org.huibao.workbook.UnreadableWorkbookException} that says why. POI's reading side lives here and
 * nowhere else; no Spark.
 */
package org.huibao.workbook;
