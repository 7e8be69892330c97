package org.huibao.sample;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What the district as a whole comes to for one indicator, in the unit of the returns.
 *
 * @param scale digits behind the point in the returns
 * @param mode how the places get their parts: {@code sum}, {@code sum:a+b}, {@code level}, {@code
 *     district}, {@code place:p}, {@code gap:whole}, {@code ratio:n/d}, {@code peers}
 * @param tilt how strongly the fast places pull ahead; negative where the slow ones catch up
 */
record DistrictTotal(
    String indicator,
    String unit,
    int scale,
    String mode,
    String argument,
    String profile,
    double tilt,
    Map<String, String> cells) {

  /** The two periods of the sample, the earlier one first. */
  static final YearMonth FIRST_QUARTER = YearMonth.of(2004, 3);

  static final YearMonth HALF_YEAR = YearMonth.of(2004, 6);
  static final List<YearMonth> PERIODS = List.of(FIRST_QUARTER, HALF_YEAR);

  static DistrictTotal of(Map<String, String> row) {
    String[] mode = row.get("mode").split(":", 2);
    return new DistrictTotal(
        row.get("indicator"),
        row.get("unit"),
        Integer.parseInt(row.get("scale")),
        mode[0],
        mode.length > 1 ? mode[1] : "",
        row.get("profile"),
        Double.parseDouble(row.get("tilt")),
        row);
  }

  /** Unit and scale of an indicator whose numbers are all given place by place. */
  static DistrictTotal ofPeers(Map<String, String> row) {
    int scale = Integer.parseInt(row.get("scale"));
    return new DistrictTotal(
        row.get("indicator"), row.get("unit"), scale, "peers", "", "", 0, Map.of());
  }

  /** The number, or null where none is given. */
  BigDecimal amount(YearMonth period, Quantity quantity) {
    String prefix = period.equals(HALF_YEAR) ? "h1_" : "q1_";
    String text =
        switch (quantity) {
          case VALUE -> cells.getOrDefault(prefix + "value", "");
          case PREVIOUS_YEAR -> cells.getOrDefault(prefix + "previous", "");
          case GROWTH -> cells.getOrDefault(prefix + "growth", "");
          case TARGET ->
              cells.getOrDefault(prefix + "value", "").isEmpty() ? "" : cells.get("target");
          default -> "";
        };
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
