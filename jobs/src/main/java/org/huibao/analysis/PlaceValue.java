package org.huibao.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.huibao.facts.Decimals;

/**
 * A place among those it is compared with.
 *
 * @param region the key of its group, or blank
 * @param y its value, per head where that is the basis
 * @param weight 1, or its population
 */
record PlaceValue(String place, String region, double y, double weight) {
  double amount() {
    return y * weight;
  }

  /** The sum over places, smallest addend first. */
  static double total(List<PlaceValue> places, ToDoubleFunction<PlaceValue> addend) {
    return Decimals.total(places.stream().mapToDouble(addend).toArray());
  }

  static double least(List<PlaceValue> places) {
    return places.stream().mapToDouble(PlaceValue::y).min().orElseThrow();
  }
}
