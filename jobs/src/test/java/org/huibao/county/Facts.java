package org.huibao.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * All that can be said of one place at one quarter.
 *
 * @param towns the town itself, or those of the group or county
 */
record Facts(CountyValues values, Quarter quarter, String place, List<Town> towns) {
  static Facts of(CountyValues values, Quarter quarter, Town town) {
    return new Facts(values, quarter, town.id(), List.of(town));
  }

  static Facts of(CountyValues values, Quarter quarter, String group) {
    return new Facts(values, quarter, group, Town.of(group));
  }

  static Facts ofCounty(CountyValues values, Quarter quarter) {
    return new Facts(values, quarter, County.ID, List.of(Town.values()));
  }

  Optional<Fact> value(Item item) {
    return fact(item, "value", quarter.period(), sum(item, 2024), item.unit());
  }

  /** 上年同期. */
  Optional<Fact> previous(Item item) {
    return fact(item, "previous_year", quarter.period(), sum(item, 2023), item.unit());
  }

  /** The same number under the head of its own period: 2023年1-6月. */
  Optional<Fact> lastYear(Item item) {
    return fact(item, "value", quarter.periodLastYear(), sum(item, 2023), item.unit());
  }

  Optional<Fact> month(Item item) {
    if (!item.isFlow()) {
      return Optional.empty();
    }
    BigDecimal before = values.upTo(towns, item, 2024, quarter.month() - 1);
    BigDecimal month = sum(item, 2024).subtract(before);
    return fact(item, "value", quarter.period(), month, item.unit())
        .map(
            fact ->
                new Fact(
                    place, item.id(), "value", fact.period(), "month", fact.value(), fact.unit()));
  }

  Optional<Fact> growth(Item item) {
    if (item.isRatio()) {
      BigDecimal points = sum(item, 2024).subtract(sum(item, 2023));
      return fact(item, "growth", quarter.period(), points, "百分点");
    }
    return fact(item, "growth", quarter.period(), BigDecimal.ZERO, "%")
        .map(fact -> fact.with(exactGrowth(item).setScale(1, RoundingMode.HALF_UP)));
  }

  /** As a formula has it. */
  BigDecimal exactGrowth(Item item) {
    double now = sum(item, 2024).doubleValue();
    double before = sum(item, 2023).doubleValue();
    return BigDecimal.valueOf((now / before - 1) * 100);
  }

  Optional<Fact> target(Item item) {
    return item.hasTarget()
        ? fact(item, "target", quarter.period(), values.target(towns, item), item.unit())
        : Optional.empty();
  }

  Optional<Fact> completion(Item item) {
    return target(item)
        .flatMap(
            target ->
                fact(
                    item,
                    "completion",
                    quarter.period(),
                    CountyValues.percent(sum(item, 2024), target.value()),
                    "%"));
  }

  Optional<Fact> rank(Item item, int rank) {
    return fact(item, "rank", quarter.period(), BigDecimal.valueOf(rank), "位");
  }

  private BigDecimal sum(Item item, int year) {
    return values.upTo(towns, item, year, quarter.month());
  }

  private Optional<Fact> fact(
      Item item, String measure, String period, BigDecimal value, String unit) {
    boolean hasNone = sum(item, 2024).signum() == 0;
    String span = item == Item.PIGS_KEPT ? "point" : quarter.span();
    return hasNone
        ? Optional.empty()
        : Optional.of(new Fact(place, item.id(), measure, period, span, value, unit));
  }
}
