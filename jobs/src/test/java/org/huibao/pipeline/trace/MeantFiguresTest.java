package org.huibao.pipeline.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.junit.jupiter.api.Test;

/** An id that there is not is answered with those that may have been meant, the nearest first. */
class MeantFiguresTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          va1.level            | 4    | 亿元 | 4亿元
          gdp.completion       | 50.5 | %    | 50.5%
          gdp.level            | 61.8 | 亿元 | 61.8亿元
          score.rank.level     | 1    | 位   | 第1
          """);

  private static List<Figure> all() {
    return Stream.of("va1.level", "gdp.completion", "gdp.level", "score.rank.level")
        .map(id -> FIGURES.withId(id).orElseThrow())
        .toList();
  }

  @Test
  void bySpellingAndByName() {
    assertThat(TraceNumber.meant("gdp.completoin", all())).startsWith("gdp.completion");
    assertThat(TraceNumber.meant("gdp.levle", all())).startsWith("gdp.level");
    assertThat(TraceNumber.meant("生产总值", all())).startsWith("gdp.level", "gdp.completion");
  }
}
