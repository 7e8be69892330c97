package org.huibao.bulletin.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huibao.bulletin.text.SectionText;
import org.huibao.bulletin.text.SectionText.Paragraph;
import org.huibao.bulletin.text.SectionText.Role;

/** What stands in a Word file's body: its paragraphs, and the rows of its tables. */
final class WordText {
  private static final String NOTE = "注：";

  private WordText() {}

  static SectionText of(XWPFDocument document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (IBodyElement each : document.getBodyElements()) {
      if (each instanceof XWPFParagraph paragraph) {
        add(paragraphs, role(paragraph, document), paragraph.getText());
      } else if (each instanceof XWPFTable table) {
        table.getRows().forEach(row -> add(paragraphs, Role.BODY, text(row)));
      }
    }
    return new SectionText(paragraphs);
  }

  private static void add(List<Paragraph> paragraphs, Role role, String text) {
    for (String line : text.split("\\R")) {
      if (!line.isBlank()) {
        paragraphs.add(new Paragraph(line.startsWith(NOTE) ? Role.NOTE : role, line.strip()));
      }
    }
  }

  private static String text(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(cell -> cell.getText().replace('\n', ' ').strip())
        .collect(Collectors.joining("\t"));
  }

  /** As its style is called. */
  private static Role role(XWPFParagraph paragraph, XWPFDocument document) {
    XWPFStyle style =
        paragraph.getStyle() == null || document.getStyles() == null
            ? null
            : document.getStyles().getStyle(paragraph.getStyle());
    String name =
        style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    if (name.equals("title") || name.equals("标题")) {
      return Role.TITLE;
    }
    if (!name.matches("(?:heading|标题) ?\\d")) {
      return Role.BODY;
    }
    return Role.ofLevel(1 + name.charAt(name.length() - 1) - '0');
  }
}
