package org.huibao.bulletin.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.huibao.bulletin.SampleFigures;
import org.huibao.bulletin.text.Conditions;
import org.huibao.bulletin.text.Placeholders;
import org.huibao.bulletin.text.SectionFilling;
import org.huibao.bulletin.text.SectionText;
import org.huibao.figures.Figure;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.TargetsMet;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

class OfficeSectionTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
  private static final PublishedFigures FIGURES =
      SampleFigures.of(
          """
          gdp.level          | 61.8    | 亿元   | 61.8亿元
          gdp.growth         | 18.6    | %      | 18.6%
          va1.growth         | 7.5     | %      | 7.5%
          va2.growth         | -3.2    | %      | -3.2%
          """);

  private static SectionFilling filling() {
    return filling(FIGURES);
  }

  private static SectionFilling filling(PublishedFigures figures) {
    Placeholders placeholders =
        new Placeholders(figures, Map.of("va3.growth.wording", "上年同期为0"), SampleFigures.REFERENCE);
    TargetsMet targets = new TargetsMet(Map.of("gdp.met", false), Set.of());
    return new SectionFilling(
        placeholders, new Conditions(placeholders, targets, new Period(2024, 6)));
  }

  /** A paragraph to an argument; runs between bars, the second and each other one in red. */
  private static byte[] word(String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String text : paragraphs) {
        XWPFParagraph paragraph = document.createParagraph();
        int number = 0;
        for (String part : text.split("\\|")) {
          XWPFRun run = paragraph.createRun();
          run.setText(part);
          if (number++ % 2 == 1) {
            run.setColor("FF0000");
          }
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> filled(String... paragraphs) {
    return OfficeSection.filled(word(paragraphs), filling(), DAY).text().paragraphs().stream()
        .map(SectionText.Paragraph::text)
        .toList();
  }

  @Test
  void fillsPlaceholdersSplitOverRuns() {
    assertThat(filled("总值{|{gdp.|level}}，同比{{gdp.growth|.wording}}。"))
        .containsExactly("总值61.8亿元，同比增长18.6%。");
  }

  @Test
  void keepsTheLookThatAPlaceholderStandsIn() throws IOException {
    OfficeSection filled = OfficeSection.filled(word("总值|{{gdp.level}}|，快报数"), filling(), DAY);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
      assertThat(document.getParagraphArray(0).getRuns())
          .extracting(run -> run.text() + " " + run.getColor())
          .containsExactly("总值 null", "61.8亿元 FF0000", "，快报数 null");
    }
  }

  /**
   * As LibreOffice saved {@code office.fodt}: placeholders split over words in bold and italics, in
   * a heading, a footnote, a text box, a table, the page's head and foot.
   */
  @Test
  void fillsAllPartsOfAFileThatAnotherProgramWrote() throws IOException {
    byte[] office = getClass().getResourceAsStream("office.docx").readAllBytes();
    OfficeSection filled = OfficeSection.filled(office, filling(), DAY);

    assertThat(filled.text().plain())
        .isEqualTo(
            """
            一、7.5%情况
            总值61.8亿元，同比增长18.6%，慢于时间进度。（脚注 7.5%）
            框后
            指标\t下降3.2%
            列表 增长7.5%和下降3.2%
            """);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
      assertThat(document.getHeaderArray(0).getText()).isEqualTo("页眉 61.8亿元\n");
      assertThat(document.getFooterArray(0).getText()).isEqualTo("页脚 18.6%\n");
      assertThat(document.getDocument().xmlText())
          .doesNotContain("{{")
          .containsPattern("文本框 (?:<[^>]*>)*61.8亿元");
    }
  }

  @Test
  void saysClausesAndParagraphsOnACondition() {
    assertThat(
            filled(
                "总值{{gdp.level}}{{?gdp.missed}}，慢于时间进度{{/}}{{?gdp.met}}，快于时间进度{{/}}。",
                "{{?va2.growth.up}}",
                "二产增长。",
                "{{/}}",
                "{{?va2.down}}二产{{va2.growth.wording}}。{{/}}"))
        .containsExactly("总值61.8亿元，慢于时间进度。", "二产下降3.2%。");
  }

  @Test
  void showsAndListsWhatNothingFills() {
    SectionFilling filling = filling();
    OfficeSection filled =
        OfficeSection.filled(word("总值{{gdp.levle}}{{?exports.up}}，出口向好{{/}}。"), filling, DAY);

    assertThat(filled.text().plain()).isEqualTo("总值〔缺 gdp.levle〕〔缺 exports.up〕。\n");
    assertThat(filling.warnings())
        .containsExactly(
            "数据段：没有 exports.up 这个数，文中印作〔缺 exports.up〕；最接近的是 gdp.growth",
            "数据段：没有 gdp.levle 这个数，文中印作〔缺 gdp.levle〕；最接近的是 gdp.level");
  }

  @Test
  void understandsFullWidthBraces() {
    assertThat(filled("总值｛｛gdp.level｝｝{{?gdp.missed}}，慢{{/}}，记作｛一｝。"))
        .containsExactly("总值61.8亿元，慢，记作｛一｝。");
  }

  /** A template may be made of a section that was published. */
  @Test
  void addsNotesOnce() {
    String note = "注：青川区生产总值另有说明。";
    Figure figure = SampleFigures.figure("gdp.level | 61.8 | 亿元 | 61.8亿元");
    SectionFilling filling = filling(new PublishedFigures(List.of(noted(figure, "另有说明。"))));

    assertThat(OfficeSection.filled(word("总值{{gdp.level}}。", note), filling, DAY).text().plain())
        .isEqualTo("总值61.8亿元。\n" + note + "\n");
  }

  private static Figure noted(Figure figure, String note) {
    return new Figure(
        figure.district(),
        figure.figureId(),
        figure.place(),
        figure.placeName(),
        figure.indicator(),
        figure.indicatorName(),
        figure.period(),
        figure.span(),
        figure.scope(),
        figure.kind(),
        figure.by(),
        figure.peerGroup(),
        figure.of(),
        figure.value(),
        figure.unit(),
        figure.qualifier(),
        figure.text(),
        figure.verdict(),
        figure.sources(),
        figure.status(),
        note,
        figure.formula());
  }

  /** Pictures and other files that a tag names are not fetched. */
  @Test
  void takesEveryTagForWords() {
    assertThat(filled("图{{@gdp.level}}，表{{#gdp.level}}，件{{+gdp.level}}"))
        .containsExactly("图61.8亿元，表61.8亿元，件61.8亿元");
  }

  @Test
  void mendsTheWordsBefore() {
    assertThat(filled("三产同|比|{{va3.growth.wording}}。")).containsExactly("三产上年同期为0。");
  }

  @Test
  void hasTheSameBytesWhenMadeAgain() {
    byte[] template = word("总值{{gdp.level}}。");

    assertThat(OfficeSection.filled(template, filling(), DAY).bytes())
        .isEqualTo(OfficeSection.filled(template, filling(), DAY).bytes());
  }

  @Test
  void refusesWhatIsNoWordFileOrHasAClauseWithoutEnd() {
    assertThatThrownBy(
            () -> OfficeSection.filled("不是 Word".getBytes(StandardCharsets.UTF_8), filling(), DAY))
        .isInstanceOf(UnreadableTemplateException.class);
    assertThatThrownBy(() -> OfficeSection.filled(word("{{?gdp.met}}好。"), filling(), DAY))
        .isInstanceOf(UnreadableTemplateException.class);
    assertThatThrownBy(() -> OfficeSection.filled(word("好{{/}}。"), filling(), DAY))
        .isInstanceOf(UnreadableTemplateException.class)
        .hasMessageContaining("不成对：{{/}}");
  }
}
