package org.huibao.sample;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A number that a town sends otherwise than the department has it. */
record Deviation(Datum datum, String version, BigDecimal change) {
  static List<Deviation> all() {
    return CsvRows.ofResource("deviations.csv").stream().map(Deviation::of).toList();
  }

  private static Deviation of(Map<String, String> row) {
    return new Deviation(
        new Datum(
            row.get("place"),
            row.get("indicator"),
            YearMonth.parse(row.get("period")),
            Quantity.of(row.get("quantity"))),
        row.get("version"),
        new BigDecimal(row.get("change")));
  }

  boolean isFor(String place, YearMonth period) {
    return datum.place().equals(place) && datum.period().equals(period);
  }

  /** True where the town noticed, and sent the form again. */
  boolean isCorrectedLater() {
    return version.equals("first");
  }

  SampleValues in(SampleValues values) {
    return values.moved(datum, change);
  }
}
