/**
 * Test workbooks that are drawn as text, under {@code resources/org/huibao/layouts}. In: a drawing
 * and the lines that its numbers must give. Out: files that POI, LibreOffice or an exporting
 * database wrote from it, and the test that reads those files.
 */
package org.huibao.drawn;
