package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;

/**
 * The row labels of a table: straight left; left and then up past blanks in an outer column (a
 * merged stub); items above by indent or 其中.
 */
final class StubLabels {
  /** What names rows behind numbers names most of them, each by its own name. */
  private static final double FILLED = 0.75;

  private final Grid grid;
  private final Table table;
  private final List<Integer> columns;
  private final List<Integer> numbering;
  private final SortedSet<Integer> data;
  private final OptionalInt keys;
  private final Set<Integer> monthColumns = new HashSet<>();
  private final Set<Integer> quarterColumns = new HashSet<>();
  private final Map<Integer, TreeMap<Integer, GridCell>> down = new HashMap<>();
  private final Map<Integer, List<GridCell>> parents;
  private final BrokenRowLabels broken;
  private final GroupTotals totals;
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * The labels of each row, by the columns they stand in: one map for all numbers that share them.
   */
  private final Map<List<Integer>, Map<Integer, List<Label>>> paths = new HashMap<>();

  private final Map<Integer, List<Integer>> nearest = new HashMap<>();
  private final Map<Integer, Map<Integer, List<Label>>> pathsOfColumn = new HashMap<>();

  /** Lone labels, such as 增长率 over the years below. */
  private final TreeMap<Integer, GridCell> sections = new TreeMap<>();

  /**
   * @param columns the label columns that name rows, left to right
   * @param numbering those of 序号, where 合计 may stand
   * @param data the columns of numbers that name and number no rows
   * @param saysSomething true of a text that is a label by itself
   */
  StubLabels(
      Grid grid,
      Table table,
      List<Integer> columns,
      List<Integer> numbering,
      SortedSet<Integer> data,
      Predicate<String> saysSomething) {
    this.grid = grid;
    this.numbering = numbering;
    this.table = table;
    this.columns = columns;
    this.data = data;
    columns.stream()
        .filter(column -> PeriodStub.holdsMonths(grid, table.bodyRows(), column))
        .forEach(monthColumns::add);
    columns.stream()
        .filter(column -> PeriodStub.holdsQuarters(grid, table.bodyRows(), column))
        .forEach(quarterColumns::add);
    for (int row : table.bodyRows()) {
      innermost(row).ifPresent(label -> named.merge(LabelText.core(label.text()), 1, Integer::sum));
    }
    for (int row : table.bodyRows()) {
      List<GridCell> cells = grid.row(row);
      if (cells.size() == 1 && cells.get(0).isLabel()) {
        sections.put(row, cells.get(0));
      }
    }
    List<StubItem> items = items();
    this.broken = BrokenRowLabels.of(grid, table, items, saysSomething);
    items.removeIf(item -> broken.isBeginning(item.row()));
    this.parents = SubItems.outerLabels(items);
    this.totals =
        new GroupTotals(
            columns.stream().map(column -> List.copyOf(labelsDown(column).values())).toList());
    this.keys = columns.isEmpty() ? RowKeys.columnOf(grid, table, data) : OptionalInt.empty();
  }

  /** The labels of the numbers at {@code row} and {@code column}, outermost first. */
  List<Label> of(int row, int column) {
    Map<Integer, List<Label>> known = pathsOfColumn.get(column);
    if (known == null) {
      known =
          paths.computeIfAbsent(
              nearest.computeIfAbsent(column, this::nearest), key -> new HashMap<>());
      pathsOfColumn.put(column, known);
    }
    List<Label> path = known.get(row);
    if (path == null) {
      path = path(row, nearest.get(column));
      known.put(row, path);
    }
    return path;
  }

  private List<Label> path(int row, List<Integer> from) {
    List<GridCell> inRow = new ArrayList<>();
    for (int labelColumn : from) {
      boolean mayGoOn = !inRow.isEmpty() && !totals.isOfAll(inRow.get(0));
      label(row, labelColumn, mayGoOn).ifPresent(label -> inRow.add(0, label));
    }
    if (inRow.isEmpty()) {
      numbering.stream().flatMap(column -> grid.labelAt(row, column).stream()).forEach(inRow::add);
    }
    Set<GridCell> path = new LinkedHashSet<>(parents.getOrDefault(row, List.of()));
    if (!inRow.isEmpty() && inRow.stream().allMatch(this::isPeriod)) {
      Optional.ofNullable(sections.floorEntry(row)).map(Map.Entry::getValue).ifPresent(path::add);
    }
    for (GridCell label : inRow) {
      ownerOfParts(label).or(() -> totals.ownerOf(label)).ifPresent(path::add);
      path.add(label);
    }
    if (keys.isPresent()) {
      grid.at(row, keys.getAsInt()).filter(GridCell::isNumeric).ifPresent(path::add);
    }
    return path.stream().map(this::labelOf).toList();
  }

  private Label labelOf(GridCell cell) {
    if (keys.isPresent() && cell.column() == keys.getAsInt()) {
      return new Label(List.of(cell.address()), cell.text().strip());
    }
    return quarterColumns.contains(cell.column()) && RowShape.isQuarter(cell)
        ? new Label(List.of(cell.address()), cell.text().strip() + "季度")
        : broken.whole(cell);
  }

  /** True where the cell is a year or month that names its row. */
  boolean isPeriod(GridCell cell) {
    int column = cell.column();
    return table.labelColumns().contains(column)
        && (RowShape.isYear(cell)
            || (monthColumns.contains(column) && RowShape.isMonth(cell))
            || (quarterColumns.contains(column) && RowShape.isQuarter(cell)));
  }

  /** The row above in which the label of {@code row} begins; itself where it is whole. */
  int firstRowOf(int row) {
    return broken.isBeginning(row - 1) ? row - 1 : row;
  }

  /** 其中 in a column of its own is part of what stands above it there. */
  private Optional<GridCell> ownerOfParts(GridCell mark) {
    int row = mark.row();
    if (!new StubItem(row, mark, false).isBarePartMark()) {
      return Optional.empty();
    }
    return Optional.ofNullable(labelsDown(mark.column()).lowerEntry(row))
        .map(Map.Entry::getValue)
        .filter(owner -> !LabelText.isMarkedAsPart(owner.text()));
  }

  /** Label columns left of {@code column}, innermost first; those to the right where none is. */
  private List<Integer> nearest(int column) {
    List<Integer> found = new ArrayList<>();
    for (int i = columns.size() - 1; i >= 0; i--) {
      int label = columns.get(i);
      if (label < column) {
        boolean numbersBetween =
            !found.isEmpty() && !data.subSet(label, found.get(found.size() - 1)).isEmpty();
        if (numbersBetween) {
          break;
        }
        if (!isAnnotation(label)) {
          found.add(label);
        }
      }
    }
    if (found.isEmpty()) {
      columns.stream()
          .filter(label -> label > column)
          .filter(label -> table.numberColumns().subSet(column + 1, label).isEmpty())
          .forEach(label -> found.add(0, label));
    }
    columns.stream()
        .filter(label -> label > column && !found.contains(label))
        .filter(label -> PeriodStub.is(grid, table.bodyRows(), label))
        .forEach(found::add);
    return found;
  }

  /** 红 or 黑 beside some numbers of rows that have their names further left. */
  private boolean isAnnotation(int column) {
    int first = columns.get(0);
    if (data.subSet(first, column).isEmpty() || data.headSet(first).size() > 0) {
      return false;
    }
    Set<String> distinct = new HashSet<>();
    int filled = 0;
    int rows = 0;
    for (int row : table.bodyRows()) {
      if (grid.labelAt(row, first).isPresent()) {
        rows++;
        Optional<GridCell> label = grid.labelAt(row, column);
        filled += label.isPresent() ? 1 : 0;
        label.ifPresent(each -> distinct.add(LabelText.core(each.text())));
      }
    }
    return filled < FILLED * rows || distinct.size() < FILLED * filled;
  }

  private Optional<GridCell> label(int row, int column, boolean hasInnerLabel) {
    Optional<GridCell> label = own(row, column);
    if (label.isPresent() || !hasInnerLabel) {
      return label;
    }
    return Optional.ofNullable(labelsDown(column).lowerEntry(row)).map(Map.Entry::getValue);
  }

  private TreeMap<Integer, GridCell> labelsDown(int column) {
    return down.computeIfAbsent(
        column,
        key -> {
          TreeMap<Integer, GridCell> labels = new TreeMap<>();
          table
              .bodyRows()
              .forEach(row -> own(row, column).ifPresent(label -> labels.put(row, label)));
          return labels;
        });
  }

  private Optional<GridCell> own(int row, int column) {
    return grid.labelAt(row, column).or(() -> grid.at(row, column).filter(this::isPeriod));
  }

  private List<StubItem> items() {
    List<StubItem> items = new ArrayList<>();
    for (int i = 0; i < table.bodyRows().size(); i++) {
      int row = table.bodyRows().get(i);
      int index = i;
      Optional<GridCell> stub = innermost(row).or(() -> sectionOverNumbers(index));
      if (stub.isPresent()) {
        items.add(new StubItem(row, stub.get(), isSection(i, stub.get())));
      }
    }
    return items;
  }

  /** A label without numbers that heads the items below it, and is no item without data itself. */
  private boolean isSection(int index, GridCell label) {
    int row = table.bodyRows().get(index);
    boolean anyNumber = grid.row(row).stream().anyMatch(cell -> !cell.isLabel());
    if (anyNumber || index + 1 == table.bodyRows().size()) {
      return false;
    }
    int end = label.column() + grid.width(label);
    String next = innermost(table.bodyRows().get(index + 1)).map(GridCell::text).orElse("");
    boolean numbered =
        LabelText.numberingLevel(label.text()) > 0
            && LabelText.numberingLevel(next) == 0
            && !HeadingWords.isTotal(next);
    return end > table.numberColumns().first()
        || numbered
        || HeadingWords.isSection(label.text())
        || isNamedAgain(next);
  }

  private boolean isNamedAgain(String name) {
    return named.getOrDefault(LabelText.core(name), 0) > 1;
  }

  /** The label nearest to the numbers. */
  private Optional<GridCell> innermost(int row) {
    return columns.stream()
        .flatMap(column -> grid.at(row, column).filter(GridCell::isLabel).stream())
        .reduce((outer, inner) -> inner);
  }

  /** A label over the numbers only, and over rows that come again: 研发人员 centred by hand. */
  private Optional<GridCell> sectionOverNumbers(int index) {
    List<GridCell> cells = grid.row(table.bodyRows().get(index));
    if (cells.size() != 1 || index + 1 == table.bodyRows().size()) {
      return Optional.empty();
    }
    String next = innermost(table.bodyRows().get(index + 1)).map(GridCell::text).orElse("");
    return Optional.of(cells.get(0)).filter(cell -> cell.isLabel() && isNamedAgain(next));
  }
}
