package org.huibao.layout;

import java.util.List;
import java.util.Optional;
import org.huibao.words.PeriodMention;

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
   * @param stub what its row labels name; unknown as long as nobody has looked
   * @param defaultPlace the place of numbers whose labels name none, or null
   * @param assumedPlace that no word in the workbook says so of it; null where one does
   * @param written what the workbook itself says of time
   * @param time the same with what the names of file and folders say
   */
  record Surroundings(
      String title,
      String unitLine,
      StubKind stub,
      String defaultPlace,
      Assumed assumedPlace,
      PeriodMention written,
      PeriodMention time) {
    Surroundings of(StubKind known) {
      return new Surroundings(title, unitLine, known, defaultPlace, assumedPlace, written, time);
    }
  }
}
