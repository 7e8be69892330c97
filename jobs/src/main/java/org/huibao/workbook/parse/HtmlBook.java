package org.huibao.workbook.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.workbook.CellAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a web page as one sheet: its tables one under another, and each line of text outside of
 * them as a row of its own, so that titles and unit lines stay with their table.
 */
final class HtmlBook {
  private static final Pattern SHEET_NAME = Pattern.compile("<x:Name>([^<]+)</x:Name>");
  private static final Set<String> UNSEEN = Set.of("script", "style", "head", "noscript", "select");

  private final SheetBuilder sheet;
  private final StringBuilder line = new StringBuilder();
  private int row;

  private HtmlBook(SheetBuilder sheet) {
    this.sheet = sheet;
  }

  static ParsedBook read(String html, Budget budget) {
    Document page = Jsoup.parse(html);
    return new ParsedBook("html", List.of(sheet(page, name(html, page), budget)), Map.of(), false);
  }

  /** The sheet of one page. */
  static org.huibao.workbook.Sheet sheet(Document page, String name, Budget budget) {
    HtmlBook book = new HtmlBook(new SheetBuilder(name, false, budget));
    book.read(page.body());
    book.endLine();
    return book.sheet.build();
  }

  private static String name(String html, Document page) {
    Matcher matcher = SHEET_NAME.matcher(html);
    if (matcher.find()) {
      return matcher.group(1);
    }
    return page.title().isBlank() ? "Sheet1" : page.title().strip();
  }

  /** Goes through the page in its order; recursion is as deep as boxes stand in boxes. */
  private void read(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element child && !UNSEEN.contains(child.normalName())) {
        readElement(child);
      }
    }
  }

  private void readElement(Element child) {
    boolean starts = child.isBlock() || child.normalName().matches("br|td|th|tr|caption");
    if (starts) {
      endLine();
    }
    if (child.normalName().equals("table") && child.select("table").size() == 1) {
      HtmlTable table = new HtmlTable(sheet, row);
      for (Element caption : child.select("caption")) {
        read(caption);
        endLine();
        table = new HtmlTable(sheet, row);
      }
      // a blank row parts one table from the next
      row = table.read(child) + 1;
    } else {
      read(child);
    }
    if (starts) {
      endLine();
    }
  }

  private void endLine() {
    String text = HtmlTable.collapsed(line.toString());
    line.setLength(0);
    if (!text.isBlank()) {
      sheet.addText(new CellAddress(row, 0), text, Style.GENERAL, null, Set.of());
      row++;
    }
  }
}
