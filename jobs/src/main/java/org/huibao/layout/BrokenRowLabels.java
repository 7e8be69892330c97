package org.huibao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huibao.words.LabelText;

/**
 * Row labels broken over two rows, the numbers beside the lower one: 高技术产业主营业 over 务收入. The first
 * line fills the column, says nothing by itself, and is no section.
 */
final class BrokenRowLabels {
  /** A shorter first line is a name. */
  private static final int SHORTEST_LINE = 5;

  private final Map<Integer, GridCell> beginnings = new HashMap<>();
  private final Map<GridCell, Label> whole = new HashMap<>();

  private BrokenRowLabels() {}

  static BrokenRowLabels of(
      Grid grid, Table table, List<StubItem> items, Predicate<String> saysSomething) {
    BrokenRowLabels labels = new BrokenRowLabels();
    int longest = items.stream().mapToInt(BrokenRowLabels::length).max().orElse(0);
    for (int i = 0; i + 1 < items.size(); i++) {
      StubItem line = items.get(i);
      StubItem next = items.get(i + 1);
      if (isBeginning(grid, table, line)
          && hasNumbers(grid, table, next.row())
          && goesOn(grid, line, next)
          && fillsTheColumn(line, next, longest)
          && !saysSomething.test(line.label().text())) {
        labels.beginnings.put(line.row(), line.label());
        labels.whole.put(next.label(), Label.of(line.label()).joined(Label.of(next.label())));
        i++;
      }
    }
    return labels;
  }

  /** True where {@code row} holds but the first line of the label below it. */
  boolean isBeginning(int row) {
    return beginnings.containsKey(row);
  }

  /** The whole label that {@code cell} is, or is the end of. */
  Label whole(GridCell cell) {
    return whole.getOrDefault(cell, Label.of(cell));
  }

  private static boolean isBeginning(Grid grid, Table table, StubItem line) {
    return !line.section()
        && !hasNumbers(grid, table, line.row())
        && grid.width(line.label()) == 1
        && line.label().column() < table.numberColumns().first();
  }

  private static boolean hasNumbers(Grid grid, Table table, int row) {
    return grid.row(row).stream()
        .anyMatch(cell -> table.numberColumns().contains(cell.column()) && !cell.isLabel());
  }

  private static boolean goesOn(Grid grid, StubItem line, StubItem next) {
    return next.row() == line.row() + 1
        && next.label().column() == line.label().column()
        && grid.lastRowOf(line.label()) == line.row()
        && next.indent() == line.indent()
        && next.level() == 0
        && !next.isTotal()
        && !LabelText.isLatin(line.label().text())
        && !LabelText.isLatin(next.label().text())
        && !LabelText.isNumbered(next.label().text());
  }

  /** As long as any label in its column, and longer than what is left over for the next line. */
  private static boolean fillsTheColumn(StubItem line, StubItem next, int longest) {
    int length = length(line);
    return length == longest && length >= SHORTEST_LINE && length(next) < length;
  }

  private static int length(StubItem item) {
    return LabelText.compact(item.label().text()).length();
  }
}
