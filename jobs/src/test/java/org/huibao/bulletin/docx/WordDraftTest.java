package org.huibao.bulletin.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.huibao.bulletin.docx.WordDraft.Edit;
import org.junit.jupiter.api.Test;

class WordDraftTest {
  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("一、总体情况");
      XWPFParagraph paragraph = document.createParagraph();
      for (String text : List.of("总值6", "1.8亿元", "，其中25个")) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(text.startsWith("1"));
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void changesWordsAcrossRunsAndHighlightsOthers() throws IOException {
    try (WordDraft draft = new WordDraft(word())) {
      assertThat(draft.text()).isEqualTo("一、总体情况\n总值61.8亿元，其中25个\n");
      int number = draft.text().indexOf("61.8");
      int other = draft.text().indexOf("25个");

      byte[] changed =
          draft.with(
              List.of(
                  new Edit(number, number + 6, "{{gdp.level}}"), new Edit(other, other + 2, null)),
              LocalDate.of(2024, 7, 1));

      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(changed))) {
        assertThat(document.getParagraphArray(1).getRuns())
            .filteredOn(run -> !run.text().isEmpty())
            .extracting(run -> run.text() + " " + run.getTextHighlightColor())
            .containsExactly("总值{{gdp.level}} none", "，其中 none", "25 yellow", "个 none");
      }
    }
  }
}
