package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huibao.reference.LabelText;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;

/**
 * Makes labels of the cells over a column: the lines of one label broken over header rows are put
 * together again (主营业 over 务收入), a unit below a name goes to the name, and a translation beside
 * Chinese is left aside.
 */
final class LabelLines {
  private final Grid grid;
  private final boolean broken;
  private final Predicate<String> saysSomething;

  /**
   * @param broken no label of the header spans columns, so that its rows are lines, not levels
   * @param saysSomething true of a text that is a label by itself
   */
  LabelLines(Grid grid, boolean broken, Predicate<String> saysSomething) {
    this.grid = grid;
    this.broken = broken;
    this.saysSomething = saysSomething;
  }

  List<Label> of(List<Cell> cells) {
    List<Label> labels = new ArrayList<>();
    Cell last = null;
    for (Cell cell : cells) {
      if (last != null && isTranslation(cell, last)) {
        continue;
      }
      Label label = Label.of(cell);
      int open = labels.size() - 1;
      if (last != null && (isUnit(label) || goesOn(last, labels.get(open), cell))) {
        labels.set(open, labels.get(open).joined(label));
      } else {
        labels.add(label);
      }
      last = cell;
    }
    return labels;
  }

  /** Latin letters below Chinese ones, over the same columns. */
  private boolean isTranslation(Cell cell, Cell above) {
    return LabelText.isLatin(cell.text())
        && !LabelText.isLatin(above.text())
        && cell.address().column() == above.address().column()
        && grid.width(cell) == grid.width(above);
  }

  private static boolean isUnit(Label label) {
    String core = LabelText.compact(label.text());
    return core.startsWith("(") && core.endsWith(")") && core.length() <= 12;
  }

  private boolean goesOn(Cell above, Label soFar, Cell cell) {
    CellAddress next = cell.address();
    boolean below =
        next.column() == above.address().column() && next.row() == grid.lastRowOf(above) + 1;
    if (!below || grid.width(cell) > 1 || grid.width(above) > 1) {
      return false;
    }
    return broken
        && !saysSomething.test(soFar.text())
        && !saysSomething.test(LabelText.withoutTranslation(cell.text()));
  }
}
