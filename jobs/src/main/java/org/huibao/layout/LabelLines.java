package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.workbook.CellAddress;

/**
 * Makes labels of the cells over a column: the lines of one label broken over header rows are put
 * together again (主营业 over 务收入), a unit below a name goes to the name, and a translation beside
 * Chinese is left aside.
 */
final class LabelLines {
  /** (100millionyuan) and the brackets around it. */
  private static final int LONGEST_UNIT = 20;

  /** No name by itself, under however many names: 利润 over 总额, 利税 over 总额. */
  private static final Pattern ENDING = Pattern.compile("总[额值量数]");

  /** GDP below 指数 says what of, and translates nothing. */
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");

  private final Grid grid;
  private final Set<Integer> levels;
  private final String title;
  private final Predicate<String> saysSomething;

  /**
   * @param levels header rows with a label that spans columns; other rows are lines of what is
   *     above
   * @param title of the table, which says as one what is one label: R&D经费 over 内部支出
   * @param saysSomething true of a text that is a label by itself
   */
  LabelLines(Grid grid, Set<Integer> levels, String title, Predicate<String> saysSomething) {
    this.grid = grid;
    this.levels = levels;
    this.title = withoutBrackets(title);
    this.saysSomething = saysSomething;
  }

  List<Label> of(List<GridCell> cells) {
    List<Label> labels = new ArrayList<>();
    GridCell last = null;
    for (GridCell cell : cells) {
      Label label = Label.of(cell);
      int open = labels.size() - 1;
      if (last != null && isTranslation(cell, last) && !isOnlyUnit(label, labels.get(open))) {
        continue;
      }
      if (last != null && (isUnit(label) || goesOn(last, labels.get(open), cell))) {
        labels.set(open, labels.get(open).joined(label));
      } else {
        labels.add(label);
      }
      last = cell;
    }
    return labels;
  }

  /** Latin letters below Chinese ones, over the same columns. */
  private boolean isTranslation(GridCell cell, GridCell above) {
    return LabelText.isLatin(cell.text())
        && !ACRONYM.matcher(cell.text().strip()).matches()
        && !LabelText.isLatin(above.text())
        && cell.column() == above.column()
        && grid.width(cell) == grid.width(above);
  }

  /** A unit that only the translation gives: (10000 yuan) below 利润. */
  private static boolean isOnlyUnit(Label label, Label above) {
    return isUnit(label) && LabelText.trailingBracket(above.text()).isEmpty();
  }

  private static boolean isUnit(Label label) {
    String core = LabelText.compact(label.text());
    return core.length() <= LONGEST_UNIT && core.matches("\\([^()]+\\)");
  }

  /** 年末人数 over one column and the next is a level of its own, no line of what is above. */
  private boolean standsBesideItself(GridCell cell) {
    return grid.row(cell.row()).stream().filter(other -> other.text().equals(cell.text())).count()
        > 1;
  }

  /** The next column has a label of its own in its row, or there is no next column. */
  private boolean standsAlone(GridCell label) {
    int row = label.row();
    int next = label.column() + 1;
    return next > grid.lastColumn() || grid.labelAt(row, next).isPresent();
  }

  private boolean isInTheTitle(Label soFar, GridCell cell) {
    String both = withoutBrackets(soFar.text() + LabelText.withoutTranslation(cell.text()));
    return title.contains(both);
  }

  private static String withoutBrackets(String text) {
    return LabelText.compact(text).replaceAll("[()]", "");
  }

  /** Right below, or a character of a word written down over blanks: 户 over 数. */
  private boolean isNextLine(GridCell above, GridCell cell) {
    return areCharacters(above, cell) || cell.row() == grid.lastRowOf(above) + 1;
  }

  private static boolean areCharacters(GridCell above, GridCell cell) {
    return LabelText.compact(above.text()).length() == 1
        && LabelText.compact(cell.text()).length() == 1;
  }

  private boolean goesOn(GridCell above, Label soFar, GridCell cell) {
    CellAddress next = cell.address();
    boolean below = next.column() == above.column() && isNextLine(above, cell);
    if (!below || grid.width(cell) > 1 || grid.width(above) > 1) {
      return false;
    }
    if (areCharacters(above, cell)) {
      return !standsBesideItself(cell);
    }
    return (!levels.contains(above.row()) || standsAlone(above) || isInTheTitle(soFar, cell))
        && !LabelText.isNumbered(cell.text())
        && (!standsBesideItself(cell) || ENDING.matcher(cell.text().strip()).matches())
        && !saysSomething.test(soFar.text())
        && !saysSomething.test(LabelText.withoutTranslation(cell.text()));
  }
}
