package org.huibao.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.words.PeriodMention;

/** Titles that somebody typed a word a cell: 2012年, 各地区, 研发经费 in a row above the header. */
final class CellTitles {
  private static final Pattern TABLE_NUMBER =
      Pattern.compile("表?\\d{1,3}(?:[-—–]\\d{1,3}){1,2}|表[一二三四五六七八九十\\d]+|续表?\\d*");
  private static final Pattern TITLE =
      Pattern.compile(".*(?:情况|情况表|统计表|一览表|汇总表|对比表|收支表|月报表?|年报表?)");

  private final Grid grid;

  CellTitles(Grid grid) {
    this.grid = grid;
  }

  /**
   * True where {@code row} is a title and {@code below} the first row of the header: cells in a row
   * from where row labels stand, none of them over others, with a period or table number in front
   * or a title's last word behind.
   */
  boolean isOne(int row, int below) {
    List<GridCell> words = grid.row(row);
    if (words.size() < 2 || !standInARow(words) || !opensBelow(row, below, words.get(0))) {
      return false;
    }
    String first = LabelText.compact(words.get(0).text());
    String last = LabelText.withoutBracket(words.get(words.size() - 1).text());
    return TABLE_NUMBER.matcher(first).matches()
        || PeriodMention.find(first).isPresent() && PeriodMention.without(first).isEmpty()
        || TITLE.matcher(last).matches();
  }

  private boolean standInARow(List<GridCell> words) {
    int column = words.get(0).column();
    for (GridCell word : words) {
      boolean alone = word.isLabel() && grid.mergeAt(word.row(), column).isEmpty();
      if (!alone || word.column() != column) {
        return false;
      }
      column++;
    }
    return true;
  }

  /** The row below names the row labels and each column by itself. */
  private boolean opensBelow(int row, int below, GridCell first) {
    int column = first.column();
    Optional<GridCell> corner = grid.at(below, column).filter(GridCell::isLabel);
    List<GridCell> labels = grid.row(below);
    Set<String> names = new HashSet<>();
    labels.forEach(label -> names.add(LabelText.compact(label.text())));
    return corner.isPresent()
        && labels.get(0).equals(corner.get())
        && labels.size() > 1
        && labels.size() >= grid.row(row).size() - 1
        && names.size() == labels.size()
        && labels.stream().noneMatch(label -> LabelText.isBracket(label.text()));
  }
}
