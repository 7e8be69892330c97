package org.huibao.sample;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every number of the sample. Rates come from the amounts unless one was reported. */
final class SampleValues {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Map<Datum, BigDecimal> amounts = new HashMap<>();
  private final Set<Datum> leftOut = new HashSet<>();
  private final Map<String, DistrictTotal> totals;

  SampleValues(Map<String, DistrictTotal> totals) {
    this.totals = totals;
  }

  void put(Datum datum, BigDecimal amount) {
    amounts.put(datum, amount);
  }

  /** Nobody reported {@code datum}. */
  void leaveOut(Datum datum) {
    leftOut.add(datum);
  }

  DistrictTotal total(String indicator) {
    return totals.get(indicator);
  }

  /** These values with one amount of one place moved by {@code change}. */
  SampleValues moved(Datum datum, BigDecimal change) {
    SampleValues copy = new SampleValues(totals);
    copy.amounts.putAll(amounts);
    copy.amounts.merge(datum, change, BigDecimal::add);
    return copy;
  }

  /** The number as an office would write it; empty where the place has no such item. */
  Optional<BigDecimal> find(Datum datum) {
    BigDecimal amount = amounts.get(datum);
    if (amount != null) {
      return Optional.of(amount);
    }
    return switch (datum.quantity()) {
      case GROWTH -> growth(datum);
      case COMPLETION -> completion(datum);
      default -> Optional.empty();
    };
  }

  /** What an office writes where there is no number. */
  String absent(Datum datum) {
    return leftOut.contains(datum.with(Quantity.VALUE)) ? "" : "—";
  }

  boolean has(String place, String indicator, YearMonth period) {
    return find(new Datum(place, indicator, period, Quantity.VALUE)).isPresent();
  }

  /**
   * The change on the year before in per cent; in points for a score. Where the district's rate is
   * at comparable prices, a place's nominal change is brought to the same prices.
   */
  private Optional<BigDecimal> growth(Datum datum) {
    BigDecimal value = amounts.get(datum.with(Quantity.VALUE));
    BigDecimal base = amounts.get(datum.with(Quantity.PREVIOUS_YEAR));
    if (value == null || base == null || base.signum() <= 0 || value.signum() < 0) {
      return Optional.empty();
    }
    DistrictTotal total = totals.get(datum.indicator());
    if (total.unit().equals("分")) {
      return Optional.of(value.subtract(base));
    }
    double prices = 1;
    BigDecimal reported = total.amount(datum.period(), Quantity.GROWTH);
    if (reported != null) {
      BigDecimal now = total.amount(datum.period(), Quantity.VALUE);
      BigDecimal before = total.amount(datum.period(), Quantity.PREVIOUS_YEAR);
      prices = (1 + reported.doubleValue() / 100) * before.doubleValue() / now.doubleValue();
      double change = value.doubleValue() / base.doubleValue() * prices - 1;
      return Optional.of(Allocation.rounded(change * 100, 1));
    }
    return Optional.of(value.subtract(base).multiply(HUNDRED).divide(base, 1, HALF_UP));
  }

  private Optional<BigDecimal> completion(Datum datum) {
    BigDecimal value = amounts.get(datum.with(Quantity.VALUE));
    BigDecimal target = amounts.get(datum.with(Quantity.TARGET));
    return value == null || target == null || target.signum() == 0
        ? Optional.empty()
        : Optional.of(value.multiply(HUNDRED).divide(target, 2, HALF_UP));
  }
}
