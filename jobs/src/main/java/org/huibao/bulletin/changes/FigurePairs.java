package org.huibao.bulletin.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibao.bulletin.Printed;
import org.huibao.figures.Figure;

/**
 * Figures of two vintages side by side; what documents print first, then the district's own, then
 * by name.
 */
final class FigurePairs {
  /**
   * One figure.
   *
   * @param old or null
   * @param fresh or null
   */
  record Pair(Figure old, Figure fresh) {
    Figure either() {
      return fresh == null ? old : fresh;
    }

    boolean isInBoth() {
      return old != null && fresh != null;
    }
  }

  private FigurePairs() {}

  static List<Pair> of(Edition before, Edition now) {
    Map<String, Figure> old = byId(before.figures());
    Map<String, Figure> fresh = byId(now.figures());
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(fresh.keySet());
    Set<String> printed = printed(before.printed());
    printed.addAll(printed(now.printed()));
    List<Pair> pairs = new ArrayList<>();
    ids.stream()
        .sorted(
            Comparator.comparing((String id) -> !printed.contains(id))
                .thenComparing(id -> id.contains("@"))
                .thenComparing(id -> id.contains("#"))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(id -> pairs.add(new Pair(old.get(id), fresh.get(id))));
    return pairs;
  }

  private static Map<String, Figure> byId(List<Figure> figures) {
    Map<String, Figure> byId = new TreeMap<>();
    figures.forEach(each -> byId.put(each.figureId(), each));
    return byId;
  }

  private static Set<String> printed(Optional<List<Printed>> all) {
    return all.orElse(List.of()).stream()
        .flatMap(each -> each.figures().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
