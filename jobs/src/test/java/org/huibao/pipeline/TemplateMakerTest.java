package org.huibao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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

  /** A table without units, whose heads say what its numbers are. */
  @Test
  void explainsTheTablesOfAWordFile() throws IOException {
    List<Figure> figures =
        FIGURES.ids().stream().map(id -> FIGURES.withId(id).orElseThrow()).toList();
    TemplateMaker.Made made =
        new TemplateMaker(figures, SampleFigures.REFERENCE, new Period(2024, 6))
            .of(word(), "上次的数据段.docx");

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(made.template()))) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("生产总值{{gdp.level}}，见下表。");
      assertThat(document.getTables().get(0).getText().strip())
          .isEqualTo(
              "指标\t绝对额\t同比±%\n生产总值\t{{gdp.level.signed2}}\t{{gdp.growth.signed1}}\n修路\t25\t—");
    }
    assertThat(made.list()).endsWith("已解释 3 个数，未解释 1 个\n");
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("生产总值61.8亿元，见下表。");
      XWPFTable table = document.createTable(3, 3);
      List<String> words = List.of("指标", "绝对额", "同比±%", "生产总值", "61.80", "18.6", "修路", "25", "—");
      for (int i = 0; i < words.size(); i++) {
        table.getRow(i / 3).getCell(i % 3).setText(words.get(i));
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }
}
