package org.huibao.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibao.analysis.SmallDistrict;
import org.huibao.bulletin.html.SentRows;
import org.huibao.figures.Publication;
import org.huibao.reference.Reference;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** Which of the office's files becomes which document. */
class SectionDocumentsTest {
  private static final Period PERIOD = new Period(2024, 6);
  private static final byte[] MARKDOWN = "# 数据\n\n总值{gdp.level}。\n".getBytes(UTF_8);

  private static Documents documents(Map<String, byte[]> office) {
    SmallDistrict district =
        new SmallDistrict().numbers("qing | gdp | 2024-06 | ytd | value=50 previous_year=40");
    Reference reference = district.reference().reference();
    return Documents.of(
        Publication.of(district.inputs(), reference, PERIOD),
        reference,
        PERIOD,
        office,
        SentRows.NONE);
  }

  private static byte[] word(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(text);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static String text(Documents documents, String name) {
    return new String(documents.files().get(name), UTF_8);
  }

  private static String word(Documents documents) throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(documents.files().get("数据段.docx")))) {
      return String.join(
          "\n", document.getParagraphs().stream().map(each -> each.getText()).toList());
    }
  }

  @Test
  void withoutAnyTheLinesArePlain() throws IOException {
    Documents documents = documents(Map.of());

    assertThat(documents.files()).containsOnlyKeys(Documents.NAMES);
    assertThat(text(documents, "数据段.md")).isEqualTo("# 2024年1-6月青川区主要指标\n\n- gdp50万元，同比增长25%。\n");
    assertThat(word(documents)).isEqualTo("2024年1-6月青川区主要指标\ngdp50万元，同比增长25%。");
    assertThat(text(documents, "数据段.txt")).isEqualTo(word(documents) + "\n");
  }

  @Test
  void markdownBecomesWordInTheBuiltInStyle() throws IOException {
    Documents documents = documents(Map.of("reference/data-section.md", MARKDOWN));

    assertThat(text(documents, "数据段.md")).isEqualTo("# 数据\n\n总值50万元。\n");
    assertThat(word(documents)).isEqualTo("数据\n总值50万元。");
  }

  @Test
  void wordAloneIsTheTextOfAll() throws IOException {
    Documents documents =
        documents(Map.of("data-section.docx", word("总值{{gdp.level}}，{{gdp.nothing}}。")));

    assertThat(word(documents)).isEqualTo("总值50万元，〔缺 gdp.nothing〕。");
    assertThat(text(documents, "数据段.md")).isEqualTo("总值50万元，〔缺 gdp.nothing〕。\n");
    assertThat(documents.warnings())
        .singleElement()
        .asString()
        .startsWith("数据段：没有 gdp.nothing 这个数，文中印作〔缺 gdp.nothing〕；最接近的是 gdp.");
  }

  @Test
  void eachTemplateIsFilledWhereThereAreBoth() throws IOException {
    Documents documents =
        documents(
            Map.of("data-section.md", MARKDOWN, "data-section.docx", word("共{{gdp.level}}。")));

    assertThat(word(documents)).isEqualTo("共50万元。");
    assertThat(text(documents, "数据段.txt")).isEqualTo("共50万元。\n");
    assertThat(text(documents, "数据段.md")).isEqualTo("# 数据\n\n总值50万元。\n");
  }

  @Test
  void aWordFileThatCannotBeFilledIsSaid() throws IOException {
    Documents documents =
        documents(Map.of("data-section.md", MARKDOWN, "data-section.docx", MARKDOWN));

    assertThat(word(documents)).isEqualTo("数据\n总值50万元。");
    assertThat(documents.warnings())
        .singleElement()
        .asString()
        .startsWith("数据段：data-section.docx 无法填写，改用内置格式：");
  }
}
