package org.huibao.workbook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huibao.words.Remembered;
import org.huibao.words.ShownText;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Merge;
import org.huibao.workbook.Sheet;

/** Gathers one sheet while its format is read, within the budget, in whatever order things come. */
final class SheetBuilder {
  /** A column or row beyond Excel's last is damage. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_COLUMNS = 1 << 14;

  private static final Set<String> ERRORS =
      Set.of("#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\u200B\uFEFF]*");

  /** Labels come again in every workbook: the same one is found faster where it is looked up. */
  private static final Remembered<String> TEXTS = new Remembered<>(Function.identity());

  private final String name;
  private boolean hidden;
  private final Budget budget;
  private final TreeMap<CellAddress, Cell> cells = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Map<CellAddress, String> comments = new HashMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final List<int[]> hiddenColumns = new ArrayList<>();

  SheetBuilder(String name, boolean hidden, Budget budget) {
    budget.spendSheet();
    this.name = budget.checked(name);
    this.hidden = hidden;
    this.budget = budget;
  }

  String name() {
    return name;
  }

  void add(Cell cell) {
    int row = cell.address().row();
    int column = cell.address().column();
    if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
      throw new IllegalArgumentException("no such cell: row " + row + ", column " + column);
    }
    budget.spendCell();
    budget.checked(cell.text());
    cells.put(cell.address(), cell);
  }

  /** A text cell; a blank one is none. */
  void addText(CellAddress at, String stored, Style style, String formula, Set<CellTrait> traits) {
    String text = TEXTS.of(ShownText.of(stored));
    if (!isBlank(text)) {
      add(
          new Cell(
              at,
              CellKind.TEXT,
              text,
              null,
              style.indent(),
              formula,
              style.format(),
              null,
              traits));
    }
  }

  private static boolean isBlank(String text) {
    boolean shows = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    return !shows && BLANK.matcher(text).matches();
  }

  /** What a format that knows nothing but text shows: an error value among it is one. */
  void addTyped(CellAddress at, String text, Style style, Set<CellTrait> traits) {
    if (ERRORS.contains(text.strip())) {
      add(at, CellKind.ERROR, text.strip(), style, null, traits);
    } else {
      addText(at, text, style, null, traits);
    }
  }

  /** A cell without a number: an error value, or a formula without a result. */
  void add(
      CellAddress at,
      CellKind kind,
      String text,
      Style style,
      String formula,
      Set<CellTrait> traits) {
    add(new Cell(at, kind, text, null, style.indent(), formula, style.format(), null, traits));
  }

  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    budget.spendCell();
    if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
      return;
    }
    if (lastRow > firstRow || lastColumn > firstColumn) {
      merges.add(
          new Merge(
              firstRow,
              Math.min(lastRow, MOST_ROWS - 1),
              firstColumn,
              Math.min(lastColumn, MOST_COLUMNS - 1)));
    }
  }

  void comment(CellAddress at, String text) {
    budget.spendCell();
    comments.put(at, text);
  }

  /** The sheet's tab is hidden; some formats say so behind its cells. */
  void hide() {
    hidden = true;
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    budget.spendCell();
    hiddenColumns.add(new int[] {first, last});
  }

  Sheet build() {
    List<Cell> built = new ArrayList<>(cells.size());
    for (Cell cell : cells.values()) {
      String comment = comments.get(cell.address());
      Cell noted = comment == null ? cell : cell.withComment(comment);
      built.add(isHidden(cell.address()) ? noted.withTrait(CellTrait.HIDDEN) : noted);
    }
    return new Sheet(name, built, merges, hidden);
  }

  private boolean isHidden(CellAddress at) {
    if (hidden || hiddenRows.contains(at.row())) {
      return true;
    }
    for (int[] range : hiddenColumns) {
      if (range[0] <= at.column() && at.column() <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
