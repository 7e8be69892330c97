package org.huibao.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.facts.Decimals;

/**
 * Inequality weighed by population share p_i (of totals, every place weighs the same), of what adds
 * up to more than 0; the Gini only where nothing is below 0.
 *
 * <ul>
 *   <li>williamson: {@code √Σ p_i (y_i − ȳ)² / ȳ} with the weighted mean ȳ = ΣY / ΣP; per head only
 *   <li>gini: {@code 1 − Σ p_k (Q_k + Q_{k−1})}, places by y ascending, Q the share of the total
 *       that they have so far
 * </ul>
 */
final class Concentration {
  private static final Comparator<PlaceValue> POOREST_FIRST =
      Comparator.comparingDouble(PlaceValue::y).thenComparing(PlaceValue::place);

  private Concentration() {}

  static List<Statistic> of(List<PlaceValue> places, Basis basis) {
    int n = places.size();
    double total = PlaceValue.total(places, PlaceValue::amount);
    if (n < 2 || total <= 0) {
      return List.of();
    }
    double weights = PlaceValue.total(places, PlaceValue::weight);
    double mean = total / weights;
    List<Statistic> statistics = new ArrayList<>();
    if (basis == Basis.PER_HEAD) {
      double variance =
          PlaceValue.total(
              places, each -> each.weight() / weights * StrictMath.pow(each.y() - mean, 2));
      statistics.add(Statistic.of("williamson", Math.sqrt(variance) / mean, n));
    }
    if (PlaceValue.least(places) >= 0) {
      statistics.add(Statistic.of("gini", gini(places, weights, total), n));
    }
    return statistics;
  }

  private static double gini(List<PlaceValue> places, double weights, double total) {
    List<PlaceValue> poorestFirst = places.stream().sorted(POOREST_FIRST).toList();
    double[] underTheCurve = new double[places.size()];
    double soFar = 0;
    for (int k = 0; k < underTheCurve.length; k++) {
      PlaceValue each = poorestFirst.get(k);
      double before = soFar / total;
      soFar += each.amount();
      underTheCurve[k] = each.weight() / weights * (soFar / total + before);
    }
    return 1 - Decimals.total(underTheCurve);
  }
}
