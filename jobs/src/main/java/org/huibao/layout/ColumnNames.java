package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.reference.Measure;

/**
 * What columns are about in a table of places. One that names a measure only (位次, 比上年增减%) is about
 * the indicator of the nearest column to its left that names one.
 */
final class ColumnNames {
  private final TreeMap<Integer, List<Meaning>> columns;

  ColumnNames(Map<Integer, List<Meaning>> columns) {
    this.columns = new TreeMap<>(columns);
  }

  /** What the labels over {@code column} say, behind the name that it takes from its left. */
  List<Meaning> of(int column) {
    List<Meaning> own = columns.getOrDefault(column, List.of());
    Measure measure = ColumnSpans.measure(own);
    if (!saysMeasureOnly(own)) {
      return own;
    }
    for (List<Meaning> left : columns.headMap(column, false).descendingMap().values()) {
      if (!saysMeasureOnly(left)) {
        List<Meaning> all = new ArrayList<>(names(left));
        all.addAll(own);
        return all;
      }
      if (ColumnSpans.measure(left) == measure) {
        // 位次, 位次: which column each belongs to nobody knows
        return own;
      }
    }
    return own;
  }

  /** A word of another language behind the measure may be a name: 位次SCI. */
  private static boolean saysMeasureOnly(List<Meaning> labels) {
    return ColumnSpans.measure(labels) != Measure.VALUE
        && names(labels).isEmpty()
        && labels.stream().noneMatch(label -> label.label().matches(".*[a-z].*"));
  }

  private static List<Meaning> names(List<Meaning> labels) {
    return labels.stream()
        .filter(label -> !label.indicators().isEmpty() || label.isUnknown())
        .toList();
  }
}
