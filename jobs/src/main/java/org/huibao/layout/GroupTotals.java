package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.words.HeadingWords;
import org.huibao.words.LabelText;

/**
 * Totals among the row labels of groups that stand in a column of their own: 小计 in that column
 * below the projects of 青石镇 is of 青石镇; 合计 below the items of the last town is of all of them.
 */
final class GroupTotals {
  private static final String OF_A_GROUP = "小计";

  private final Map<GridCell, GridCell> owners = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<GridCell> overall = new HashSet<>();

  /**
   * @param columns of labels, left to right, each from top to bottom
   */
  GroupTotals(List<List<GridCell>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      List<GridCell> labels = columns.get(i).stream().distinct().toList();
      times.clear();
      for (GridCell label : labels) {
        if (isTotal(label)) {
          times.merge(name(label), 1, Integer::sum);
        }
      }
      if (i + 1 < columns.size()) {
        close(labels);
      }
      if (i > 0 && columns.get(i - 1).stream().distinct().count() > 1) {
        lastOf(labels).ifPresent(overall::add);
      }
    }
  }

  /** One name between two totals, or the first of them and the top, owns the lower one. */
  private void close(List<GridCell> labels) {
    List<GridCell> since = new ArrayList<>();
    for (GridCell label : labels) {
      if (!isTotal(label)) {
        since.add(label);
        continue;
      }
      boolean comesAgain = times.get(name(label)) > 1 || name(label).equals(OF_A_GROUP);
      if (since.size() == 1 && comesAgain) {
        owners.put(label, since.get(0));
      }
      since.clear();
    }
  }

  /** The last label, where it is a total as there is no other in its column. */
  private Optional<GridCell> lastOf(List<GridCell> labels) {
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(labels.get(labels.size() - 1))
            .filter(last -> isTotal(last) && times.get(name(last)) == 1)
            .filter(last -> !name(last).equals(OF_A_GROUP));
  }

  private static boolean isTotal(GridCell label) {
    return HeadingWords.isTotal(label.text());
  }

  private static String name(GridCell label) {
    return LabelText.core(label.text());
  }

  /** The group that {@code total} sums up, where it stands in the column of its name. */
  Optional<GridCell> ownerOf(GridCell total) {
    return Optional.ofNullable(owners.get(total));
  }

  /** True of a total that belongs to no group, whatever stands above it to its left. */
  boolean isOfAll(GridCell label) {
    return overall.contains(label);
  }
}
