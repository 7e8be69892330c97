/**
 * The page that shows a person why a workbook was read as it was.
 *
 * <p>Comes in: sheets, and what became of each of their cells. Goes out: one HTML page that needs
 * nothing else, with every cell coloured by what it was taken for.
 */
package org.huibao.returns.html;
