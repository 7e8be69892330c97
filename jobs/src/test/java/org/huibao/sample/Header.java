package org.huibao.sample;

import java.util.List;

/**
 * A header of one, two or three rows: each column has a path of labels, outermost first. Equal
 * labels side by side under the same parent are merged; a short path reaches down to the last row.
 */
record Header(List<List<String>> paths) {
  private static final int LETTERS_IN_A_LINE = 6;
  private static final int LINE_HEIGHT = 15;

  int depth() {
    return paths.stream().mapToInt(List::size).max().orElseThrow();
  }

  void draw(SheetPen pen, int top) {
    for (int level = 0; level < depth(); level++) {
      int column = 0;
      while (column < paths.size()) {
        List<String> path = paths.get(column);
        if (level >= path.size()) {
          column++;
          continue;
        }
        int last = column;
        while (last + 1 < paths.size() && sharesBlock(path, paths.get(last + 1), level)) {
          last++;
        }
        int bottom = level == path.size() - 1 ? depth() - 1 : level;
        pen.block(top + level, column, top + bottom, last, path.get(level), Look.HEADER);
        column = last + 1;
      }
      pen.height(top + level, LINE_HEIGHT + 3);
    }
    pen.height(top + depth() - 1, LINE_HEIGHT * linesInLastRow() + 3);
  }

  /** How many lines the longest label needs that ends in the last row. */
  private int linesInLastRow() {
    return paths.stream()
        .mapToInt(
            path -> {
              int lines = (path.get(path.size() - 1).length() - 1) / LETTERS_IN_A_LINE + 1;
              return Math.max(1, lines - (depth() - path.size()));
            })
        .max()
        .orElseThrow();
  }

  private static boolean sharesBlock(List<String> left, List<String> right, int level) {
    return left.size() > level + 1
        && right.size() > level + 1
        && left.subList(0, level + 1).equals(right.subList(0, level + 1));
  }
}
