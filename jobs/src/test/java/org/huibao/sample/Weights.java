package org.huibao.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each place has of each branch, and how fast it grows beside the others. */
final class Weights {
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  Weights(List<Map<String, String>> table) {
    table.forEach(row -> rows.put(row.get("place"), row));
  }

  List<String> places() {
    return List.copyOf(rows.keySet());
  }

  /** The weight of {@code place} in {@code profile}, such as its share of industry. */
  double weight(String place, String profile) {
    return Double.parseDouble(rows.get(place).get(profile));
  }

  /**
   * The places that have any of {@code profile}.
   *
   * @param name makes indicators of one profile differ a little from each other
   * @param lead by which power of its momentum a fast place's weight is raised
   */
  Map<String, Double> of(String profile, String name, double amplitude, double lead) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String place : places()) {
      double weight = weight(place, profile);
      if (weight > 0) {
        double momentum = StrictMath.pow(weight(place, "momentum"), lead);
        weights.put(place, weight * momentum * Noise.factor(amplitude, name, place));
      }
    }
    return weights;
  }
}
