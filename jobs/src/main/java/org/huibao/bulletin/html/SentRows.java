package org.huibao.bulletin.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.huibao.facts.Reading;
import org.huibao.facts.Source;

/** What workbooks show, as they were sent in. */
public interface SentRows {
  /** Where nothing is kept of any workbook. */
  SentRows NONE = rows -> Map.of();

  /** One sheet of a return. */
  record Sheet(String returnId, String name) {}

  /**
   * A filled cell.
   *
   * @param row from 1; {@code column} too
   * @param text as it is shown
   * @param hidden where a person who opens the workbook does not see it
   */
  record Cell(int row, int column, String text, boolean hidden) {}

  /**
   * The filled cells of these rows, in any order. What is not kept, or must not be shown, is not
   * among them.
   *
   * @param rows the numbers of the rows asked for, from 1
   */
  Map<Sheet, List<Cell>> cells(Map<Sheet, SortedSet<Integer>> rows);

  /** What the reading of a number rests on; empty where it is not known. */
  default Optional<Reading> reading(Source cell) {
    return Optional.empty();
  }

  /** True of a list of enterprises or persons, of which nothing but totals is ever shown. */
  default boolean isConfidential(String returnId) {
    return false;
  }
}
