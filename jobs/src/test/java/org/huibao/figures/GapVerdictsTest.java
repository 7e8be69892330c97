package org.huibao.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.By;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Verdict;
import org.huibao.facts.FactKey;
import org.huibao.words.Scope;
import org.huibao.words.Span;
import org.junit.jupiter.api.Test;

/** Verdicts on gaps as words. */
class GapVerdictsTest {
  @Test
  void saysOfAGapWhatItsLevelSaysForLevelTakesGrowthIn() {
    GapVerdicts verdicts =
        GapVerdicts.of(
            List.of(
                gap("gdp", By.LEVEL, Verdict.WIDENING),
                gap("gdp", By.GROWTH, Verdict.UNKNOWN),
                gap("rev", By.LEVEL, Verdict.WIDENING),
                gap("rev", By.GROWTH, Verdict.NARROWING)),
            new PublishedFigures(List.of()));

    assertThat(verdicts.words())
        .containsEntry("gdp.gap.verdict", "拉大")
        .containsEntry("rev.gap.verdict", "拉大")
        .containsEntry("rev.gap.level.verdict", "拉大")
        .containsEntry("rev.gap.growth.verdict", "缩小")
        .doesNotContainKey("gdp.gap.growth.verdict");
  }

  private static Gap gap(String indicator, By by, Verdict verdict) {
    FactKey key = new FactKey("qing", null, indicator, "2024-06", Span.YTD, Scope.WHOLE);
    return new Gap(
        key, by, 3, 2, null, null, 1.0, 1.5, 33.3, null, null, verdict, null, null, List.of(),
        List.of());
  }
}
