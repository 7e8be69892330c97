package org.huibao.county;

import java.math.BigDecimal;

/** A number of the county and all that a reader should know of it. */
public record Fact(
    String place,
    String indicator,
    String measure,
    String period,
    String span,
    BigDecimal value,
    String unit) {

  /** The same as a formula works it out, which rounds nothing. */
  Fact with(BigDecimal other) {
    return new Fact(place, indicator, measure, period, span, other, unit);
  }

  /** The same in a larger unit. */
  Fact in(String larger, int digits) {
    return new Fact(place, indicator, measure, period, span, value.movePointLeft(digits), larger);
  }
}
