package org.huibao.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.words.LabelText;

/**
 * The outer items of row labels: those above by indent, numbering, 其中 or #, and the sections they
 * stand in.
 */
final class SubItems {
  /** How much deeper than 其中 the items below it may begin and still be its like. */
  private static final int LEAST_ALIGNED = 3;

  private static final String ORDINALS = "一二三四五六七八九";

  private final List<StubItem> items;
  private final Map<Integer, List<GridCell>> outer = new HashMap<>();
  private final Deque<Placed> open = new ArrayDeque<>();
  private final int[] numberedBefore;
  private final int[] levelBelow;
  private Placed plain;
  private Placed part;
  private boolean partFollows;

  /** An item and the indent that its place among the others comes to. */
  private record Placed(StubItem item, int indent, boolean section) {
    boolean isOver(Placed next) {
      if (indent != next.indent) {
        return indent < next.indent;
      }
      int level = item.level();
      int nextLevel = next.item.level();
      boolean nested = level > 0 && level < nextLevel;
      return nested || (section && !next.section && (level == 0 || nextLevel == 0));
    }
  }

  private SubItems(List<StubItem> items) {
    this.items = items;
    this.numberedBefore = numberedBefore(items);
    this.levelBelow = levelBelow(items);
  }

  /** The labels of the items that each row of {@code items} is part of, outermost first. */
  static Map<Integer, List<GridCell>> outerLabels(List<StubItem> items) {
    SubItems found = new SubItems(items);
    for (int i = 0; i < items.size(); i++) {
      found.place(i);
    }
    return found.outer;
  }

  private void place(int index) {
    StubItem item = items.get(index);
    Placed placed = placed(index, item);
    while (!open.isEmpty() && !open.peek().isOver(placed)) {
      open.pop();
    }
    List<GridCell> path = new ArrayList<>();
    open.descendingIterator().forEachRemaining(above -> path.add(above.item().label()));
    outer.put(item.row(), path);
    open.push(placed);
    partFollows = item.isBarePartMark();
  }

  private Placed placed(int index, StubItem item) {
    Placed own = new Placed(item, item.indent(), item.section());
    if (partFollows) {
      part = new Placed(item, Math.max(item.indent(), part.indent() + 1), false);
      return part;
    }
    if (item.isMarkedAsPart()) {
      part =
          plain == null
              ? own
              : new Placed(item, Math.max(item.indent(), plain.indent() + 1), false);
      return part;
    }
    if (part != null && isAlignedWith(part.item(), item)) {
      return new Placed(item, part.indent(), false);
    }
    if (part != null && goesOn(part.item(), item)) {
      part = new Placed(item, part.indent(), false);
      return part;
    }
    part = null;
    plain = isOfNumberedItem(index) ? new Placed(item, enclosing(item).indent() + 1, false) : own;
    return plain;
  }

  /** It begins below the words behind 其中：, as they do further down the same list. */
  private static boolean isAlignedWith(StubItem part, StubItem item) {
    int deeper = item.indent() - part.indent();
    return part.isMarkedByWords()
        ? deeper >= LEAST_ALIGNED && deeper <= part.markWidth() + 1
        : deeper == 1 || deeper == part.markWidth();
  }

  /** #第一产业, 第二产业: the mark stands before the first of them alone. */
  private static boolean goesOn(StubItem part, StubItem item) {
    String before = LabelText.core(part.label().text());
    String after = LabelText.core(item.label().text());
    for (int i = 0; i < ORDINALS.length() - 1; i++) {
      String next =
          before.replaceFirst(ORDINALS.substring(i, i + 1), ORDINALS.substring(i + 1, i + 2));
      if (!next.equals(before) && next.equals(after)) {
        return true;
      }
    }
    return false;
  }

  private Placed enclosing(StubItem item) {
    return open.stream()
        .filter(above -> above.item().level() > 0 && above.item().indent() == item.indent())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Without number among numbered ones: 一、收入, 增值税, 营业税, 二、支出. The list must go on below it; its
   * last item has parts where the one before has.
   */
  private boolean isOfNumberedItem(int index) {
    StubItem item = items.get(index);
    int above = numberedBefore[index];
    if (item.level() > 0 || item.section() || item.isTotal() || above < 0) {
      return false;
    }
    int level = items.get(above).level();
    int before = numberedBefore[above];
    boolean partsBefore = before >= 0 && before < above - 1 && items.get(before).level() == level;
    return levelBelow[index] == level || partsBefore;
  }

  /**
   * Of each item the nearest numbered one above at the same indent, with no total or lesser indent
   * between; -1 where there is none.
   */
  private static int[] numberedBefore(List<StubItem> items) {
    int[] before = new int[items.size()];
    TreeMap<Integer, Integer> last = new TreeMap<>();
    for (int i = 0; i < before.length; i++) {
      StubItem item = items.get(i);
      int indent = item.indent();
      before[i] = last.getOrDefault(indent, -1);
      if (item.section()) {
        last.clear();
        continue;
      }
      last.tailMap(indent, false).clear();
      if (item.isTotal()) {
        last.remove(indent);
      } else if (item.level() > 0) {
        last.put(indent, i);
      }
    }
    return before;
  }

  /**
   * Of each item the level of the nearest numbered one below at the same indent, with no total,
   * section or lesser indent between; 0 where there is none.
   */
  private static int[] levelBelow(List<StubItem> items) {
    int[] below = new int[items.size()];
    TreeMap<Integer, Integer> next = new TreeMap<>();
    for (int i = below.length - 1; i >= 0; i--) {
      StubItem item = items.get(i);
      int indent = item.indent();
      below[i] = next.getOrDefault(indent, 0);
      if (item.isTotal() || item.section()) {
        next.clear();
        continue;
      }
      next.tailMap(indent, false).clear();
      if (item.level() > 0) {
        next.put(indent, item.level());
      }
    }
    return below;
  }
}
