package org.huibao.sample;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The city's yearly numbers of each of its districts and counties, as given in one table: a row for
 * an indicator, a quantity and a year. {@code ?} was not reported, an empty cell is no such item.
 * Last year's number is the one given for last year unless the row {@code previous_year} has
 * another; ranks follow from the numbers.
 */
final class YearlyValues {
  private static final List<String> NO_PLACE = List.of("indicator", "quantity", "year");
  private static final String UNREPORTED = "?";

  private final SampleValues values;

  private YearlyValues(SampleValues values) {
    this.values = values;
  }

  static SampleValues of(Names names, String indicators, String table) {
    Map<String, DistrictTotal> totals = new LinkedHashMap<>();
    CsvRows.ofResource(indicators)
        .forEach(row -> totals.put(row.get("indicator"), DistrictTotal.ofPeers(row)));
    SampleValues values = new SampleValues(totals);
    YearlyValues years = new YearlyValues(values);
    List<Map<String, String>> rows = CsvRows.ofResource(table);
    rows.forEach(years::carryOver);
    rows.forEach(years::put);
    for (Map<String, String> row : rows) {
      years.rank(names.peers(), datum(row, "").with(Quantity.VALUE), Quantity.RANK);
      years.rank(names.peers(), datum(row, "").with(Quantity.GROWTH), Quantity.GROWTH_RANK);
    }
    return values;
  }

  /** A value is the next year's 上年. */
  private void carryOver(Map<String, String> row) {
    if (row.get("quantity").equals(Quantity.VALUE.code())) {
      row.keySet().stream()
          .filter(column -> !NO_PLACE.contains(column))
          .forEach(place -> put(datum(row, place).yearLater(), row.get(place)));
    }
  }

  private void put(Map<String, String> row) {
    row.keySet().stream()
        .filter(column -> !NO_PLACE.contains(column))
        .forEach(place -> put(datum(row, place), row.get(place)));
  }

  private void put(Datum datum, String text) {
    if (text.equals(UNREPORTED)) {
      values.leaveOut(datum);
    } else if (!text.isEmpty()) {
      values.put(datum, new BigDecimal(text));
    }
  }

  private static Datum datum(Map<String, String> row, String place) {
    return new Datum(
        place,
        row.get("indicator"),
        YearMonth.of(Integer.parseInt(row.get("year")), Month.DECEMBER),
        Quantity.of(row.get("quantity")));
  }

  /** 位次 among {@code places}, ties sharing one. */
  private void rank(List<String> places, Datum ranked, Quantity rank) {
    List<BigDecimal> best =
        places.stream()
            .flatMap(place -> values.find(ranked.at(place)).stream())
            .sorted(Comparator.reverseOrder())
            .toList();
    for (String place : places) {
      values
          .find(ranked.at(place))
          .ifPresent(
              number ->
                  values.put(
                      ranked.at(place).with(rank), new BigDecimal(best.indexOf(number) + 1)));
    }
  }
}
