package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.reference.Symbol;
import org.huibao.words.HeadingWords;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;

/** Reads the numbers of one table: each observed with what its labels say, or explained. */
final class TableReader {
  private final Grid grid;
  private final Table table;
  private final PlacedTable placed;
  private final LabelPaths paths;
  private final StubKind stub;
  private final Optional<Meaning> line;
  private final Map<Integer, List<Meaning>> ofColumns;
  private final ColumnNames columnNames;
  private final NumberMeaning.Resolver resolver;
  private final Map<String, Meaning> meanings = new HashMap<>();

  /**
   * What labels say outside of any table; the table may have more than the vocabulary remembers.
   */
  private final Map<String, Meaning> bare = new HashMap<>();

  /** Labels in a column of places, be it 云浦 or China. */
  private final Map<String, Meaning> places = new HashMap<>();

  private final Map<Integer, ColumnHead> heads = new HashMap<>();
  private RowHead rowHead = new RowHead(-1, List.of(), List.of(), List.of());
  private final TitleMonths months;
  private final boolean totalsAreOwn;
  private final Vocabulary vocabulary;
  private final TableRemarks remarks;
  private final Map<String, Symbol> symbols;
  private final List<ObservedSign> signs = new ArrayList<>();
  private final ReadTexts texts;
  private final boolean anyColumnIsNamed;
  private final boolean namesAreKnown;
  private final SideColumns sides;
  private final NamedRows namedRows;
  private final RowOwners owners;
  private final ListedItems items;
  private long dueUnread;
  private final List<ObservedNumber> observed = new ArrayList<>();
  private final List<ExplainedNumber> explained = new ArrayList<>();

  TableReader(
      Reference reference,
      Vocabulary vocabulary,
      PlacedTable placed,
      Names.Surroundings surroundings,
      List<Optional<PeriodMention>> mentioned,
      ReadTexts texts) {
    this.grid = placed.grid();
    this.table = placed.table();
    this.placed = placed;
    this.vocabulary = vocabulary;
    this.texts = texts;
    this.namesAreKnown = !reference.isNone();
    this.paths = new LabelPaths(placed, vocabulary);
    List<Meaning> said = allLabels();
    this.months = TitleMonths.of(placed.title(), mentioned, said);
    this.totalsAreOwn = PlaceNames.areOfOne(said, surroundings.defaultPlace(), reference);
    Map<Integer, List<Meaning>> asRead = new HashMap<>();
    table.numberColumns().stream()
        .filter(column -> paths.roleOf(column).explains().isEmpty())
        .forEach(column -> asRead.put(column, ofColumn(column)));
    this.line = IndicatorLine.of(placed.title(), asRead.values(), stubMeanings(), this::bare);
    asRead.replaceAll((column, labels) -> belowLine(labels));
    Map<Integer, List<Meaning>> columns = AmountsOfChange.in(asRead);
    this.ofColumns = columns;
    this.columnNames = new ColumnNames(columns);
    this.anyColumnIsNamed = columns.values().stream().anyMatch(labels -> !labels.isEmpty());
    this.stub = StubKind.of(stubMeanings(), paths.overStub());
    this.owners = RowOwners.of(table.bodyRows(), this::innermostOf, stub == StubKind.PLACES);
    this.items =
        ListedItems.of(
            reference.isNone() ? List.of() : table.bodyRows(),
            row -> paths.ofRow(row, table.numberColumns().last()),
            this::meaningOf,
            paths::isOverItems);
    this.resolver =
        new NumberMeaning.Resolver(
            reference,
            vocabulary,
            reference.isNone()
                ? ShownNames.under(paths.overStub(), paths.areItemsLeftOfPlaces())
                : new KnownNames(reference, vocabulary),
            surroundings.of(stub),
            new ColumnSpans(columns, stub),
            new ColumnSpans(ofRows(), StubKind.UNKNOWN),
            PartsOfYear.of(columns.values(), List.of(stubMeanings())));
    this.sides = new SideColumns(grid, table, paths);
    this.namedRows = new NamedRows(grid, table, paths);
    this.symbols = reference.district().symbols();
    this.remarks = new TableRemarks(stub, namesAreKnown, vocabulary);
  }

  List<ObservedNumber> observed() {
    return observed;
  }

  List<ObservedSign> signs() {
    return signs;
  }

  List<ExplainedNumber> explained() {
    return explained;
  }

  /** How many cells where a number is due were not read. */
  long dueUnread() {
    return dueUnread;
  }

  List<Remark> remarks() {
    return remarks.made();
  }

  void read() {
    for (int row : table.bodyRows()) {
      boolean anyNumber = grid.row(row).stream().anyMatch(GridCell::isNumeric);
      for (GridCell cell : grid.row(row)) {
        if (cell.isNumeric()) {
          read(cell);
        } else if (mayHoldNumber(cell)) {
          readSign(cell);
          expectNumber(cell, anyNumber);
        }
      }
      if (anyNumber) {
        remarkOnBlanks(row);
      }
    }
  }

  private void read(GridCell cell) {
    int column = cell.column();
    Optional<Explanation> reason = paths.roleOf(column).explains();
    if (reason.isPresent()) {
      explained.add(ExplainedNumber.of(cell, reason.get()));
    } else if (paths.isPeriod(cell)) {
      explained.add(ExplainedNumber.of(cell, Explanation.PERIOD_LABEL));
    } else if (sides.explains(column).isPresent()) {
      Explanation beside = sides.explains(column).get();
      explained.add(ExplainedNumber.of(cell, beside));
      if (beside == Explanation.OUTSIDE_TABLE) {
        remarks.onAside(cell);
      }
    } else if (namedRows.isOfNone(cell)) {
      explained.add(ExplainedNumber.of(cell, Explanation.UNPLACED));
      remarks.onNoLabel(cell);
    } else if (namedRows.isOfSeveral(cell)) {
      explained.add(ExplainedNumber.of(cell, Explanation.UNPLACED));
      remarks.onSeveralRows(cell);
    } else {
      observe(cell);
    }
  }

  /** What stands where a number could, if it is a sign that the district knows. */
  private void readSign(GridCell cell) {
    int column = cell.column();
    Symbol symbol = symbols.get(cell.text().strip());
    if (symbol == null) {
      return;
    }
    int row = cell.row();
    List<Meaning> rows = meaningsOf(paths.ofRow(row, column));
    List<Meaning> columns = meaningsOf(paths.ofColumn(column));
    List<Meaning> named = stub == StubKind.PLACES ? columnNames.of(column) : columns;
    resolver
        .resolve(cell, column, owners.over(row, rows), named, paths.unitOf(row))
        .observed(cell, symbol)
        .ifPresent(signs::add);
  }

  private boolean mayHoldNumber(GridCell cell) {
    return table.numberColumns().contains(cell.column())
        && paths.roleOf(cell.column()) == ColumnRole.ORDINARY;
  }

  /** Where a number is due: what else stands there is not lost without a word. */
  private void expectNumber(GridCell cell, boolean rowHasNumbers) {
    if (symbols.containsKey(cell.text().strip())) {
      return;
    }
    if (cell.isSign() || cell.isError() || cell.lacksItsValue()) {
      // remarked on wherever it stands
      dueUnread++;
    } else if (grid.width(cell) == 1 && (rowHasNumbers || isOfPlace(cell))) {
      dueUnread++;
      remarks.onText(cell);
    }
  }

  private boolean isOfPlace(GridCell cell) {
    return stub == StubKind.PLACES && !paths.ofRow(cell.row(), cell.column()).isEmpty();
  }

  /**
   * What stands over a column, once for all its numbers.
   *
   * @param named behind the name that it takes from its left
   * @param placed behind the place that it takes from its left
   */
  private record ColumnHead(
      List<Label> labels, List<Meaning> meanings, List<Meaning> named, List<Meaning> placed) {}

  /**
   * What stands beside a number, once for its neighbours.
   *
   * @param owned behind what owns the row
   */
  private record RowHead(
      int row, List<Label> labels, List<Meaning> meanings, List<Meaning> owned) {}

  private ColumnHead headOf(int column) {
    List<Label> labels = paths.ofColumn(column);
    List<Meaning> columns = belowLine(meaningsOf(labels));
    List<Meaning> own = ofColumns.getOrDefault(column, columns);
    return new ColumnHead(
        labels, columns, columnNames.of(column), columnNames.withPlace(column, own));
  }

  private RowHead headOf(GridCell cell) {
    List<Label> labels = paths.ofRow(cell.row(), cell.column());
    if (rowHead.row() != cell.row() || !rowHead.labels().equals(labels)) {
      List<Meaning> rows = meaningsOf(labels);
      rowHead = new RowHead(cell.row(), labels, rows, owners.over(cell.row(), rows));
    }
    return rowHead;
  }

  private void observe(GridCell cell) {
    int row = cell.row();
    int column = cell.column();
    ColumnHead above = heads.computeIfAbsent(column, this::headOf);
    RowHead beside = headOf(cell);
    List<Label> rowLabels = beside.labels();
    List<Label> columnLabels = above.labels();
    List<Meaning> rows = beside.meanings();
    List<Meaning> columns = above.meanings();
    boolean columnsName = stub == StubKind.PLACES || rows.stream().allMatch(ColumnNames::isNoName);
    NumberMeaning meaning =
        resolver.resolve(
            cell,
            column,
            beside.owned(),
            columnsName ? above.named() : above.placed(),
            paths.unitOf(row));
    if (meaning.isAtOddsWith(cell)) {
      // 下降1.2% where an amount is due is none
      dueUnread++;
      remarks.onText(cell);
      if (!cell.isNumberOnlyHere()) {
        explained.add(ExplainedNumber.of(cell, Explanation.UNPLACED));
      }
      return;
    }
    if (items.isOne(row)) {
      meaning = meaning.ofNoKnownIndicator();
    }
    if (columnLabels.isEmpty() && anyColumnIsNamed) {
      if (namesAreKnown) {
        meaning = meaning.ofNoKnownIndicator();
      } else if (meaning.place() == null && meaning.indicator() == null) {
        // parts of a date, or what somebody worked out beside the table
        explained.add(ExplainedNumber.of(cell, Explanation.UNPLACED));
        return;
      }
    }
    remarks.onUnknown(
        meaning, cell, new TableRemarks.Labels(rowLabels, rows, columnLabels, columns));
    observed.add(meaning.observed(cell, placed, rowLabels, columnLabels));
    texts.addRowLabels(meaning, rowLabels, rows);
    texts.addColumnLabels(meaning, columnLabels, columns);
  }

  /** A blank where the row has other numbers and the column has numbers: not reported, never 0. */
  private void remarkOnBlanks(int row) {
    for (int column : table.numberColumns()) {
      boolean blank = grid.at(row, column).isEmpty() && grid.labelAt(row, column).isEmpty();
      if (blank
          && paths.roleOf(column) == ColumnRole.ORDINARY
          && !paths.ofColumn(column).isEmpty()) {
        remarks.onBlank(row, column);
      }
    }
  }

  private List<Meaning> stubMeanings() {
    return table.bodyRows().stream().flatMap(row -> innermostOf(row).stream()).toList();
  }

  /** What rows say whose labels name measures: 本年累计, 上年同期, 增长% below one another. */
  private Map<Integer, List<Meaning>> ofRows() {
    Map<Integer, List<Meaning>> rows = new HashMap<>();
    int last = table.numberColumns().last();
    for (int row : table.bodyRows()) {
      List<Meaning> meanings = meaningsOf(paths.ofRow(row, last));
      rows.put(row, owners.over(row, meanings));
    }
    boolean anyMeasure =
        rows.values().stream().anyMatch(labels -> ColumnSpans.measure(labels) != Measure.VALUE);
    return anyMeasure ? rows : Map.of();
  }

  private Optional<Meaning> innermostOf(int row) {
    List<Label> labels = paths.ofRow(row, table.numberColumns().last());
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(innermost(labels.get(labels.size() - 1)));
  }

  /** What its labels say, behind its frequency where the header has one. */
  private List<Meaning> ofColumn(int column) {
    List<Meaning> labels = meaningsOf(paths.ofColumn(column));
    return paths
        .frequencyOf(column)
        .map(span -> Stream.concat(Stream.of(Meaning.ofFrequency(span)), labels.stream()).toList())
        .orElse(labels);
  }

  private List<Meaning> belowLine(List<Meaning> labels) {
    return line.isEmpty() ? labels : Stream.concat(line.stream(), labels.stream()).toList();
  }

  private List<Meaning> meaningsOf(List<Label> labels) {
    List<Meaning> meanings = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      meanings.add(i == labels.size() - 1 ? innermost(label) : meaningOf(label));
    }
    return meanings;
  }

  private Meaning innermost(Label label) {
    return !namesAreKnown && paths.isUnderPlaces(label)
        ? places.computeIfAbsent(label.text(), text -> bare(text).asPlace())
        : meaningOf(label);
  }

  private Meaning meaningOf(Label label) {
    if (!namesAreKnown && paths.isUnderOneOfPlaces(label)) {
      return innermost(label);
    }
    return meanings.computeIfAbsent(
        label.text(),
        text -> {
          Meaning said = months.of(bare(text));
          return totalsAreOwn && HeadingWords.isTotal(said.label()) ? said.ofNoPlace() : said;
        });
  }

  private Meaning bare(String text) {
    return bare.computeIfAbsent(text, vocabulary::meaningOf);
  }

  /** Each once, as it reads by itself. */
  private List<Meaning> allLabels() {
    Set<String> texts = new LinkedHashSet<>();
    table.numberColumns().stream()
        .flatMap(column -> paths.ofColumn(column).stream())
        .forEach(label -> texts.add(label.text()));
    for (int row : table.bodyRows()) {
      paths.ofRow(row, table.numberColumns().last()).forEach(label -> texts.add(label.text()));
    }
    return texts.stream().map(this::bare).toList();
  }
}
