package org.huibao.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import org.huibao.words.Measure;

/**
 * An observation that may be a fact: its place, indicator and period are known, and its unit is one
 * of the indicator's.
 *
 * @param value in {@code unit}, that of the indicator's facts
 * @param halfUnit half a unit of the last digit shown, or null
 * @param text what the cell shows, or null where nobody asks
 * @param doubt what speaks against its reading, or null
 * @param reading what that rests on, or null where nobody asks
 */
public record ReportedNumber(
    FactKey key,
    Measure measure,
    BigDecimal value,
    BigDecimal halfUnit,
    String unit,
    String status,
    Source source,
    String text,
    Doubt doubt,
    Reading reading)
    implements Serializable {
  public ReportedNumber(
      FactKey key,
      Measure measure,
      BigDecimal value,
      BigDecimal halfUnit,
      String unit,
      String status,
      Source source,
      String text,
      Doubt doubt) {
    this(key, measure, value, halfUnit, unit, status, source, text, doubt, null);
  }

  /**
   * Why a reading may be wrong.
   *
   * @param note which other reading stands level with it
   * @param row what the number's row is called
   */
  public record Doubt(String note, String row) implements Serializable {}

  /** The same number as that of another key. */
  ReportedNumber at(FactKey other) {
    return new ReportedNumber(
        other, measure, value, halfUnit, unit, status, source, text, doubt, reading);
  }

  /** The same number, which nothing speaks against. */
  ReportedNumber withoutDoubt() {
    return new ReportedNumber(
        key, measure, value, halfUnit, unit, status, source, text, null, reading);
  }
}
