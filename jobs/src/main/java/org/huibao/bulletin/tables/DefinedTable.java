package org.huibao.bulletin.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.reference.TableColumn;
import org.huibao.reference.TableDefinition;
import org.huibao.reference.TableRows;
import org.huibao.words.Period;
import org.huibao.words.Scope;

/** Draws a table up as {@code bulletin.yaml} defines it. */
final class DefinedTable {
  private static final int NAME_WIDTH = 30;
  private static final int PLACE_WIDTH = 16;
  private static final int UNIT_WIDTH = 10;

  /** Of a place beside others. */
  private static final int SIDE_WIDTH = 9;

  /**
   * A row's place and what it is called.
   *
   * @param id null for the district itself
   */
  private record Row(String id, String name) {}

  private final TableDefinition definition;
  private final Cells cells;
  private final DefinedCells defined;
  private final Period period;

  DefinedTable(TableDefinition definition, Cells cells, Period period) {
    this.definition = definition;
    this.cells = cells;
    this.defined = new DefinedCells(definition, cells);
    this.period = period;
  }

  /** One, or as many as its indicators take of the width; none where no row is left. */
  List<PrintedTable> tables() {
    List<Subject> subjects = subjects();
    if (subjects.isEmpty()) {
      return List.of();
    }
    return definition.isOfIndicators() ? ofIndicators(subjects) : ofPlaces(subjects);
  }

  /** Those named, with or without numbers; or all that have one. */
  private List<Subject> subjects() {
    if (definition.indicators().isEmpty()) {
      return PublishedFigures.subjects(cells.reference()).stream().filter(this::hasNumber).toList();
    }
    return definition.indicators().stream()
        .flatMap(id -> cells.reference().indicator(id).stream())
        .flatMap(each -> Stream.of(Scope.values()).map(scope -> new Subject(each, scope)))
        .filter(subject -> subject.scope() == Scope.WHOLE || hasNumber(subject))
        .toList();
  }

  private boolean hasNumber(Subject subject) {
    // beside its peers the district alone is no comparison
    boolean isOfPeers = definition.kinds().equals(List.of(TableRows.PEERS));
    return rows().stream()
        .filter(row -> !isOfPeers || row.id() != null)
        .anyMatch(
            row ->
                definition.columns().stream()
                    .map(ColumnHeading::aspect)
                    .anyMatch(aspect -> cells.find(subject, aspect, row.id()).isPresent()));
  }

  private List<PrintedTable> ofIndicators(List<Subject> subjects) {
    List<Subject> shown = new ArrayList<>(subjects);
    if (definition.only() != null) {
      shown.removeIf(subject -> !isShown(subject, null));
    }
    if (definition.sort() != null) {
      TableColumn column = definition.sort().column();
      shown.sort(Comparator.comparing(each -> defined.number(column, each, null), order()));
    }
    if (shown.isEmpty()) {
      return List.of();
    }
    int columns = definition.columns().size();
    int each = columnsOfOneTable();
    List<PrintedTable> tables = new ArrayList<>();
    for (int from = 0; from < columns; from += each) {
      tables.add(
          ofIndicators(shown, definition.columns().subList(from, Math.min(columns, from + each))));
    }
    return tables;
  }

  /** All, unless places side by side take too much of the width. */
  private int columnsOfOneTable() {
    if (definition.places().isEmpty()) {
      return definition.columns().size();
    }
    int room = Page.LANDSCAPE.mostWidth() - NAME_WIDTH - UNIT_WIDTH;
    int widest = rows().stream().mapToInt(DefinedTable::width).sum();
    int most = Math.max(1, room / Math.max(1, widest));
    int tables = (definition.columns().size() + most - 1) / most;
    return (definition.columns().size() + tables - 1) / tables;
  }

  private static int width(Row place) {
    return Math.max(SIDE_WIDTH, 2 * place.name().length() + 1);
  }

  private PrintedTable ofIndicators(List<Subject> shown, List<TableColumn> some) {
    List<PrintedColumn> columns = new ArrayList<>();
    columns.add(new PrintedColumn(null, "指标", NAME_WIDTH));
    if (definition.unit() == null) {
      columns.add(new PrintedColumn(null, "计量单位", UNIT_WIDTH));
    }
    for (TableColumn each : some) {
      String unit =
          each == TableColumn.LEVEL && definition.unit() != null
              ? "\n（" + definition.unit() + "）"
              : "";
      String heading = ColumnHeading.of(each) + unit;
      if (definition.places().isEmpty()) {
        columns.add(new PrintedColumn(null, heading, ColumnHeading.width(each)));
      } else {
        rows()
            .forEach(
                place ->
                    columns.add(
                        new PrintedColumn(heading.replace("\n", ""), place.name(), width(place))));
      }
    }
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Subject subject : shown) {
      List<PrintedCell> row = new ArrayList<>();
      row.add(new PrintedCell.Text(subject.name(), 0));
      if (definition.unit() == null) {
        row.add(new PrintedCell.Text(subject.indicator().displayUnit(), 0));
      }
      for (TableColumn column : some) {
        rows().forEach(place -> row.add(defined.of(column, subject, place.id())));
      }
      rows.add(row);
    }
    return table(shown, columns, rows);
  }

  private List<PrintedTable> ofPlaces(List<Subject> subjects) {
    int width = definition.columns().stream().mapToInt(ColumnHeading::width).sum();
    int most = Math.max(1, (Page.LANDSCAPE.mostWidth() - PLACE_WIDTH) / width);
    int count = (subjects.size() + most - 1) / most;
    int each = (subjects.size() + count - 1) / count;
    List<PrintedTable> tables = new ArrayList<>();
    for (int from = 0; from < subjects.size(); from += each) {
      List<Subject> some = subjects.subList(from, Math.min(subjects.size(), from + each));
      List<Row> rows = new ArrayList<>(rows());
      if (definition.only() != null) {
        rows.removeIf(row -> !isShown(some.get(0), row.id()));
      }
      if (!rows.isEmpty()) {
        tables.add(ofPlaces(some, rows));
      }
    }
    return tables;
  }

  private PrintedTable ofPlaces(List<Subject> subjects, List<Row> places) {
    List<PrintedColumn> columns = new ArrayList<>();
    columns.add(new PrintedColumn(null, "地区", PLACE_WIDTH));
    for (Subject subject : subjects) {
      for (TableColumn column : definition.columns()) {
        columns.add(
            new PrintedColumn(
                Heading.withUnit(subject),
                ColumnHeading.of(column, subject),
                ColumnHeading.width(column)));
      }
    }
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Row place : places) {
      List<PrintedCell> row = new ArrayList<>();
      row.add(new PrintedCell.Text(place.name(), 0));
      for (Subject subject : subjects) {
        definition.columns().forEach(column -> row.add(defined.of(column, subject, place.id())));
      }
      rows.add(row);
    }
    return table(subjects, columns, rows);
  }

  /** Kind by kind; towns and peers in the table's own order. */
  private List<Row> rows() {
    Reference reference = cells.reference();
    List<Row> rows = new ArrayList<>();
    for (TableRows kind : definition.kinds()) {
      switch (kind) {
        case DISTRICT -> rows.add(new Row(null, reference.district().name()));
        case TOWNS -> rows.addAll(sorted(places(reference.towns())));
        case PEERS -> rows.addAll(sorted(places(reference.peers())));
        case GROUPS ->
            new TreeMap<>(reference.district().groups())
                .forEach((key, name) -> rows.add(new Row(key, name)));
        case INDICATORS -> throw new IllegalStateException("Cannot mix indicators with places");
      }
    }
    return rows;
  }

  private List<Row> places(List<Place> places) {
    String district = cells.reference().district().place();
    return places.stream()
        .map(each -> new Row(each.id().equals(district) ? null : each.id(), each.name()))
        .toList();
  }

  private List<Row> sorted(List<Row> rows) {
    List<Subject> first =
        definition.indicators().stream()
            .limit(1)
            .flatMap(id -> cells.reference().indicator(id).stream())
            .map(each -> new Subject(each, Scope.WHOLE))
            .toList();
    if (definition.sort() == null || first.isEmpty()) {
      return rows;
    }
    TableColumn column = definition.sort().column();
    return rows.stream()
        .sorted(
            Comparator.comparing(row -> defined.number(column, first.get(0), row.id()), order()))
        .toList();
  }

  /** What has no number comes last, whatever the direction. */
  private Comparator<Optional<BigDecimal>> order() {
    Comparator<BigDecimal> byNumber =
        definition.sort().ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing(each -> each.orElse(null), Comparator.nullsLast(byNumber));
  }

  private boolean isShown(Subject subject, String place) {
    return defined
        .number(definition.only().column(), subject, place)
        .filter(definition.only()::holds)
        .isPresent();
  }

  private PrintedTable table(
      List<Subject> subjects, List<PrintedColumn> columns, List<List<PrintedCell>> rows) {
    Reference reference = cells.reference();
    Notes notes = new Notes(reference, subjects);
    definition.notes().forEach(notes::add);
    if (definition.columns().contains(TableColumn.RANK_LEVEL)) {
      notes.ranks();
    }
    if (definition.columns().containsAll(Arrays.asList(TableColumn.LEVEL, TableColumn.GROWTH))) {
      notes.priceBasis();
    }
    if (definition.kinds().contains(TableRows.GROUPS)) {
      notes.members(reference.district().groups().keySet());
    }
    int width = columns.stream().collect(Collectors.summingInt(PrintedColumn::width));
    return new PrintedTable(
        definition.sheet(),
        definition
            .title()
            .replace("{period}", period.printed())
            .replace("{district}", reference.district().name())
            .replace("{peers}", Heading.peers(reference)),
        width > Page.PORTRAIT.width() ? Page.LANDSCAPE : Page.PORTRAIT,
        columns,
        rows,
        notes.doubts(cells.figures(), rows().stream().map(Row::id).toList()).lines());
  }
}
