package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.huibao.words.LabelText;

/**
 * Rows of projects or enterprises with the town that each is in: what is counted there is the
 * project's, and not all of the town's.
 */
final class ListedItems {
  private final Set<Integer> rows = new HashSet<>();

  private ListedItems() {}

  /** An item that nobody knows, and the place beside it. */
  private record Item(int row, String name, String place) {}

  /**
   * @param isNameColumn true of a column under 项目名称, 企业名称
   */
  static ListedItems of(
      List<Integer> bodyRows,
      IntFunction<List<Label>> labelsOf,
      Function<Label, Meaning> meaningOf,
      IntPredicate isNameColumn) {
    Map<Integer, List<Item>> byColumn = new TreeMap<>();
    for (int row : bodyRows) {
      List<Label> labels = labelsOf.apply(row);
      int last = labels.size() - 1;
      if (last < 1 || !meaningOf.apply(labels.get(last)).isPlaceOnly()) {
        continue;
      }
      for (Label label : labels.subList(0, last)) {
        if (label.address().row() == row && meaningOf.apply(label).isUnknown()) {
          byColumn
              .computeIfAbsent(label.address().column(), key -> new ArrayList<>())
              .add(new Item(row, LabelText.core(label.text()), labels.get(last).text()));
        }
      }
    }
    ListedItems listed = new ListedItems();
    byColumn.forEach(
        (column, items) -> {
          long names = items.stream().map(Item::name).distinct().count();
          long places = items.stream().map(Item::place).distinct().count();
          // one category beside each town may be anything
          if (isNameColumn.test(column) || (names > places && names > 2)) {
            items.forEach(item -> listed.rows.add(item.row()));
          }
        });
    return listed;
  }

  /** True of a row that is an item's. */
  boolean isOne(int row) {
    return rows.contains(row);
  }
}
