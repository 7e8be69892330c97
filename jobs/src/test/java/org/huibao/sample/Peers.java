package org.huibao.sample;

import java.math.BigDecimal;
import java.util.Map;

/** The city's other districts and counties, as the city reports them at mid-year. */
final class Peers {
  private Peers() {}

  static void addTo(SampleValues values, String city) {
    for (Map<String, String> row : CsvRows.ofResource("peers.csv")) {
      String indicator = row.get("indicator");
      for (Quantity quantity : Quantity.values()) {
        String text = row.getOrDefault(quantity.code(), "");
        if (!text.isEmpty()) {
          BigDecimal amount =
              new BigDecimal(text)
                  .setScale(quantity.isAmount() ? values.total(indicator).scale() : 0);
          values.put(datum(row.get("place"), indicator, quantity), amount);
          addUp(values, datum(city, indicator, quantity), amount);
        }
      }
    }
  }

  /** Scores and ranks do not add up. */
  private static void addUp(SampleValues values, Datum datum, BigDecimal amount) {
    if (datum.quantity().isAmount() && !values.total(datum.indicator()).unit().equals("分")) {
      values.put(datum, amount.add(values.find(datum).orElse(BigDecimal.ZERO)));
    }
  }

  private static Datum datum(String place, String indicator, Quantity quantity) {
    return new Datum(place, indicator, DistrictTotal.HALF_YEAR, quantity);
  }
}
