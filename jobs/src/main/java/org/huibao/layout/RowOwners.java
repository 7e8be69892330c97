package org.huibao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/**
 * What rows that name a time or a measure only take from a row above them: 2021年1-6月 and ±% below
 * 甲镇 are of 甲镇; 同比增长 below 2023年1-9月 and 2022年1-9月 is of the later one.
 */
final class RowOwners {
  private final Map<Integer, Meaning> owners = new HashMap<>();

  private RowOwners() {}

  /**
   * @param innermost what the nearest label of a row says
   * @param arePlaces true where the rows are of places, false where it is times that they may be of
   */
  static RowOwners of(
      List<Integer> rows, IntFunction<Optional<Meaning>> innermost, boolean arePlaces) {
    RowOwners found = new RowOwners();
    Meaning owner = null;
    for (int row : rows) {
      Meaning label = innermost.apply(row).orElse(null);
      if (label == null) {
        continue;
      }
      if (arePlaces ? label.isPlaceOnly() : label.isTimeOnly()) {
        owner = arePlaces || owner == null ? label : later(owner, label);
      } else if (arePlaces ? label.isTimeOnly() || isChange(label) : isChange(label)) {
        if (owner != null) {
          found.owners.put(row, owner);
        }
      } else {
        owner = null;
      }
    }
    return found;
  }

  private static boolean isChange(Meaning label) {
    boolean named = label.isUnknown() || !label.indicators().isEmpty() || label.place() != null;
    return label.measure() == Measure.GROWTH && label.period() == null && !named;
  }

  private static Meaning later(Meaning one, Meaning other) {
    return Comparator.<Meaning, Period>comparing(
                    label -> label.period().period().orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  /** {@code labels} of the row behind what it takes from above. */
  List<Meaning> over(int row, List<Meaning> labels) {
    Meaning owner = owners.get(row);
    if (owner == null || labels.contains(owner)) {
      return labels;
    }
    List<Meaning> all = new ArrayList<>(List.of(owner));
    all.addAll(labels);
    return all;
  }
}
