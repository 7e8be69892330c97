package org.huibao.returns.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Sheet;

/**
 * The rows and columns of which every cell is hidden; none on a sheet that is hidden as a whole.
 */
record HiddenLines(Set<Integer> rows, Set<Integer> columns) {
  static HiddenLines of(Sheet sheet) {
    if (sheet.hidden()) {
      return new HiddenLines(Set.of(), Set.of());
    }
    return new HiddenLines(
        hidden(sheet, cell -> cell.address().row()),
        hidden(sheet, cell -> cell.address().column()));
  }

  private static Set<Integer> hidden(Sheet sheet, ToIntFunction<Cell> line) {
    Map<Integer, Boolean> all = new HashMap<>();
    for (Cell cell : sheet.cells()) {
      boolean hidden = cell.traits().contains(CellTrait.HIDDEN);
      all.merge(line.applyAsInt(cell), hidden, Boolean::logicalAnd);
    }
    return all.keySet().stream().filter(all::get).collect(Collectors.toSet());
  }
}
