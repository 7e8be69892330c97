package org.huibao.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.words.HeadingWords;
import org.huibao.words.PlaceWords;
import org.huibao.words.Span;

/**
 * Header rows of an export of a database: of each column they say how often it comes, in what unit,
 * by which number it is known and who sent it. What is no name of the column is no label of it.
 */
final class HeaderAttributes {
  /** One word may head a header by chance, and so may 来源 over 自筹, 贷款 and 单位 over 万元. */
  private static final int FEWEST = 2;

  private final Grid grid;
  private final Set<Integer> aside = new HashSet<>();
  private final boolean areThere;
  private Integer frequency;

  HeaderAttributes(Grid grid, List<Integer> headerRows, int firstNumber) {
    this.grid = grid;
    int found = 0;
    int names = 0;
    boolean anyOfDatabases = false;
    for (int row : headerRows) {
      Optional<String> word =
          grid.row(row).stream()
              .findFirst()
              .filter(cell -> cell.isLabel() && cell.column() < firstNumber)
              .map(GridCell::text);
      boolean isFrequency = word.filter(HeadingWords::isFrequencyHeader).isPresent();
      boolean isAside =
          word.filter(HeadingWords::isRemarkHeader).isPresent()
              || word.filter(HeadingWords::isCodeHeader).isPresent();
      if (isAside) {
        aside.add(row);
      }
      if (isFrequency) {
        frequency = row;
      }
      anyOfDatabases |= isFrequency || word.filter(HeadingWords::isCodeHeader).isPresent();
      if (isAside || word.filter(HeadingWords::isUnitHeader).isPresent()) {
        found++;
      }
      if (word.filter(HeadingWords::isNameHeader).isPresent()
          || word.filter(PlaceWords::areBelow).isPresent()) {
        names++;
      }
    }
    // 指标, 地区 and 单位 in front of three rows are of a database too
    this.areThere = found >= FEWEST && anyOfDatabases || found > 0 && names >= FEWEST;
    if (!areThere) {
      aside.clear();
      frequency = null;
    }
  }

  /** True where the header has such rows. */
  boolean areThere() {
    return areThere;
  }

  /** True where the labels in {@code row} are no part of the columns' names. */
  boolean isAside(int row) {
    return aside.contains(row);
  }

  /** How much time a number of {@code column} covers by its frequency. */
  Optional<Span> spanOf(int column) {
    return Optional.ofNullable(frequency)
        .flatMap(row -> grid.labelAt(row, column))
        .flatMap(label -> HeadingWords.frequency(label.text()));
  }
}
