package org.huibao.workbook.parse;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huibao.workbook.UnreadableWorkbookException;

/** Text under the name of a workbook: a web page, SpreadsheetML, a web archive, or a table. */
final class TextBook {
  private static final int HEAD = 8192;
  private static final Pattern TAG =
      Pattern.compile("<(?:html|table|body|!doctype html|tr|meta)\\b");

  /**
   * The root of SpreadsheetML, whatever prefix it has; a page that Excel saved has html instead.
   */
  private static final Pattern SPREADSHEET = Pattern.compile("<(?:\\w+:)?workbook\\b");

  private TextBook() {}

  static ParsedBook read(String text, Budget budget)
      throws IOException, UnreadableWorkbookException {
    String whole = text.stripLeading();
    String head = whole.substring(0, Math.min(whole.length(), HEAD)).toLowerCase(Locale.ROOT);
    if (head.isEmpty()) {
      throw new UnreadableWorkbookException("文件里只有空白，请重新报送", null);
    }
    if (MhtmlBook.isOne(whole)) {
      return MhtmlBook.read(whole, budget);
    }
    if (head.contains(SpreadsheetMl.NAMESPACE) && SPREADSHEET.matcher(head).find()) {
      return SpreadsheetMl.read(whole, budget);
    }
    if (head.contains("<office:document")) {
      throw new UnreadableWorkbookException("是 OpenDocument 表格（.fods）；请另存为 .xlsx 后报送", null);
    }
    boolean markup = head.startsWith("<");
    if (markup && TAG.matcher(head).find()) {
      if (!whole.toLowerCase(Locale.ROOT).contains("<table")) {
        throw new UnreadableWorkbookException("是网页，其中没有表格；请报送 Excel 或 WPS 表格", null);
      }
      return HtmlBook.read(whole, budget);
    }
    if (markup && head.startsWith("<?xml")) {
      refuseEntities(whole, budget);
      throw new UnreadableWorkbookException("是 XML 文件，但不是工作簿；请另存为 .xlsx 后报送", null);
    }
    if (head.startsWith("{\\rtf")) {
      throw new UnreadableWorkbookException(ForeignKind.RTF.reason(), null);
    }
    return DelimitedBook.read(text, budget)
        .orElseThrow(() -> new UnreadableWorkbookException("是文本文件，其中没有可读的表格；请另存为 .xlsx 后报送", null));
  }

  private static void refuseEntities(String xml, Budget budget) throws IOException {
    XmlEvents events = new XmlEvents(new java.io.StringReader(xml), budget);
    while (events.next() && !events.starts()) {
      // up to the root element
      continue;
    }
  }
}
