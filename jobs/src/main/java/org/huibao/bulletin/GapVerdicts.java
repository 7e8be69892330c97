package org.huibao.bulletin;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether gaps between east and west widen, as words: 拉大, 缩小, 持平, 互有拉大和缩小.
 *
 * <p>{@code rev_total.gap.level.verdict}, {@code .growth.verdict} and {@code .per_head.verdict} are
 * each verdict by itself. {@code rev_total.gap.verdict} says 拉大 or 缩小 only where level (absolute
 * and ratio) and growth agree; growth is passed over where an earlier one is not known. An unknown
 * verdict has no word.
 */
public final class GapVerdicts {
  private static final Map<String, String> WORDS =
      Map.of("widening", "拉大", "narrowing", "缩小", "unchanged", "持平", "mixed", "互有拉大和缩小");

  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, String> byGrowth = new HashMap<>();

  /** Notes one row of {@code gaps}; its verdict may be null. */
  public void add(String indicator, String by, String span, String scope, String verdict) {
    String word = verdict == null ? null : WORDS.get(verdict);
    if (word == null) {
      return;
    }
    words.put(
        FigureId.of(indicator, FigureKind.GAP.code(), by, null, span, scope) + ".verdict", word);
    String whole =
        FigureId.of(indicator, FigureKind.GAP.code(), null, null, span, scope) + ".verdict";
    if (by.equals("growth")) {
      byGrowth.put(whole, word);
    } else if (by.equals("level")) {
      words.put(whole, word);
    }
  }

  /** Placeholder to word. */
  public Map<String, String> words() {
    Map<String, String> agreed = new TreeMap<>(words);
    byGrowth.forEach(
        (id, growth) ->
            agreed.computeIfPresent(
                id, (same, level) -> level.equals(growth) ? level : WORDS.get("mixed")));
    return agreed;
  }
}
