package org.huibao.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.facts.FactKey;

/** By how much the numbers of a series change from place to place: against a year ago, and on. */
final class UsualChanges {
  /** Fewer others say nothing of what is usual. */
  private static final int FEWEST_OTHERS = 3;

  /** All others together changed by more: beyond belief. */
  private static final double MOST_USUAL = 0.5;

  private final Map<FactKey, Map<String, Double>> changes = new HashMap<>();
  private final Map<FactKey, List<Double>> paces = new HashMap<>();
  private final Map<FactKey, Double> medians = new HashMap<>();

  /**
   * What is usual, robustly: as decimal logarithms.
   *
   * @param change the median of the changes
   * @param spread the median distance from it
   * @param others how many they are of
   * @param most the largest distance from it but one
   */
  record Usual(double change, double spread, int others, double most) {}

  /** So many times the year before. */
  void addChange(FactKey key, double ratio) {
    changes
        .computeIfAbsent(key.withPlace(null), series -> new HashMap<>())
        .put(key.place(), Math.log10(ratio));
  }

  /** So many times the running total before. */
  void addPace(FactKey key, double ratio) {
    paces.computeIfAbsent(key.withPlace(null), series -> new ArrayList<>()).add(Math.log10(ratio));
  }

  /**
   * The change of the other places; empty where they are too few, or beyond belief all together.
   */
  Optional<Usual> change(FactKey key) {
    double[] others =
        changes.getOrDefault(key.withPlace(null), Map.of()).entrySet().stream()
            .filter(each -> !each.getKey().equals(key.place()))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    if (others.length < FEWEST_OTHERS) {
      return Optional.empty();
    }
    double median = Median.of(others);
    return Math.abs(median) > MOST_USUAL
        ? Optional.empty()
        : Optional.of(
            new Usual(median, Median.spread(others), others.length, largestButOne(others, median)));
  }

  /** One may be wrong itself. */
  private static double largestButOne(double[] changes, double median) {
    double[] distances =
        Arrays.stream(changes).map(each -> Math.abs(each - median)).sorted().toArray();
    return distances[distances.length - 2];
  }

  /** The pace of most places, in decimal places of the logarithm; NaN of too few. */
  double pace(FactKey key) {
    return medians.computeIfAbsent(key.withPlace(null), this::medianPace);
  }

  private double medianPace(FactKey series) {
    double[] all =
        paces.getOrDefault(series, List.of()).stream().mapToDouble(Double::doubleValue).toArray();
    return all.length <= FEWEST_OTHERS ? Double.NaN : Median.of(all);
  }
}
