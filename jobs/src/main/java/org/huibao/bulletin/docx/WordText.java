package org.huibao.bulletin.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
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

  /** As POI writes where a footnote is referred to. */
  private static final Pattern REFERENCE = Pattern.compile("\\[(foot|end)noteRef:(\\d+)\\]");

  private WordText() {}

  static SectionText of(XWPFDocument document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (IBodyElement each : document.getBodyElements()) {
      if (each instanceof XWPFParagraph paragraph) {
        add(paragraphs, role(paragraph, document), text(paragraph, document));
      } else if (each instanceof XWPFTable table) {
        table.getRows().forEach(row -> add(paragraphs, Role.BODY, text(row, document)));
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

  private static String text(XWPFTableRow row, XWPFDocument document) {
    return row.getTableCells().stream()
        .map(
            cell ->
                cell.getParagraphs().stream()
                    .map(each -> text(each, document).replace('\n', ' '))
                    .collect(Collectors.joining(" "))
                    .strip())
        .collect(Collectors.joining("\t"));
  }

  /** Footnotes stand in brackets where they are referred to. */
  private static String text(XWPFParagraph paragraph, XWPFDocument document) {
    return REFERENCE
        .matcher(paragraph.getParagraphText())
        .replaceAll(
            mark ->
                Matcher.quoteReplacement("（" + note(mark.group(1), mark.group(2), document) + "）"));
  }

  private static String note(String kind, String id, XWPFDocument document) {
    int number = Integer.parseInt(id);
    XWPFAbstractFootnoteEndnote note =
        kind.equals("foot") ? document.getFootnoteByID(number) : document.getEndnoteByID(number);
    return note == null
        ? ""
        : note.getParagraphs().stream()
            .map(each -> each.getParagraphText().strip())
            .collect(Collectors.joining(" "));
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
