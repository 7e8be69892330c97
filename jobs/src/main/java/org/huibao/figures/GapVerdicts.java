package org.huibao.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.analysis.By;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Verdict;
import org.huibao.checks.Questioned;
import org.huibao.facts.FactKey;

/**
 * Whether gaps between east and west widen, as words: 拉大, 缩小, 持平, 互有拉大和缩小.
 *
 * <p>{@code rev_total.gap.level.verdict}, {@code .growth.verdict} and {@code .per_head.verdict} are
 * each verdict by itself. {@code rev_total.gap.verdict} is that of the level, which says 拉大 or 缩小
 * only where absolute gap, ratio and the growth of both sides agree. An unknown verdict has no
 * word.
 */
public final class GapVerdicts {
  private static final Map<Verdict, String> WORDS =
      Map.of(
          Verdict.WIDENING, "拉大",
          Verdict.NARROWING, "缩小",
          Verdict.UNCHANGED, "持平",
          Verdict.MIXED, "互有拉大和缩小");

  private final Map<String, String> words = new TreeMap<>();

  /** The words for the gaps of what {@code figures} prints as its main ones. */
  public static GapVerdicts of(List<Gap> gaps, PublishedFigures figures) {
    GapVerdicts verdicts = new GapVerdicts();
    gaps.stream()
        .filter(gap -> figures.isMain(gap.key().indicator(), gap.key().span().code()))
        .forEach(gap -> verdicts.add(gap, figures));
    return verdicts;
  }

  private void add(Gap gap, PublishedFigures figures) {
    String known = gap.verdict() == null ? null : WORDS.get(gap.verdict());
    if (known == null) {
      return;
    }
    boolean inDoubt =
        figures
            .withId(figureId(gap.key(), gap.by().code()))
            .filter(Figure::isQuestioned)
            .isPresent();
    String word = inDoubt ? Questioned.MARK : known;
    words.put(id(gap.key(), gap.by().code()), word);
    if (gap.by() == By.LEVEL) {
      words.put(id(gap.key(), null), word);
    }
  }

  private static String id(FactKey key, String by) {
    return figureId(key, by) + ".verdict";
  }

  private static String figureId(FactKey key, String by) {
    return FigureId.of(
        key.indicator(), FigureKind.GAP.code(), by, null, key.span().code(), key.scope().code());
  }

  /** Placeholder to word. */
  public Map<String, String> words() {
    return words;
  }
}
