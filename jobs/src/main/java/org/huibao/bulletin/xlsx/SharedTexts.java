package org.huibao.bulletin.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Texts of a workbook's cells, each kept once, behind those that its own table has: that makes an
 * XML object of each.
 */
final class SharedTexts {
  private static final String COUNTS = " (?:count|uniqueCount)=\"\\d+\"";

  private final SharedStringsTable before;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  /**
   * @param workbook gets no more texts of its own
   */
  SharedTexts(XSSFWorkbook workbook) {
    before = workbook.getSharedStringSource();
  }

  /** The name of the part of an .xlsx file that holds them. */
  String part() {
    return before.getPackagePart().getPartName().getName().substring(1);
  }

  int numberOf(String text) {
    uses++;
    Integer known = numbers.get(text);
    if (known == null) {
      known = before.getUniqueCount() + numbers.size();
      numbers.put(text, known);
    }
    return known;
  }

  void write(String template, OutputStream out) throws IOException {
    // of a table without any text there is one empty element
    int end = template.endsWith("/>") ? template.length() - 2 : template.lastIndexOf("</sst>");
    StringBuilder texts = new StringBuilder(template.substring(0, end).replaceAll(COUNTS, ""));
    if (template.endsWith("/>")) {
      texts.append('>');
    }
    texts.insert(
        texts.indexOf("<sst") + "<sst".length(),
        " count=\"%d\" uniqueCount=\"%d\""
            .formatted(before.getCount() + uses, before.getUniqueCount() + numbers.size()));
    numbers.keySet().forEach(text -> write(text, texts));
    out.write(texts.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(String text, StringBuilder to) {
    boolean isBare = text.equals(text.strip());
    to.append(isBare ? "<si><t>" : "<si><t xml:space=\"preserve\">");
    escape(text, to);
    to.append("</t></si>");
  }

  /** Text of an element or an attribute. */
  static void escape(String text, StringBuilder to) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      write(text.codePointAt(at), to);
    }
  }

  private static void write(int letter, StringBuilder to) {
    switch (letter) {
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '&' -> to.append("&amp;");
      case '"' -> to.append("&quot;");
      case '\t' -> to.append("&#9;");
      case '\n' -> to.append("&#10;");
      case '\r' -> to.append("&#13;");
      default -> to.appendCodePoint(isAllowed(letter) ? letter : '?');
    }
  }

  /** In XML. */
  private static boolean isAllowed(int letter) {
    return letter >= ' ' && !(letter >= 0xD800 && letter <= 0xDFFF) && letter < 0xFFFE
        || letter >= 0x10000;
  }
}
