package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Reference;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;

/** Reads the numbers of one table: each observed with what its labels say, or explained. */
final class TableReader {
  private final Grid grid;
  private final Table table;
  private final LabelPaths paths;
  private final NumberMeaning.Resolver resolver;
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Vocabulary vocabulary;
  private final List<ObservedNumber> observed = new ArrayList<>();
  private final List<ExplainedNumber> explained = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<CellAddress> remarked = new HashSet<>();

  TableReader(
      Reference reference,
      Vocabulary vocabulary,
      SheetLayout layout,
      Table table,
      String defaultPlace,
      PeriodMention time) {
    this.grid = layout.grid();
    this.table = table;
    this.vocabulary = vocabulary;
    this.paths = new LabelPaths(grid, table);
    Map<Integer, List<Meaning>> columns = new HashMap<>();
    table
        .numberColumns()
        .forEach(column -> columns.put(column, meaningsOf(paths.ofColumn(column))));
    this.resolver =
        new NumberMeaning.Resolver(
            reference,
            vocabulary,
            new NumberMeaning.Surroundings(
                layout.headings().title(),
                layout.headings().unitAbove(table.bodyRows().get(0)),
                defaultPlace,
                time),
            StubKind.of(stubMeanings()),
            new ColumnSpans(columns));
  }

  List<ObservedNumber> observed() {
    return observed;
  }

  List<ExplainedNumber> explained() {
    return explained;
  }

  List<Remark> remarks() {
    return remarks;
  }

  void read() {
    for (int row : table.bodyRows()) {
      boolean anyNumber = grid.row(row).stream().anyMatch(Cell::isNumeric);
      for (Cell cell : grid.row(row)) {
        if (cell.isNumeric()) {
          read(cell);
        }
      }
      if (anyNumber) {
        remarkOnBlanks(row);
      }
    }
  }

  private void read(Cell cell) {
    int column = cell.address().column();
    ColumnRole role = paths.roleOf(column);
    if (role == ColumnRole.NUMBERING || isRowNumber(column)) {
      explained.add(new ExplainedNumber(cell, Explanation.ROW_NUMBER));
    } else if (role == ColumnRole.CODE) {
      explained.add(new ExplainedNumber(cell, Explanation.CODE));
    } else if (role == ColumnRole.REMARK) {
      explained.add(new ExplainedNumber(cell, Explanation.NOTE));
    } else {
      observe(cell);
    }
  }

  /** A first column without a header that counts 1, 2, 3. */
  private boolean isRowNumber(int column) {
    if (!paths.ofColumn(column).isEmpty()
        || (!table.labelColumns().isEmpty() && column > table.labelColumns().get(0))) {
      return false;
    }
    int expected = 0;
    for (int row : table.bodyRows()) {
      Optional<Cell> cell = grid.at(row, column).filter(Cell::isNumeric);
      if (cell.isPresent()
          && cell.get().number().get().value().compareTo(new java.math.BigDecimal(++expected))
              != 0) {
        return false;
      }
    }
    return true;
  }

  private void observe(Cell cell) {
    int row = cell.address().row();
    int column = cell.address().column();
    List<Cell> rowLabels = paths.ofRow(row, column);
    List<Cell> columnLabels = paths.ofColumn(column);
    if (rowLabels.isEmpty() && columnLabels.isEmpty()) {
      remark(Remark.Rule.UNLABELLED_NUMBER, cell);
    }
    NumberMeaning meaning =
        resolver.resolve(
            cell, column, meaningsOf(rowLabels), meaningsOf(columnLabels), paths.unitOf(row));
    remarkOnUnknown(meaning, cell, rowLabels, columnLabels);
    observed.add(meaning.observed(cell, texts(rowLabels), texts(columnLabels)));
  }

  private void remarkOnUnknown(
      NumberMeaning meaning, Cell cell, List<Cell> rowLabels, List<Cell> columnLabels) {
    boolean labelled = !rowLabels.isEmpty() || !columnLabels.isEmpty();
    if (meaning.place() == null && !rowLabels.isEmpty()) {
      remark(Remark.Rule.UNKNOWN_PLACE, rowLabels.get(rowLabels.size() - 1));
    }
    if (meaning.indicator() == null && labelled) {
      Optional<Cell> unknown = unknownLabel(rowLabels, columnLabels);
      if (unknown.isPresent()) {
        remark(Remark.Rule.UNKNOWN_INDICATOR, unknown.get());
      } else {
        remark(Remark.Rule.UNLABELLED_NUMBER, cell);
      }
    }
    if (meaning.unit() == null) {
      remark(Remark.Rule.NO_UNIT, cell);
    }
  }

  private Optional<Cell> unknownLabel(List<Cell> rowLabels, List<Cell> columnLabels) {
    List<Cell> labels = new ArrayList<>();
    boolean placesDown = resolver.stub() == StubKind.PLACES;
    labels.addAll(placesDown ? columnLabels : rowLabels);
    labels.addAll(placesDown ? List.of() : columnLabels);
    return labels.stream()
        .filter(label -> meaningOf(label).isUnknown())
        .reduce((outer, inner) -> inner);
  }

  /** A blank where the row has other numbers and the column has numbers: not reported, never 0. */
  private void remarkOnBlanks(int row) {
    for (int column : table.numberColumns()) {
      boolean blank = grid.at(row, column).isEmpty() && grid.labelAt(row, column).isEmpty();
      if (blank
          && paths.roleOf(column) == ColumnRole.ORDINARY
          && !paths.ofColumn(column).isEmpty()) {
        remarks.add(new Remark(Remark.Rule.NOT_REPORTED, new CellAddress(row, column), ""));
      }
    }
  }

  private void remark(Remark.Rule rule, Cell cell) {
    if (remarked.add(cell.address()) || rule == Remark.Rule.UNLABELLED_NUMBER) {
      remarks.add(new Remark(rule, cell.address(), cell.text()));
    }
  }

  private List<Meaning> stubMeanings() {
    List<Meaning> found = new ArrayList<>();
    for (int row : table.bodyRows()) {
      List<Cell> labels = paths.ofRow(row, table.numberColumns().last());
      if (!labels.isEmpty()) {
        List<Meaning> chinese = meaningsOf(labels);
        found.add(chinese.get(chinese.size() - 1));
      }
    }
    return found;
  }

  /** Meanings of a path; a label in Latin letters beside Chinese ones is their translation. */
  private List<Meaning> meaningsOf(List<Cell> labels) {
    List<Cell> own = labels.stream().filter(label -> !isTranslation(label)).toList();
    return (own.isEmpty() ? labels : own).stream().map(this::meaningOf).toList();
  }

  private static boolean isTranslation(Cell label) {
    return label.text().codePoints().noneMatch(Character::isIdeographic)
        && label.text().chars().filter(c -> c < 128 && Character.isLetter(c)).count() > 1;
  }

  private Meaning meaningOf(Cell label) {
    return meanings.computeIfAbsent(label.text(), vocabulary::meaningOf);
  }

  private static List<String> texts(List<Cell> labels) {
    return labels.stream().map(label -> label.text().strip()).toList();
  }
}
