package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.words.Measure;
import org.huibao.words.Remembered;
import org.huibao.words.Span;
import org.huibao.words.Units;

/**
 * What columns are about in a table of places. One that names a measure only (位次, 比上年增减%) is about
 * the indicator of the nearest column to its left that names one.
 */
final class ColumnNames {
  private static final Remembered<Boolean> FOREIGN =
      new Remembered<>(text -> text.matches(".*[a-z].*"));

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
      if (!saysMeasureOnly(left) && mayBeCompleted(left, measure)) {
        List<Meaning> all = new ArrayList<>(names(left));
        all.addAll(own);
        return all;
      }
      if (saysMeasureOnly(left)
          && ColumnSpans.measure(left) == measure
          && !isRankBeside(column, measure)) {
        // 位次, 位次: which column each belongs to nobody knows
        return own;
      }
    }
    return behindOnlyName(column, own, measure);
  }

  /** Of 全年任务, 实际利用外资, 完成%, 同比% the first is a target of what all the others are about. */
  private List<Meaning> behindOnlyName(int column, List<Meaning> own, Measure measure) {
    List<Meaning> only = null;
    for (List<Meaning> right : columns.tailMap(column, false).values()) {
      // 比一季度加快（百分点） compares what is named elsewhere
      List<Meaning> names = arePoints(right) ? List.of() : names(right);
      boolean isOther = only != null && !names.isEmpty() && !names.equals(only);
      boolean isOfTitle = only == null && names.isEmpty() && !saysMeasureOnly(right);
      if (isOther || isOfTitle) {
        return own;
      }
      only = names.isEmpty() ? only : names;
    }
    if (only == null || measure == Measure.RANK) {
      return own;
    }
    List<Meaning> all = new ArrayList<>(only);
    all.addAll(own);
    return all;
  }

  private static boolean arePoints(List<Meaning> labels) {
    return labels.stream().anyMatch(each -> Units.PERCENTAGE_POINT.equals(each.unit()));
  }

  /** 占年计划% is of what the year has brought, and not of 本月完成投资 between. */
  private static boolean mayBeCompleted(List<Meaning> labels, Measure measure) {
    return measure != Measure.COMPLETION || ColumnSpans.ownSpan(labels) != Span.MONTH;
  }

  /** True of the second of 绝对额, 位次, 增速, 位次: each is the rank of the column before it. */
  private boolean isRankBeside(int column, Measure measure) {
    Map.Entry<Integer, List<Meaning>> before = columns.lowerEntry(column);
    return measure == Measure.RANK
        && before != null
        && ColumnSpans.measure(before.getValue()) != Measure.RANK;
  }

  /**
   * {@code own} behind the place that a column takes from its left: 吴兴区, 位次, 南浔区, 位次. As many
   * columns must name that measure as name a place.
   */
  List<Meaning> withPlace(int column, List<Meaning> own) {
    Measure measure = ColumnSpans.measure(own);
    long ofMeasure =
        columns.values().stream()
            .filter(other -> saysMeasureOnly(other) && ColumnSpans.measure(other) == measure)
            .count();
    if (!saysMeasureOnly(own) || namesPlace(own) || ofMeasure != placeColumns()) {
      return own;
    }
    for (List<Meaning> left : columns.headMap(column, false).descendingMap().values()) {
      if (namesPlace(left)) {
        List<Meaning> all =
            new ArrayList<>(left.stream().filter(label -> label.place() != null).toList());
        all.addAll(own);
        return all;
      }
      if (ColumnSpans.measure(left) == measure) {
        return own;
      }
    }
    return own;
  }

  private long placeColumns() {
    return columns.values().stream().filter(ColumnNames::namesPlace).count();
  }

  private static boolean namesPlace(List<Meaning> labels) {
    return labels.stream().anyMatch(label -> label.place() != null);
  }

  /** True of a label that is neither an indicator nor a word that nobody knows: 3月. */
  static boolean isNoName(Meaning label) {
    return label.indicators().isEmpty() && !label.isUnknown();
  }

  /** A word of another language behind the measure may be a name: 位次SCI. */
  private static boolean saysMeasureOnly(List<Meaning> labels) {
    return ColumnSpans.measure(labels) != Measure.VALUE
        && names(labels).isEmpty()
        && labels.stream().noneMatch(label -> FOREIGN.of(label.label()));
  }

  private static List<Meaning> names(List<Meaning> labels) {
    return labels.stream()
        .filter(label -> !label.indicators().isEmpty() || label.isUnknown())
        .toList();
  }
}
