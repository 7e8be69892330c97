package org.huibao.sample;

import java.time.YearMonth;

/** What one number of the sample is about. */
record Datum(String place, String indicator, YearMonth period, Quantity quantity) {
  Datum with(Quantity other) {
    return new Datum(place, indicator, period, other);
  }

  Datum at(String other) {
    return new Datum(other, indicator, period, quantity);
  }

  /** The same number as the next year's return states it again. */
  Datum yearLater() {
    return new Datum(place, indicator, period.plusYears(1), Quantity.PREVIOUS_YEAR);
  }
}
