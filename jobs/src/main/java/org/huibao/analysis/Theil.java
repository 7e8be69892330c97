package org.huibao.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.facts.Decimals;

/**
 * The Theil index {@code T = Σ s_i ln(s_i / p_i)} of total shares s against population shares p (of
 * totals, 1/n each), and its two parts over the district's groups, the places of no group being one
 * more: {@code between = Σ S_g ln(S_g / P_g)}, {@code within = Σ S_g T_g}; T is their sum.
 *
 * <p>A zero adds its limit, 0; where anything is below 0 there is no index. The parts are left out
 * where all places are of one group.
 */
final class Theil {
  /** At any size, so that its parts add up to it. */
  private static final int DECIMALS = 12;

  /** One region's parts. */
  private record Region(double theil, double between, double within) {}

  private Theil() {}

  static List<Statistic> of(List<PlaceValue> places) {
    int n = places.size();
    if (n < 2 || PlaceValue.least(places) < 0) {
      return List.of();
    }
    double total = PlaceValue.total(places, PlaceValue::amount);
    if (total <= 0) {
      return List.of();
    }
    double weights = PlaceValue.total(places, PlaceValue::weight);
    Map<String, List<PlaceValue>> byRegion =
        places.stream()
            .collect(Collectors.groupingBy(PlaceValue::region, TreeMap::new, Collectors.toList()));
    List<Region> regions =
        byRegion.values().stream().map(each -> region(each, total, weights)).toList();
    double whole = Decimals.total(regions.stream().mapToDouble(Region::theil).toArray());
    List<Statistic> statistics = new ArrayList<>();
    if (regions.size() >= 2) {
      double between = rounded(regions.stream().mapToDouble(Region::between).toArray());
      double within = rounded(regions.stream().mapToDouble(Region::within).toArray());
      // the sum of the parts as they are published: rounded apart, the three would not add up
      whole = between + within;
      statistics.add(Statistic.of("theil_between", between, n));
      statistics.add(Statistic.of("theil_within", within, n));
    }
    statistics.add(Statistic.of("theil", Decimals.rounded(whole, DECIMALS), n));
    return statistics;
  }

  private static double rounded(double[] parts) {
    return Decimals.rounded(Decimals.total(parts), DECIMALS);
  }

  private static Region region(List<PlaceValue> places, double total, double weights) {
    double share = PlaceValue.total(places, each -> each.amount() / total);
    double weight = PlaceValue.total(places, each -> each.weight() / weights);
    return new Region(
        PlaceValue.total(
            places,
            each -> term(each.amount() / total, each.amount() / total / (each.weight() / weights))),
        term(share, share / weight),
        PlaceValue.total(
            places,
            each ->
                term(
                    each.amount() / total,
                    each.amount() / total / share / (each.weight() / weights / weight))));
  }

  private static double term(double share, double against) {
    return share == 0 ? 0 : share * StrictMath.log(against);
  }
}
