/**
 * From bytes to cells, format by format.
 *
 * <p>Comes in: a workbook's bytes. Goes out: its cells as {@link org.huibao.workbook.Workbook}, or
 * an {@link org.huibao.workbook.UnreadableWorkbookException} that says what the bytes are. What a
 * file is called plays no part.
 */
package org.huibao.workbook.parse;
