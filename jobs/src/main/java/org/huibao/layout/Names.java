package org.huibao.layout;

import java.util.List;
import java.util.Optional;

/** What a number's labels name: its place and its indicator. */
interface Names {
  /**
   * The place that the labels name; empty where they name none that is known.
   *
   * @param rows row labels, outermost first
   * @param columns column labels, outermost first
   */
  Optional<String> place(List<Meaning> rows, List<Meaning> columns, Surroundings surroundings);

  /** The indicator that the labels name; empty where they name none that is known. */
  Optional<String> indicator(List<Meaning> rows, List<Meaning> columns, Surroundings surroundings);

  /**
   * What holds for all numbers of a table.
   *
   * @param stub what its row labels name
   * @param defaultPlace the place of numbers whose labels name none, or null
   */
  record Surroundings(
      String title,
      String unitLine,
      StubKind stub,
      String defaultPlace,
      org.huibao.words.PeriodMention time) {}
}
