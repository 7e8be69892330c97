package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.words.Measure;

/**
 * Columns of growth that tell how much and not by how many per cent, beside some that tell this.
 */
final class AmountsOfChange {
  /** 同比增减: beside 增减% it is how much. */
  private static final Pattern MAY_BE_AMOUNT =
      Pattern.compile(
          "(?:同比|(?:比|较)(?:上年|去年|年初|上月|上季|上期)?(?:同期)?)?净?(?:增减|增加|变动|变化|±)(?:\\([^%率幅]*\\))?");

  private static final Pattern SINCE_LAST_PERIOD = Pattern.compile("[比较]上[月季期]");

  private static final Pattern IS_RATE = Pattern.compile("[%％率幅速]|百分");

  private AmountsOfChange() {}

  /** {@code columns}, where of 同比增减 and 增减% side by side the first is an amount. */
  static Map<Integer, List<Meaning>> in(Map<Integer, List<Meaning>> columns) {
    TreeMap<Integer, List<Meaning>> sorted = new TreeMap<>(columns);
    Map<Integer, List<Meaning>> all = new TreeMap<>(columns);
    sorted.forEach(
        (column, labels) -> {
          boolean besideRate =
              Stream.of(sorted.lowerEntry(column), sorted.higherEntry(column))
                  .filter(Objects::nonNull)
                  .map(Map.Entry::getValue)
                  .anyMatch(other -> isGrowth(other, IS_RATE, true) && areOfOne(labels, other));
          boolean ofOtherBase =
              isGrowth(labels, SINCE_LAST_PERIOD, true)
                  && sorted.values().stream()
                      .anyMatch(other -> isGrowth(other, IS_RATE, true) && besides(labels, other));
          if ((besideRate || ofOtherBase)
              && isGrowth(labels, MAY_BE_AMOUNT, false)
              && !isGrowth(labels, IS_RATE, true)) {
            List<Meaning> amount = new ArrayList<>(labels);
            amount.add(amount.remove(amount.size() - 1).as(Measure.CHANGE));
            all.put(column, amount);
          }
        });
    return all;
  }

  private static boolean isGrowth(List<Meaning> labels, Pattern words, boolean anywhere) {
    if (labels.isEmpty() || ColumnSpans.measure(labels) != Measure.GROWTH) {
      return false;
    }
    Matcher innermost = words.matcher(labels.get(labels.size() - 1).label());
    return anywhere ? innermost.find() : innermost.matches();
  }

  private static boolean areOfOne(List<Meaning> one, List<Meaning> other) {
    return ColumnSpans.item(one).equals(ColumnSpans.item(other));
  }

  /** What stands over 比上月增减 and 同比增长% is the same. */
  private static boolean besides(List<Meaning> one, List<Meaning> other) {
    return ColumnSpans.item(withoutInnermost(one))
        .equals(ColumnSpans.item(withoutInnermost(other)));
  }

  private static List<Meaning> withoutInnermost(List<Meaning> labels) {
    return labels.subList(0, labels.size() - 1);
  }
}
