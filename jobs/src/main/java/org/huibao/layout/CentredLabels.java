package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huibao.words.LabelText;

/**
 * Labels of a header row that somebody centred by hand over columns that are not merged: the row
 * below repeats itself (合计, 中央, 地方, 合计, 中央, 地方), and each repetition has one label over it, at the
 * same place inside it.
 */
final class CentredLabels {
  private final BiFunction<Integer, Integer, Optional<GridCell>> labels;
  private final List<Integer> columns;

  /**
   * @param labels the label at a row and column
   * @param columns the columns of numbers
   */
  CentredLabels(BiFunction<Integer, Integer, Optional<GridCell>> labels, List<Integer> columns) {
    this.labels = labels;
    this.columns = columns;
  }

  /** The label over each column in {@code row}; empty where the row is not of that kind. */
  Map<Integer, GridCell> in(int row, int below) {
    List<String> names = new ArrayList<>();
    for (int column : columns) {
      Optional<GridCell> name = labels.apply(below, column);
      if (name.isEmpty()) {
        return Map.of();
      }
      names.add(LabelText.compact(name.get().text()));
    }
    if (labels.apply(row, columns.get(0)).isPresent()) {
      return Map.of();
    }
    for (int width = 2; width <= columns.size(); width++) {
      if (columns.size() % width == 0 && repeats(names, width)) {
        return groups(row, width);
      }
    }
    return Map.of();
  }

  private static boolean repeats(List<String> names, int width) {
    for (int i = width; i < names.size(); i++) {
      if (!names.get(i).equals(names.get(i - width))) {
        return false;
      }
    }
    return width < names.size();
  }

  private Map<Integer, GridCell> groups(int row, int width) {
    Map<Integer, GridCell> over = new HashMap<>();
    int offset = -1;
    for (int first = 0; first < columns.size(); first += width) {
      List<Integer> group = columns.subList(first, first + width);
      List<Integer> labelled =
          group.stream().filter(column -> labels.apply(row, column).isPresent()).toList();
      int at = labelled.size() == 1 ? group.indexOf(labelled.get(0)) : -1;
      if (at < 0 || (offset >= 0 && at != offset)) {
        return Map.of();
      }
      offset = at;
      GridCell label = labels.apply(row, labelled.get(0)).orElseThrow();
      group.forEach(column -> over.put(column, label));
    }
    return over;
  }
}
