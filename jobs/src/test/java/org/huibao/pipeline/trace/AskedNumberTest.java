package org.huibao.pipeline.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number as people type it is told in whatever letters, and with its unit or without. */
class AskedNumberTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level | 61.8014 | 亿元 | 61.8亿元
          gdp.growth | 18.6 | % | 18.6%
          gdp.completion | 49.5828 | % | 49.58%
          va1.change | -0.12 | 亿元 | -0.12亿元
          gdp.rank.level@zhili | 2 | 位 | 并列第2
          """);

  @ParameterizedTest
  @CsvSource({
    "61.8亿元,      gdp.level",
    "６１．８　亿元, gdp.level",
    "61.8 亿,       gdp.level",
    "61.8,          gdp.level",
    "49.58％,       gdp.completion",
    "18.6,          gdp.growth",
    "−0.12亿元,     va1.change",
    "第2,           gdp.rank.level@zhili",
    "并列第2,       gdp.rank.level@zhili"
  })
  void isAFiguresText(String typed, String figureId) {
    AskedNumber number = AskedNumber.of(typed).orElseThrow();

    assertThat(all().filter(figure -> isText(number, figure)).map(Figure::figureId))
        .containsExactly(figureId);
  }

  /** 第2 is 并列第2 with the rest of it. */
  private static boolean isText(AskedNumber number, Figure figure) {
    return number.isTextOf(figure) || (figure.kind().equals("rank") && number.isRoundingOf(figure));
  }

  @ParameterizedTest
  @CsvSource({
    "61.80亿元,  gdp.level",
    "62亿元,     gdp.level",
    "618014万元, gdp.level",
    "50%,        gdp.completion",
    "49.583,     gdp.completion"
  })
  void isWhatAValueRoundsTo(String typed, String figureId) {
    AskedNumber number = AskedNumber.of(typed).orElseThrow();

    assertThat(all().filter(number::isRoundingOf).map(Figure::figureId)).containsExactly(figureId);
    assertThat(all().filter(number::isTextOf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gdp.level", "由盈转亏", "61.8.1", "增长"})
  void orIsNone(String typed) {
    assertThat(AskedNumber.of(typed)).isEmpty();
  }

  private static Stream<Figure> all() {
    return Stream.of(
            "gdp.level", "gdp.growth", "gdp.completion", "va1.change", "gdp.rank.level@zhili")
        .map(id -> FIGURES.withId(id).orElseThrow());
  }
}
