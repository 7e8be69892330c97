package org.huibao.bulletin.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.huibao.figures.Absences;
import org.huibao.figures.Figure;

/** What one cell of a printed table holds. */
public sealed interface PrintedCell {
  /** The sign for what there is not. */
  PrintedCell ABSENT = new Text("—", 0);

  /**
   * Words.
   *
   * @param depth how far the words are indented
   */
  record Text(String text, int depth) implements PrintedCell {}

  /**
   * A number rounded to the {@code decimals} it is printed with.
   *
   * @param suffix printed behind it, such as 分 where the column's other numbers are per cent; or
   *     empty
   * @param figureId of the figure that it is
   */
  record Number(BigDecimal value, int decimals, String suffix, String figureId)
      implements PrintedCell {}

  /** True of a sign or word that stands for no number. */
  default boolean isNothing() {
    return equals(ABSENT)
        || (this instanceof Text text && text.text().equals(Absences.NOT_REPORTED));
  }

  /** A figure's number, or the sign that there is none. */
  static PrintedCell of(Optional<Figure> figure, int decimals, RoundingMode rounding) {
    return of(figure, decimals, rounding, "");
  }

  /** The same with something behind the number. */
  static PrintedCell of(
      Optional<Figure> figure, int decimals, RoundingMode rounding, String suffix) {
    return figure
        .<PrintedCell>map(
            each ->
                each.isQuestioned()
                    ? new Text(each.text(), 0)
                    // its text's own number: nothing else is printed of it anywhere
                    : new Number(
                        each.printedNumber().setScale(decimals, rounding),
                        decimals,
                        suffix,
                        each.figureId()))
        .orElse(ABSENT);
  }
}
