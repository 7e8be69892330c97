package org.huibao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.bulletin.SampleFigures;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class TemplateMakerTest {
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level            | 61.8   | 亿元   | 61.8亿元
          gdp.growth           | 18.6   | %      | 18.6%
          """);

  @Test
  void makesMarkdownOfTextAndListsWhatItRestsOn() {
    List<Figure> figures =
        FIGURES.ids().stream().map(id -> FIGURES.withId(id).orElseThrow()).toList();

    TemplateMaker.Made made =
        new TemplateMaker(figures, SampleFigures.REFERENCE, new Period(2024, 6))
            .of("2024年上半年{快报}，生产总值61.8亿元，\n同比增长18.6%，新建项目25亿元。\n".getBytes(UTF_8), "讲话.txt");

    assertThat(new String(made.template(), UTF_8))
        .isEqualTo("{period.wording}{{快报}}，生产总值{gdp.level}，\n同比{gdp.growth.wording}，新建项目25亿元。\n");
    assertThat(made.list())
        .isEqualTo(
            """
            已解释\t1\t61.8亿元\tgdp.level
            已解释\t2\t增长18.6%\tgdp.growth.wording
            未解释\t2\t25亿元\tgdp.level 61.8亿元
            已解释 2 个数，未解释 1 个
            """);
    assertThat(made.ending()).isEqualTo(".md");
  }
}
