package org.huibao.layout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.Scope;
import org.huibao.words.Span;
import org.huibao.workbook.CellAddress;

/**
 * A number and what its labels say of it.
 *
 * @param address its cell
 * @param text what the cell shows
 * @param place id, or null where the labels name a place that nobody knows
 * @param indicator id, or null
 * @param period what labels and title say of time, as far as they do
 * @param span null where neither labels nor kind say
 * @param unit null where none is found
 * @param halfUnit half a unit of the last digit shown, in the cell's unit
 * @param rows its row labels, outermost first
 * @param columns its column labels, outermost first
 * @param title of its table
 * @param around the cells that title and unit were read from
 * @param isNumberOnlyHere only its place makes a number of its text
 * @param isEstimate 约5000, 5000（预计）
 * @param grounds what the reading rests on
 */
public record ObservedNumber(
    CellAddress address,
    String text,
    String place,
    String indicator,
    Measure measure,
    PeriodMention period,
    Span span,
    Scope scope,
    BigDecimal value,
    BigDecimal halfUnit,
    String unit,
    List<Label> rows,
    List<Label> columns,
    String title,
    List<CellAddress> around,
    boolean isNumberOnlyHere,
    boolean isEstimate,
    Grounds grounds)
    implements Serializable {
  /** The same on other grounds. */
  ObservedNumber on(Grounds other) {
    return as(measure, unit, other);
  }

  /** The same as another number of its item, and on which grounds. */
  ObservedNumber as(Measure other, String otherUnit, Grounds otherGrounds) {
    return copy(other, otherUnit, title, otherGrounds);
  }

  /** The same of a table called {@code other}. */
  ObservedNumber titled(String other) {
    return copy(measure, unit, other, grounds);
  }

  private ObservedNumber copy(
      Measure otherMeasure, String otherUnit, String otherTitle, Grounds otherGrounds) {
    return new ObservedNumber(
        address,
        text,
        place,
        indicator,
        otherMeasure,
        period,
        span,
        scope,
        value,
        halfUnit,
        otherUnit,
        rows,
        columns,
        otherTitle,
        around,
        isNumberOnlyHere,
        isEstimate,
        otherGrounds);
  }

  /** The texts of its row labels, outermost first, as they stand. */
  public List<String> rowLabels() {
    return texts(rows);
  }

  /** The texts of its column labels, outermost first, as they stand. */
  public List<String> columnLabels() {
    return texts(columns);
  }

  private static List<String> texts(List<Label> labels) {
    String[] texts = new String[labels.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = labels.get(i).text();
    }
    return List.of(texts);
  }
}
