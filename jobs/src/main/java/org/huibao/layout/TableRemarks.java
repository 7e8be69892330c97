package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.workbook.CellAddress;

/** What a person should know of a table's labels and cells, each label remarked on once. */
final class TableRemarks {
  /** 东部小计: of a group of places. */
  private static final Pattern SUBTOTAL = Pattern.compile("小\\s*计$");

  private final StubKind stub;
  private final boolean namesAreKnown;
  private final Vocabulary vocabulary;
  private final List<Remark> made = new ArrayList<>();
  private final Set<CellAddress> remarked = new HashSet<>();
  private final List<GridCell> withoutUnit = new ArrayList<>();
  private final List<GridCell> ofSeveralUnits = new ArrayList<>();

  /** A number's labels and what each means. */
  record Labels(
      List<Label> rows,
      List<Meaning> rowMeanings,
      List<Label> columns,
      List<Meaning> columnMeanings) {
    boolean none() {
      return rows.isEmpty() && columns.isEmpty();
    }

    /** The innermost label that says nothing known, where the indicator should be named. */
    Optional<Label> unknown(StubKind stub) {
      Optional<Label> found =
          stub == StubKind.PLACES ? Optional.empty() : lastUnknown(columns, columnMeanings);
      return stub == StubKind.PLACES
          ? lastUnknown(columns, columnMeanings)
          : found.or(() -> lastUnknown(rows, rowMeanings));
    }

    private static Optional<Label> lastUnknown(List<Label> labels, List<Meaning> meanings) {
      for (int i = labels.size() - 1; i >= 0; i--) {
        if (meanings.get(i).isUnknown()) {
          return Optional.of(labels.get(i));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * @param namesAreKnown false without a district, where no name can be unknown
   */
  TableRemarks(StubKind stub, boolean namesAreKnown, Vocabulary vocabulary) {
    this.stub = stub;
    this.namesAreKnown = namesAreKnown;
    this.vocabulary = vocabulary;
  }

  /** What all of a table's numbers lack is said at the first of them. */
  List<Remark> made() {
    List<Remark> all = new ArrayList<>(made);
    onFirstOf(withoutUnit, Remark.Rule.NO_UNIT).ifPresent(all::add);
    onFirstOf(ofSeveralUnits, Remark.Rule.SEVERAL_UNITS).ifPresent(all::add);
    return all;
  }

  private static Optional<Remark> onFirstOf(List<GridCell> cells, Remark.Rule rule) {
    String others = cells.size() > 1 ? "；本表共 " + cells.size() + " 个数如此" : "";
    return cells.stream()
        .findFirst()
        .map(first -> new Remark(rule, first.address(), first.text() + others));
  }

  void onUnknown(NumberMeaning meaning, GridCell cell, Labels labels) {
    if (labels.none()) {
      add(Remark.Rule.UNLABELLED_NUMBER, cell.address(), cell.text());
    } else if (namesAreKnown) {
      onUnknownNames(meaning, cell, labels);
    }
    if (meaning.unit() == null && remarked.add(cell.address())) {
      withoutUnit.add(cell);
    } else if (meaning.assumed().contains(Assumed.FIRST_UNIT) && remarked.add(cell.address())) {
      ofSeveralUnits.add(cell);
    }
  }

  private void onUnknownNames(NumberMeaning meaning, GridCell cell, Labels labels) {
    if (meaning.place() == null && !labels.rows().isEmpty()) {
      Label place = labels.rows().get(labels.rows().size() - 1);
      if (SUBTOTAL.matcher(place.text().strip()).find()) {
        add(Remark.Rule.SUBTOTAL, place.address(), place.text());
      } else {
        add(
            Remark.Rule.UNKNOWN_PLACE,
            place.address(),
            vocabulary.nearestPlaces().beside(place.text()));
      }
    }
    if (meaning.indicator() == null) {
      Optional<Label> unknown = labels.unknown(stub);
      if (unknown.isPresent()) {
        add(
            Remark.Rule.UNKNOWN_INDICATOR,
            unknown.get().address(),
            vocabulary.nearestIndicators().beside(unknown.get().text()));
      } else {
        add(Remark.Rule.UNLABELLED_NUMBER, cell.address(), cell.text());
      }
    }
  }

  /** Something else than a number, where one is due. */
  void onText(GridCell cell) {
    made.add(new Remark(Remark.Rule.NUMBER_EXPECTED, cell.address(), cell.text()));
  }

  /** A number beside the table, which nothing names. */
  void onAside(GridCell cell) {
    if (namesAreKnown) {
      add(Remark.Rule.UNLABELLED_NUMBER, cell.address(), cell.text());
    }
  }

  /** A number that no row label names. */
  void onNoLabel(GridCell cell) {
    add(Remark.Rule.UNLABELLED_NUMBER, cell.address(), cell.text());
  }

  void onSeveralRows(GridCell cell) {
    made.add(new Remark(Remark.Rule.NUMBER_OF_SEVERAL_ROWS, cell.address(), cell.text()));
  }

  void onBlank(int row, int column) {
    made.add(new Remark(Remark.Rule.NOT_REPORTED, new CellAddress(row, column), ""));
  }

  private void add(Remark.Rule rule, CellAddress at, String actual) {
    if (remarked.add(at) || rule == Remark.Rule.UNLABELLED_NUMBER) {
      made.add(new Remark(rule, at, actual));
    }
  }
}
