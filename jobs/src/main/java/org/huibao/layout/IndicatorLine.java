package org.huibao.layout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.words.HeadingWords;

/** 指标：社会消费品零售总额_累计增长(%) above a table whose rows and columns name no item. */
final class IndicatorLine {
  private IndicatorLine() {}

  /**
   * What the line says of all numbers of the table; empty where there is none, or the labels say
   * it.
   *
   * @param understood what a text says
   */
  static Optional<Meaning> of(
      String title,
      Collection<List<Meaning>> columns,
      List<Meaning> rows,
      Function<String, Meaning> understood) {
    return Optional.ofNullable(HeadingWords.indicatorIn(title))
        .filter(line -> columns.stream().flatMap(List::stream).noneMatch(IndicatorLine::isItem))
        .filter(line -> rows.stream().noneMatch(IndicatorLine::isItem))
        .map(understood);
  }

  private static boolean isItem(Meaning label) {
    return label.place() == null
        && (label.isUnknown() || !label.indicators().isEmpty())
        && !HeadingWords.isTotal(label.label());
  }
}
