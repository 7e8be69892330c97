package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;
import org.huibao.words.PeriodMention;

/** Finds the tables of a sheet: runs of body rows under a header. */
final class TableFinder {
  /** Blank rows that a table may have in it. */
  private static final int MOST_BLANKS = 2;

  private static final int LONGEST_HEADER = 80;

  private final Grid grid;
  private final CellTitles titles;
  private final SectionHeads sections;

  TableFinder(Grid grid) {
    this.grid = grid;
    this.titles = new CellTitles(grid);
    this.sections = new SectionHeads(grid, this::shape);
  }

  RowShape shape(int row) {
    return grid.shape(row);
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    int row = 0;
    int free = 0;
    while (row <= grid.lastRow()) {
      if (startsTable(row, free)) {
        List<Integer> header = headerAbove(row, free);
        List<Integer> body = new ArrayList<>(itemsAbove(row, header));
        body.addAll(bodyFrom(row));
        // a note or a blank stretch in between does not end what the header says
        boolean goesOn = header.isEmpty() && !tables.isEmpty();
        tables.add(table(goesOn ? tables.get(tables.size() - 1).headerRows() : header, body));
        row = body.get(body.size() - 1);
        free = row + 1;
      }
      row++;
    }
    return tables;
  }

  /** A row with labels and numbers does, and so do numbers that all stand under a header. */
  private boolean startsTable(int row, int free) {
    if (shape(row) != RowShape.BARE_NUMBERS) {
      return shape(row) == RowShape.BODY;
    }
    List<Integer> header = headerAbove(row, free);
    List<GridCell> numbers = grid.row(row).stream().filter(GridCell::isNumeric).toList();
    // a year in front may name the row under an empty corner
    boolean namedByYear =
        numbers.size() > 1 && RowShape.isYear(numbers.get(0)) && !isUnder(header, numbers.get(0));
    return numbers.stream().skip(namedByYear ? 1 : 0).allMatch(cell -> isUnder(header, cell));
  }

  private boolean isUnder(List<Integer> header, GridCell cell) {
    int column = cell.column();
    return header.stream()
        .anyMatch(
            above ->
                grid.labelAt(above, column).isPresent()
                    || (shape(above) == RowShape.YEARS
                        && grid.at(above, column).filter(RowShape::isPeriod).isPresent()));
  }

  /** Rows of column labels above {@code bodyRow}, none above {@code free}. */
  private List<Integer> headerAbove(int bodyRow, int free) {
    List<Integer> header = new ArrayList<>();
    int blanks = 0;
    for (int row = bodyRow - 1; row >= free; row--) {
      RowShape shape = shape(row);
      if (shape.saysNothingOfColumns()) {
        continue;
      }
      if (shape == RowShape.BLANK && !grid.labelsShownIn(row).isEmpty()) {
        // labels merged down reach through it
        continue;
      }
      if (shape == RowShape.BLANK) {
        if (!header.isEmpty() || ++blanks > MOST_BLANKS) {
          break;
        }
        continue;
      }
      if (header.isEmpty() && (isItemWithoutNumbers(row, free, bodyRow) || sections.isOne(row))) {
        continue;
      }
      if (shape == RowShape.YEARS || (shape == RowShape.TEXT && isHeaderRow(row, header))) {
        header.add(0, row);
      } else {
        break;
      }
    }
    while (header.size() > 1 && titles.isOne(header.get(0), header.get(1))) {
      header.remove(0);
    }
    return header;
  }

  /**
   * Labels on the left alone, one of some such rows below one of column labels: its parts follow.
   */
  private boolean isItemWithoutNumbers(int row, int free, int bodyRow) {
    if (!isLoneLabel(row) && !isTranslatedItem(row, bodyRow)) {
      return false;
    }
    int column = grid.labelsShownIn(row).iterator().next().column();
    if (grid.at(bodyRow, column).filter(GridCell::isNumeric).isPresent()) {
      return false;
    }
    int above = row - 1;
    while (above >= free
        && (shape(above).saysNothingOfColumns()
            || shape(above) == RowShape.BLANK
            || isLoneLabel(above))) {
      above--;
    }
    return above >= free && (shape(above) == RowShape.TEXT || shape(above) == RowShape.YEARS);
  }

  private boolean isLoneLabel(int row) {
    return shape(row) == RowShape.TEXT && grid.labelsShownIn(row).size() == 1;
  }

  /** 市辖区 and District left of all numbers, below a blank row. */
  private boolean isTranslatedItem(int row, int bodyRow) {
    List<GridCell> labels = grid.row(row);
    OptionalInt first =
        grid.row(bodyRow).stream().filter(GridCell::isNumeric).mapToInt(GridCell::column).min();
    return shape(row) == RowShape.TEXT
        && labels.size() == 2
        && first.isPresent()
        && labels.get(1).column() < first.getAsInt()
        && LabelText.isLatin(labels.get(1).text())
        && !LabelText.isLatin(labels.get(0).text())
        && shape(row - 1) == RowShape.BLANK;
  }

  /** Items without numbers between the header and the first number. */
  private List<Integer> itemsAbove(int bodyRow, List<Integer> header) {
    int last = header.isEmpty() ? bodyRow : header.get(header.size() - 1);
    return last >= bodyRow
        ? List.of()
        : grid.filledRows().subSet(last, false, bodyRow, false).stream()
            .filter(row -> shape(row) == RowShape.TEXT)
            .toList();
  }

  /**
   * A title stands alone and to the left; a header has several labels, or one over some columns.
   */
  private boolean isHeaderRow(int row, List<Integer> headerBelow) {
    Set<GridCell> labels = grid.labelsShownIn(row);
    boolean goesOnBeside =
        labels.stream().skip(1).anyMatch(label -> HeadingWords.isContinuation(label.text()));
    if (goesOnBeside && !headerBelow.isEmpty()) {
      return false;
    }
    if (labels.size() != 1) {
      // a row may also hold nothing but dates, signs or error values
      return labels.size() > 1;
    }
    GridCell only = labels.iterator().next();
    int leftmost =
        headerBelow.stream()
            .flatMap(below -> grid.labelsShownIn(below).stream())
            .mapToInt(label -> label.column())
            .min()
            .orElse(0);
    return only.column() > leftmost
        && only.text().length() <= LONGEST_HEADER
        && !isPeriodOfTable(only);
  }

  /** 2022年1-5月 alone at the right below a title, over one column of several. */
  private boolean isPeriodOfTable(GridCell only) {
    int row = only.row();
    int column = only.column();
    boolean ofLabelAbove =
        grid.labelAt(row - 1, column).filter(above -> above.column() == column).isPresent();
    return only.isText()
        && grid.width(only) == 1
        && !ofLabelAbove
        && grid.labelAt(row + 1, column).isPresent()
        && PeriodMention.find(only.text()).filter(time -> time.year() != null).isPresent()
        && PeriodMention.without(only.text()).isEmpty();
  }

  /** Body rows from {@code first} on; rows without numbers belong to it where more rows follow. */
  private List<Integer> bodyFrom(int first) {
    List<Integer> body = new ArrayList<>(List.of(first));
    List<Integer> pending = new ArrayList<>();
    ColumnBalance columns = new ColumnBalance(grid);
    columns.add(first);
    int blanks = 0;
    for (int row = first + 1; row <= grid.lastRow(); row++) {
      RowShape shape = shape(row);
      if (shape.isData()) {
        pending.forEach(columns::add);
        body.addAll(pending);
        pending.clear();
        body.add(row);
        columns.add(row);
        blanks = 0;
      } else if (shape == RowShape.BLANK) {
        if (++blanks > MOST_BLANKS) {
          break;
        }
      } else if (shape == RowShape.TEXT
          && (sections.isOne(row)
              || PlaceRows.goOn(grid, row, body.get(body.size() - 1))
              || !looksLikeHeader(row, columns))) {
        pending.add(row);
      } else {
        break;
      }
    }
    while (!pending.isEmpty() && !hasSign(pending.get(pending.size() - 1))) {
      pending.remove(pending.size() - 1);
    }
    body.addAll(pending);
    return body;
  }

  private boolean hasSign(int row) {
    return grid.row(row).stream().anyMatch(GridCell::isSign);
  }

  /** Labels over the columns where numbers were: another header begins. */
  private boolean looksLikeHeader(int row, ColumnBalance body) {
    SortedSet<Integer> columns = body.numberColumns();
    long over =
        columns.stream()
            .filter(column -> grid.at(row, column).filter(GridCell::isLabel).isPresent())
            .count();
    return over >= Math.max(1, (columns.size() + 1) / 2);
  }

  private Table table(List<Integer> header, List<Integer> body) {
    ColumnBalance columns = new ColumnBalance(grid);
    body.forEach(columns::add);
    SortedSet<Integer> numbers = columns.numberColumns();
    Set<Integer> labels = new TreeSet<>();
    for (int row : body) {
      grid.labelsShownIn(row).forEach(label -> labels.add(label.column()));
    }
    List<Integer> periods =
        numbers.stream().filter(column -> PeriodStub.is(grid, body, column)).toList();
    if (periods.size() < numbers.size()) {
      numbers.removeAll(periods);
      labels.addAll(periods);
    }
    labels.removeAll(numbers);
    return new Table(header, body, numbers, List.copyOf(labels));
  }
}
