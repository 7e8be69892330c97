package org.huibao.returns.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;

/** The rows or columns of a sheet as they are shown: long blank stretches take one line. */
final class Axis {
  private static final int LONGEST_BLANK = 3;

  /** One row or column, or a stretch of blank ones; counted from 0. */
  record Line(int first, int last) {
    boolean isGap() {
      return last > first;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final TreeMap<Integer, Integer> positions = new TreeMap<>();
  private final int leftOut;

  /**
   * @param filled the rows or columns that hold anything
   * @param most lines shown; what is filled beyond them is left out
   */
  Axis(SortedSet<Integer> filled, int most) {
    int next = 0;
    int shown = 0;
    for (int index : filled) {
      if (lines.size() >= most) {
        break;
      }
      if (index - next > LONGEST_BLANK) {
        add(new Line(next, index - 1));
      } else {
        for (; next < index; next++) {
          add(new Line(next, next));
        }
      }
      add(new Line(index, index));
      next = index + 1;
      shown++;
    }
    this.leftOut = filled.size() - shown;
  }

  private void add(Line line) {
    positions.put(line.first(), lines.size());
    lines.add(line);
  }

  List<Line> lines() {
    return lines;
  }

  /** How many filled rows or columns are not shown. */
  int leftOut() {
    return leftOut;
  }

  /** The line that shows {@code index}; the last one for what lies behind it. */
  int position(int index) {
    return positions.isEmpty() ? 0 : positions.floorEntry(index).getValue();
  }

  boolean shows(int index) {
    return !lines.isEmpty() && index <= lines.get(lines.size() - 1).last();
  }
}
