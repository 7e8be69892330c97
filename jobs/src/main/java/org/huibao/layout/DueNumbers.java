package org.huibao.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.words.LooseNumber;
import org.huibao.words.TypedNumber;

/**
 * Makes numbers of cells that are one only because numbers stand around them: 约5000 among amounts,
 * (12) among profits, 5000 in a date format; and tells a rise from a fall where a column has arrows
 * for both.
 */
final class DueNumbers {
  private static final Pattern OVER_RANKS = Pattern.compile("(?:位次|排名|排位|名次|排序|位列)$");

  private static final Pattern UP = Pattern.compile("^[▲△]-?[\\d.]");
  private static final Pattern DOWN = Pattern.compile("^[▼▽↓]-?[\\d.]");

  /** Serials of the days from 1990 to 2040: what looks like such a date may well be one. */
  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(32_874);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(51_501);

  /** So many dates in a row are no slips of the keyboard. */
  private static final int MOST_DATES = 3;

  /** What a column has of each kind. */
  private static final class Column {
    private int numbers;
    private int dates;
    private boolean rises;
    private boolean falls;
    private boolean ranks;
    private final List<BigDecimal> bracketed = new ArrayList<>();

    /** (1), (2), (3): they number rows. */
    private boolean counts() {
      return bracketed.size() > 2 && countOn(bracketed);
    }
  }

  /** What stands before the numbers of columns: 甲 | (1) | (2). */
  private static final Pattern BEFORE_COLUMN_NUMBERS = Pattern.compile("[甲乙丙丁]|栏次|栏号|列次|列号|序号");

  private final Map<GridCell, LooseNumber> loose = new HashMap<>();
  private final Map<Integer, List<GridCell>> bracketedInRows = new HashMap<>();
  private final Set<Integer> numberingRows = new HashSet<>();
  private final Map<Integer, Column> columns = new HashMap<>();

  /** How many more dates than numbers a row has: a header of years kept as dates has many. */
  private final Map<Integer, Integer> datesInRows = new HashMap<>();

  private DueNumbers() {}

  /** {@code cells}, row by row, with the numbers that are due among them. */
  static List<GridCell> in(List<GridCell> cells) {
    DueNumbers numbers = new DueNumbers();
    cells.forEach(numbers::add);
    numbers.findNumbering(cells);
    List<GridCell> made = new ArrayList<>(cells.size());
    GridCell before = null;
    for (GridCell cell : cells) {
      boolean first = before == null || before.row() != cell.row();
      made.add(numbers.asNumber(cell, first));
      before = cell;
    }
    return made;
  }

  private void add(GridCell cell) {
    Column column = columns.computeIfAbsent(cell.column(), key -> new Column());
    if (cell.isNumeric() || cell.isDate()) {
      datesInRows.merge(cell.row(), cell.isDate() ? 1 : -1, Integer::sum);
    }
    if (cell.isNumeric()) {
      column.numbers++;
      column.rises |= points(UP, cell);
      column.falls |= points(DOWN, cell);
    } else if (cell.isDate()) {
      column.dates++;
    } else if (cell.isLabel()) {
      column.ranks |= OVER_RANKS.matcher(LabelText.core(cell.text())).find();
      LooseNumber.parse(cell.text())
          .ifPresent(
              number -> {
                loose.put(cell, number);
                if (number.kind() == LooseNumber.Kind.BRACKETED) {
                  bracketedInRows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
                  column.bracketed.add(number.number().value());
                }
              });
    }
  }

  private static boolean points(Pattern arrow, GridCell number) {
    String text = number.text().strip();
    return !text.isEmpty() && text.charAt(0) > '9' && arrow.matcher(text).find();
  }

  /** Rows whose brackets count columns: (1), (2), (3), or any behind 甲. */
  private void findNumbering(List<GridCell> cells) {
    bracketedInRows.forEach(
        (row, bracketed) -> {
          if (bracketed.size() > 1 && countOn(bracketed.stream().map(this::value).toList())) {
            numberingRows.add(row);
          }
        });
    cells.stream()
        .filter(cell -> bracketedInRows.containsKey(cell.row()))
        .filter(cell -> BEFORE_COLUMN_NUMBERS.matcher(cell.text().strip()).matches())
        .forEach(cell -> numberingRows.add(cell.row()));
  }

  private BigDecimal value(GridCell bracketed) {
    return loose.get(bracketed).number().value();
  }

  private static boolean countOn(List<BigDecimal> negated) {
    for (int i = 1; i < negated.size(); i++) {
      if (negated.get(i - 1).subtract(negated.get(i)).compareTo(BigDecimal.ONE) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param first nothing stands to its left
   */
  private GridCell asNumber(GridCell cell, boolean first) {
    Column column = columns.get(cell.column());
    if (cell.isNumeric()) {
      if (!(column.rises && column.falls && points(UP, cell))) {
        return cell;
      }
      Optional<TypedNumber> fallen = cell.number().filter(number -> number.value().signum() < 0);
      return fallen.isPresent() ? cell.as(fallen.get().negated()) : cell;
    }
    LooseNumber number = loose.get(cell);
    boolean isRank = number != null && number.kind() == LooseNumber.Kind.RANK;
    if (first || (isRank ? !column.ranks : column.numbers == 0)) {
      return cell;
    }
    if (cell.isDate()) {
      return misformatted(cell, column) ? cell.as(stored(cell)) : cell;
    }
    boolean numbering =
        number != null
            && number.kind() == LooseNumber.Kind.BRACKETED
            && (column.counts() || numberingRows.contains(cell.row()));
    return number == null || numbering ? cell : cell.as(number);
  }

  /** Among numbers, and as a date it would be none of our time. */
  private boolean misformatted(GridCell date, Column column) {
    BigDecimal serial = date.storedNumber();
    return serial != null
        && date.formula() == null
        && column.numbers > column.dates
        && datesInRows.get(date.row()) < MOST_DATES
        && (serial.compareTo(FIRST_DAY) < 0 || serial.compareTo(LAST_DAY) > 0);
  }

  private static TypedNumber stored(GridCell date) {
    BigDecimal number = date.storedNumber();
    return new TypedNumber(number, Math.max(0, number.stripTrailingZeros().scale()), "");
  }
}
