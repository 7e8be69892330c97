package org.huibao.layout;

import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;

/**
 * A label of a number: one cell, or several that together say one thing (主营业 over 务收入).
 *
 * @param address of its first cell
 * @param text as it stands, a translation left aside
 */
record Label(CellAddress address, String text) {
  static Label of(Cell cell) {
    return new Label(cell.address(), LabelText.withoutTranslation(cell.text()));
  }

  /** This label and what goes on below it. */
  Label joined(Label below) {
    return new Label(address, text + below.text);
  }
}
