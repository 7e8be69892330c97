package org.huibao.layout;

import java.io.Serializable;
import org.huibao.workbook.CellAddress;

/**
 * A number that is no observation, and why.
 *
 * @param address its cell
 * @param text what the cell shows
 * @param isNumberOnlyHere only its place makes a number of its text
 */
public record ExplainedNumber(
    CellAddress address, String text, Explanation reason, boolean isNumberOnlyHere)
    implements Serializable {
  static ExplainedNumber of(GridCell cell, Explanation reason) {
    return new ExplainedNumber(cell.address(), cell.text(), reason, cell.isNumberOnlyHere());
  }
}
