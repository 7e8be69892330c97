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
    String doubt)
    implements Serializable {
  /** The same number as that of another key. */
  ReportedNumber at(FactKey other) {
    return new ReportedNumber(other, measure, value, halfUnit, unit, status, source, text, doubt);
  }

  /** The same number, which nothing speaks against. */
  ReportedNumber withoutDoubt() {
    return new ReportedNumber(key, measure, value, halfUnit, unit, status, source, text, null);
  }
}
