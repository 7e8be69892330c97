package org.huibao.bulletin;

import java.util.Map;
import java.util.TreeMap;

/**
 * Whether gaps between east and west widen, as words: 拉大, 缩小, 持平, 互有拉大和缩小.
 *
 * <p>{@code rev_total.gap.level.verdict}, {@code .growth.verdict} and {@code .per_head.verdict} are
 * each verdict by itself. {@code rev_total.gap.verdict} is that of the level, which says 拉大 or 缩小
 * only where absolute gap, ratio and the growth of both sides agree. An unknown verdict has no
 * word.
 */
public final class GapVerdicts {
  private static final Map<String, String> WORDS =
      Map.of("widening", "拉大", "narrowing", "缩小", "unchanged", "持平", "mixed", "互有拉大和缩小");

  private final Map<String, String> words = new TreeMap<>();

  /** Notes one row of {@code gaps}; its verdict may be null. */
  public void add(String indicator, String by, String span, String scope, String verdict) {
    String word = verdict == null ? null : WORDS.get(verdict);
    if (word == null) {
      return;
    }
    words.put(id(indicator, by, span, scope), word);
    if (by.equals("level")) {
      words.put(id(indicator, null, span, scope), word);
    }
  }

  private static String id(String indicator, String by, String span, String scope) {
    return FigureId.of(indicator, FigureKind.GAP.code(), by, null, span, scope) + ".verdict";
  }

  /** Placeholder to word. */
  public Map<String, String> words() {
    return words;
  }
}
