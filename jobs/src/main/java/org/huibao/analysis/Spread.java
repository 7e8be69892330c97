package org.huibao.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.facts.Decimals;

/**
 * How far places lie apart, every place counting the same.
 *
 * <ul>
 *   <li>range: max − min, with the places named; range_ratio: max / min, where min is above 0
 *   <li>cv: population standard deviation / unweighted mean, where the mean is above 0
 *   <li>sigma: population standard deviation of ln y, where all are above 0; it falling is
 *       σ-convergence
 * </ul>
 *
 * Of one place there is none.
 */
final class Spread {
  private static final Comparator<PlaceValue> BY_VALUE =
      Comparator.comparingDouble(PlaceValue::y).thenComparing(PlaceValue::place);

  private Spread() {}

  static List<Statistic> of(List<PlaceValue> places) {
    int n = places.size();
    if (n < 2) {
      return List.of();
    }
    PlaceValue highest = places.stream().max(BY_VALUE).orElseThrow();
    PlaceValue lowest = places.stream().min(BY_VALUE).orElseThrow();
    double[] all = places.stream().mapToDouble(PlaceValue::y).toArray();
    double mean = mean(all);
    List<Statistic> statistics = new ArrayList<>();
    statistics.add(
        new Statistic("range", highest.y() - lowest.y(), n, highest.place(), lowest.place()));
    if (lowest.y() > 0) {
      statistics.add(
          new Statistic(
              "range_ratio", highest.y() / lowest.y(), n, highest.place(), lowest.place()));
    }
    if (mean > 0) {
      statistics.add(Statistic.of("cv", deviation(all) / mean, n));
    }
    if (lowest.y() > 0) {
      double[] logs = places.stream().mapToDouble(each -> StrictMath.log(each.y())).toArray();
      statistics.add(Statistic.of("sigma", deviation(logs), n));
    }
    return statistics;
  }

  private static double mean(double[] values) {
    return Decimals.total(values) / values.length;
  }

  /** The population's: divided by n. */
  private static double deviation(double[] values) {
    double mean = mean(values);
    double[] squares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      squares[i] = StrictMath.pow(values[i] - mean, 2);
    }
    return Math.sqrt(mean(squares));
  }
}
