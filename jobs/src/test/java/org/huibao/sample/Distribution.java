package org.huibao.sample;

import static org.huibao.sample.DistrictTotal.FIRST_QUARTER;
import static org.huibao.sample.DistrictTotal.HALF_YEAR;
import static org.huibao.sample.DistrictTotal.PERIODS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads the district's totals over its places. What belongs to the half-year but not to its first
 * quarter is shared out apart, so that no running total ever falls.
 */
final class Distribution {
  private static final double BETWEEN_INDICATORS = 0.04;
  private static final double BETWEEN_YEARS = 0.03;
  private static final double BETWEEN_GAPS = 0.5;
  private static final double SPREAD_OF_LEVELS = 0.01;

  private final String district;
  private final Weights weights;
  private final Map<String, DistrictTotal> totals;
  private final SampleValues values;

  private Distribution(String district, Weights weights, Map<String, DistrictTotal> totals) {
    this.district = district;
    this.weights = weights;
    this.totals = totals;
    this.values = new SampleValues(totals);
  }

  static SampleValues of(String district, Weights weights, List<DistrictTotal> totals) {
    Map<String, DistrictTotal> byIndicator = new LinkedHashMap<>();
    totals.forEach(total -> byIndicator.put(total.indicator(), total));
    Distribution distribution = new Distribution(district, weights, byIndicator);
    totals.forEach(distribution::spread);
    return distribution.values;
  }

  private void spread(DistrictTotal total) {
    for (YearMonth period : PERIODS) {
      for (Quantity quantity : List.of(Quantity.VALUE, Quantity.PREVIOUS_YEAR, Quantity.TARGET)) {
        put(district, total, period, quantity, total.amount(period, quantity));
      }
      put(district, total, period, Quantity.GROWTH, total.amount(period, Quantity.GROWTH));
    }
    switch (total.mode()) {
      case "sum" -> {
        if (total.argument().isEmpty()) {
          allocate(total);
        } else {
          compose(total);
        }
      }
      case "place" ->
          put(
              total.argument(),
              total,
              HALF_YEAR,
              Quantity.VALUE,
              total.amount(HALF_YEAR, Quantity.VALUE));
      case "level" -> level(total);
      case "gap" -> leaveGap(total);
      case "ratio" -> divide(total);
      default -> {
        // the district's own number, no place has a part of it
      }
    }
  }

  private void allocate(DistrictTotal total) {
    double tilt = total.tilt();
    String name = total.indicator();
    share(total, Quantity.VALUE, name, BETWEEN_INDICATORS, -0.35 * tilt, 0.35 * tilt);
    share(total, Quantity.PREVIOUS_YEAR, name, BETWEEN_INDICATORS, -1.2 * tilt, -0.8 * tilt);
    for (YearMonth period : PERIODS) {
      BigDecimal target = total.amount(period, Quantity.TARGET);
      if (target != null) {
        Allocation.of(
                target,
                total.scale(),
                weights.of(total.profile(), name, BETWEEN_INDICATORS, -0.2 * tilt))
            .forEach((place, part) -> put(place, total, period, Quantity.TARGET, part));
      }
    }
    weights.places().forEach(place -> addMonth(total, place));
  }

  private void share(
      DistrictTotal total,
      Quantity quantity,
      String name,
      double amplitude,
      double leadBefore,
      double leadAfter) {
    BigDecimal quarter = total.amount(FIRST_QUARTER, quantity);
    BigDecimal half = total.amount(HALF_YEAR, quantity);
    Map<String, BigDecimal> before = new LinkedHashMap<>();
    if (quarter != null) {
      before.putAll(
          Allocation.of(
              quarter, total.scale(), byYear(total, quantity, name, amplitude, leadBefore)));
      before.forEach((place, part) -> put(place, total, FIRST_QUARTER, quantity, part));
    }
    if (half != null) {
      BigDecimal rest = quarter == null ? half : half.subtract(quarter);
      Allocation.of(rest, total.scale(), byYear(total, quantity, name, amplitude, leadAfter))
          .forEach(
              (place, part) ->
                  put(
                      place,
                      total,
                      HALF_YEAR,
                      quantity,
                      part.add(before.getOrDefault(place, BigDecimal.ZERO))));
    }
  }

  /** Last year's weights differ a little from this year's, so that growth differs by place. */
  private Map<String, Double> byYear(
      DistrictTotal total, Quantity quantity, String name, double amplitude, double lead) {
    Map<String, Double> result = weights.of(total.profile(), name, amplitude, lead);
    if (quantity == Quantity.PREVIOUS_YEAR) {
      result.replaceAll(
          (place, weight) -> weight * Noise.factor(BETWEEN_YEARS, name, place, "last year"));
    }
    return result;
  }

  /** June's part of the second quarter, March's of the first. */
  private void addMonth(DistrictTotal total, String place) {
    BigDecimal quarter = find(place, total, FIRST_QUARTER);
    BigDecimal half = find(place, total, HALF_YEAR);
    if (quarter == null || half == null) {
      return;
    }
    double march = 0.37 * Noise.factor(0.06, total.indicator(), place, "March");
    double june = 0.36 * Noise.factor(0.06, total.indicator(), place, "June");
    put(place, total, FIRST_QUARTER, Quantity.MONTH, part(quarter, march, total));
    put(place, total, HALF_YEAR, Quantity.MONTH, part(half.subtract(quarter), june, total));
  }

  private void compose(DistrictTotal total) {
    for (String place : weights.places()) {
      for (YearMonth period : PERIODS) {
        for (Quantity quantity : Quantity.values()) {
          BigDecimal sum = null;
          for (String part : total.argument().split("\\+")) {
            BigDecimal amount =
                quantity.isAmount()
                    ? values.find(new Datum(place, part, period, quantity)).orElse(null)
                    : null;
            sum = amount == null ? sum : sum == null ? amount : sum.add(amount);
          }
          put(place, total, period, quantity, sum);
        }
      }
    }
  }

  private void level(DistrictTotal total) {
    for (String place : weights.of(total.profile(), total.indicator(), 0, 0).keySet()) {
      double level =
          weights.weight(place, total.profile())
              / 100
              * Noise.factor(SPREAD_OF_LEVELS, total.indicator(), place);
      double momentum = StrictMath.pow(weights.weight(place, "momentum"), total.tilt());
      put(
          place,
          total,
          HALF_YEAR,
          Quantity.VALUE,
          part(total.amount(HALF_YEAR, Quantity.VALUE), level, total));
      put(
          place,
          total,
          HALF_YEAR,
          Quantity.PREVIOUS_YEAR,
          part(total.amount(HALF_YEAR, Quantity.PREVIOUS_YEAR), level / momentum, total));
    }
  }

  /**
   * Those who are in, as those who are due less those who are missing; more where it is negative.
   */
  private void leaveGap(DistrictTotal total) {
    DistrictTotal due = totals.get(total.argument());
    BigDecimal missing =
        due.amount(HALF_YEAR, Quantity.VALUE).subtract(total.amount(HALF_YEAR, Quantity.VALUE));
    BigDecimal sign = new BigDecimal(missing.signum());
    Allocation.of(
            missing.abs(),
            total.scale(),
            weights.of(total.profile(), total.indicator(), BETWEEN_GAPS, 0))
        .forEach(
            (place, gap) ->
                put(
                    place,
                    total,
                    HALF_YEAR,
                    Quantity.VALUE,
                    find(place, due, HALF_YEAR).subtract(gap.multiply(sign))));
  }

  private void divide(DistrictTotal total) {
    String[] parts = total.argument().split("/");
    for (String place : weights.places()) {
      BigDecimal numerator = find(place, totals.get(parts[0]), HALF_YEAR);
      BigDecimal denominator = find(place, totals.get(parts[1]), HALF_YEAR);
      if (numerator != null && denominator.signum() > 0) {
        put(
            place,
            total,
            HALF_YEAR,
            Quantity.VALUE,
            numerator.movePointRight(2).divide(denominator, total.scale(), RoundingMode.HALF_UP));
      }
    }
  }

  private static BigDecimal part(BigDecimal whole, double share, DistrictTotal total) {
    return Allocation.rounded(whole.doubleValue() * share, total.scale());
  }

  private BigDecimal find(String place, DistrictTotal total, YearMonth period) {
    return values.find(new Datum(place, total.indicator(), period, Quantity.VALUE)).orElse(null);
  }

  private void put(
      String place, DistrictTotal total, YearMonth period, Quantity quantity, BigDecimal amount) {
    if (amount != null) {
      int scale = quantity == Quantity.GROWTH ? amount.scale() : total.scale();
      values.put(
          new Datum(place, total.indicator(), period, quantity),
          amount.setScale(scale, RoundingMode.UNNECESSARY));
    }
  }
}
