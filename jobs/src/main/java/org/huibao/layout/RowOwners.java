package org.huibao.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.huibao.words.Measure;

/**
 * What rows that name a time or a measure only take from a row above them: 2021年1-6月 and ±% below
 * 甲镇 are of 甲镇; 同比增长 below 出口额 is of 出口额, below 2023年1-9月 and 2022年1-9月 of the later one.
 */
final class RowOwners {
  private final Map<Integer, Meaning> owners = new HashMap<>();

  private RowOwners() {}

  /**
   * @param innermost what the nearest label of a row says
   * @param arePlaces true where the rows are of places, false where they may be of names or times
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
      boolean takes = isChange(label) || (arePlaces && label.isTimeOnly());
      if (takes && owner != null) {
        found.owners.put(row, owner);
      } else if (arePlaces) {
        owner = label.isPlaceOnly() ? label : null;
      } else if (label.isTimeOnly()) {
        owner = owner != null && owner.isTimeOnly() ? later(owner, label) : label;
      } else if (!takes) {
        owner = isName(label) ? label : null;
      }
    }
    return found;
  }

  /** 同比增长, 上年同期: of whatever stands above. */
  private static boolean isChange(Meaning label) {
    boolean compares =
        label.measure() == Measure.GROWTH || label.measure() == Measure.PREVIOUS_YEAR;
    return compares && label.period() == null && label.place() == null && !isName(label);
  }

  private static boolean isName(Meaning label) {
    return label.isUnknown() || !label.indicators().isEmpty();
  }

  private static Meaning later(Meaning one, Meaning other) {
    return Comparator.<Meaning>comparingInt(label -> label.period().year())
                .thenComparing(
                    label -> label.period().month(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  /** {@code labels} of the row behind what it takes from above. */
  List<Meaning> over(int row, List<Meaning> labels) {
    Meaning owner = owners.get(row);
    // what has an outer label is part of that; without any it belongs to nobody
    return owner == null || labels.size() != 1 ? labels : List.of(owner, labels.get(0));
  }
}
