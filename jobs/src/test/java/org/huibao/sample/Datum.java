package org.huibao.sample;

import java.time.YearMonth;

/** What one number of the sample is about. */
record Datum(String place, String indicator, YearMonth period, Quantity quantity) {
  Datum with(Quantity other) {
    return new Datum(place, indicator, period, other);
  }
}
