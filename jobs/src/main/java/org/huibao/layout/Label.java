package org.huibao.layout;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.huibao.words.LabelText;
import org.huibao.workbook.CellAddress;

/**
 * A label of a number: one cell, or several that together say one thing (主营业 over 务收入).
 *
 * @param cells where it stands, top to bottom
 * @param text as it stands, a translation left aside
 */
public record Label(List<CellAddress> cells, String text) implements Serializable {
  public Label {
    cells = List.copyOf(cells);
  }

  static Label of(GridCell cell) {
    if (cell.isNumeric() && RowShape.isMonth(cell)) {
      // under 月份 a bare 6 is said as 6月
      return new Label(List.of(cell.address()), cell.text().strip() + "月");
    }
    return new Label(List.of(cell.address()), LabelText.withoutTranslation(cell.text()));
  }

  /** This label and what goes on below it. */
  Label joined(Label below) {
    List<CellAddress> both = new ArrayList<>(cells);
    both.addAll(below.cells);
    return new Label(both, text + below.text);
  }

  /** Of its first cell. */
  public CellAddress address() {
    return cells.get(0);
  }
}
