package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.words.PlaceWords;
import org.huibao.words.Span;

/** The labels of a table's numbers, and what each column is for. */
final class LabelPaths {
  /** Rows that go on with the unit of the row above them. */
  private static final int MOST_DITTOS = 100;

  private final Grid grid;
  private final Table table;
  private final HeaderAttributes attributes;
  private final HeaderLabels header;
  private final StubLabels stub;
  private final List<Integer> unitColumns;
  private final LabelLines lines;
  private final Set<Integer> placeColumns;
  private final Set<String> itemsOfPlaces;
  private final Map<Integer, List<Label>> columns = new HashMap<>();
  private final Map<Integer, ColumnRole> roles = new HashMap<>();
  private final Map<Integer, Optional<GridCell>> unitsOfRows = new HashMap<>();

  LabelPaths(PlacedTable placed, Vocabulary vocabulary) {
    this.grid = placed.grid();
    this.table = placed.table();
    this.attributes = new HeaderAttributes(grid, table.headerRows(), table.numberColumns().first());
    this.header = new HeaderLabels(grid, table, attributes, vocabulary::isMeasureOnly);
    this.lines = new LabelLines(grid, levels(), placed.title(), vocabulary::saysSomething);
    table.labelColumns().forEach(this::fillColumn);
    table.numberColumns().forEach(this::fillColumn);
    this.unitColumns = unitColumns();
    markTranslations();
    nameRowsByTheirOnlyLabels();
    this.placeColumns = placeColumns();
    this.itemsOfPlaces = itemsOfPlaces();
    SortedSet<Integer> data = new TreeSet<>(table.numberColumns());
    data.removeIf(column -> roleOf(column).explains().isPresent());
    this.stub =
        new StubLabels(
            grid, table, namingColumns(), numberingColumns(), data, vocabulary::saysSomething);
  }

  /** Column labels, outermost first. */
  List<Label> ofColumn(int column) {
    return columns.computeIfAbsent(column, key -> lines.of(header.cellsOver(key)));
  }

  /** How much time the numbers of {@code column} cover by a row 频度 of the header. */
  Optional<Span> frequencyOf(int column) {
    return attributes.spanOf(column);
  }

  ColumnRole roleOf(int column) {
    return roles.getOrDefault(column, ColumnRole.ORDINARY);
  }

  /** True of a column under 项目名称, 企业名称. */
  boolean isOverItems(int column) {
    return ofColumn(column).stream().anyMatch(label -> HeadingWords.isItemHeader(label.text()));
  }

  /** Row labels of the number at {@code row} and {@code column}, outermost first. */
  List<Label> ofRow(int row, int column) {
    return stub.of(row, column);
  }

  /** True where the cell is a year or month that names its row. */
  boolean isPeriod(GridCell cell) {
    return stub.isPeriod(cell);
  }

  /** What the header says of the first column that names rows: 地区, 指标; empty where nothing. */
  List<Label> overStub() {
    return namingColumns().stream()
        .findFirst()
        .map(this::ofColumn)
        // 指标 over 地区, 单位 says what stands beside each of them, and not below
        .filter(labels -> !attributes.areThere())
        .orElse(List.of());
  }

  /** True where row labels of other kinds stand left of those under 地区. */
  boolean areItemsLeftOfPlaces() {
    return !placeColumns.isEmpty() && !placeColumns.contains(namingColumns().get(0));
  }

  /** True of a row label under 地区 beside a column of other names. */
  boolean isUnderOneOfPlaces(Label label) {
    return placeColumns.contains(label.address().column()) && namingColumns().size() > 1;
  }

  /**
   * True of a row label under 地区; where no other column names rows, what comes again below several
   * places (工业) is an item of each.
   */
  boolean isUnderPlaces(Label label) {
    return placeColumns.contains(label.address().column())
        && !itemsOfPlaces.contains(label.text())
        && !LabelText.isMarkedAsPart(label.text());
  }

  private Set<String> itemsOfPlaces() {
    Set<String> seen = new HashSet<>();
    Set<String> again = new HashSet<>();
    if (placeColumns.size() == 1 && namingColumns().size() == 1) {
      for (int row : table.bodyRows()) {
        grid.labelAt(row, namingColumns().get(0))
            .map(Label::of)
            .map(Label::text)
            .filter(text -> !seen.add(text))
            .ifPresent(again::add);
      }
    }
    return again;
  }

  /** The unit that the table's unit column, left or right of the numbers, gives for a row. */
  Optional<GridCell> unitOf(int row) {
    return unitColumns.isEmpty()
        ? Optional.empty()
        : unitsOfRows.computeIfAbsent(row, this::unitBeside);
  }

  private Optional<GridCell> unitBeside(int row) {
    return unitColumns.stream()
        .flatMap(
            column ->
                unitAt(row, column)
                    .or(() -> unitAt(stub.firstRowOf(row), column))
                    .or(() -> unitOfItem(row, column))
                    .stream())
        .findFirst();
  }

  /** That of the item which the row is a part of. */
  private Optional<GridCell> unitOfItem(int row, int column) {
    List<Label> path = ofRow(row, column);
    for (int i = path.size() - 2; i >= 0; i--) {
      Optional<GridCell> unit = unitAt(path.get(i).address().row(), column);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private List<Integer> unitColumns() {
    return table.headerRows().stream()
        .flatMap(above -> grid.row(above).stream())
        .map(label -> label.column())
        .distinct()
        .filter(column -> ColumnRole.of(ofColumn(column)) == ColumnRole.UNIT)
        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
  }

  /** What stands there, or above it where that is a ditto mark. */
  private Optional<GridCell> unitAt(int row, int column) {
    int above = row;
    Optional<GridCell> unit = grid.labelAt(row, column);
    while (unit.filter(label -> HeadingWords.isDitto(label.text())).isPresent()
        && above > Math.max(table.bodyRows().get(0), row - MOST_DITTOS)) {
      above--;
      unit = grid.labelAt(above, column);
    }
    return unit;
  }

  private void fillColumn(int column) {
    roles.put(column, ColumnRole.of(ofColumn(column)));
  }

  private Set<Integer> placeColumns() {
    List<Integer> naming = namingColumns();
    Set<Integer> places = new HashSet<>();
    if (!attributes.areThere()) {
      naming.stream()
          .filter(
              column ->
                  ofColumn(column).stream().anyMatch(label -> PlaceWords.areBelow(label.text())))
          .forEach(places::add);
    }
    return places;
  }

  private List<Integer> numberingColumns() {
    return roles.entrySet().stream()
        .filter(role -> role.getValue() == ColumnRole.NUMBERING)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private List<Integer> namingColumns() {
    return table.labelColumns().stream()
        .filter(column -> roleOf(column) == ColumnRole.ORDINARY)
        .toList();
  }

  /** Header rows with a label that stands over several columns of numbers. */
  private Set<Integer> levels() {
    Set<Integer> levels = new HashSet<>();
    Set<GridCell> seen = new HashSet<>();
    for (int column : table.numberColumns()) {
      for (GridCell label : header.cellsOver(column)) {
        if (!seen.add(label)) {
          levels.add(label.row());
        }
      }
    }
    return levels;
  }

  /** A column of labels in Latin letters beside one in Chinese translates it. */
  private void markTranslations() {
    List<Integer> latin = new ArrayList<>();
    boolean anyOther = false;
    for (int column : namingColumns()) {
      List<GridCell> labels =
          table.bodyRows().stream().flatMap(row -> grid.labelAt(row, column).stream()).toList();
      long inLatin = labels.stream().filter(label -> LabelText.isLatin(label.text())).count();
      if (!labels.isEmpty() && 10 * inLatin >= 8L * labels.size()) {
        latin.add(column);
      } else {
        // years that name rows are translated by nobody
        anyOther |= !labels.isEmpty();
      }
    }
    if (anyOther) {
      latin.forEach(column -> roles.put(column, ColumnRole.TRANSLATION));
    }
  }

  /** 来源 over 省内, 省外: labels left of the numbers in rows that have no others are no remarks. */
  private void nameRowsByTheirOrigins() {
    List<Integer> naming = namingColumns();
    for (int column : table.labelColumns()) {
      if (roleOf(column) == ColumnRole.REMARK && column < table.numberColumns().first()) {
        long alone =
            table.bodyRows().stream()
                .filter(row -> grid.labelAt(row, column).isPresent())
                .filter(row -> grid.row(row).stream().anyMatch(GridCell::isNumeric))
                .filter(row -> naming.stream().allMatch(each -> grid.labelAt(row, each).isEmpty()))
                .count();
        if (alone > 1) {
          roles.put(column, ColumnRole.ORDINARY);
        }
      }
    }
  }

  /** 单位 over the only labels of the rows means who reports, not what is counted in. */
  private void nameRowsByTheirOnlyLabels() {
    nameRowsByTheirOrigins();
    if (namingColumns().isEmpty()) {
      table.labelColumns().stream()
          .filter(
              column -> roleOf(column) == ColumnRole.UNIT || roleOf(column) == ColumnRole.REMARK)
          .forEach(
              column -> {
                roles.put(column, ColumnRole.ORDINARY);
                unitColumns.remove(column);
              });
    }
  }
}
