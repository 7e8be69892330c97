package org.huibao.workbook.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;
import org.huibao.workbook.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web archive, as Excel saves a "single file web page": a page a sheet. */
final class MhtmlBook {
  private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\s;]+)\"?");
  private static final Pattern SHEET_NAME = Pattern.compile("<x:Name>([^<]+)</x:Name>");

  private MhtmlBook() {}

  /** True where {@code text} begins as mail does. */
  static boolean isOne(String text) {
    String head = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    return head.contains("mime-version:") && head.contains("multipart/related");
  }

  static ParsedBook read(String text, Budget budget) {
    Matcher boundary = BOUNDARY.matcher(text);
    if (!boundary.find()) {
      throw new IllegalArgumentException("the web archive names no boundary of its parts");
    }
    List<String> names = new ArrayList<>();
    List<Document> pages = new ArrayList<>();
    for (String part : text.split(Pattern.quote("--" + boundary.group(1)))) {
      budget.checkTime();
      String html = html(part);
      Matcher name = SHEET_NAME.matcher(html);
      while (name.find()) {
        names.add(name.group(1));
      }
      Document page = Jsoup.parse(html);
      if (!page.select("table").isEmpty()) {
        pages.add(page);
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("the web archive has no table");
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      String name = i < names.size() ? names.get(i) : "Sheet" + (i + 1);
      sheets.add(HtmlBook.sheet(pages.get(i), name, budget));
    }
    return new ParsedBook("html", sheets, Map.of(), false);
  }

  /** The page in a part of the archive; empty where it is something else. */
  private static String html(String part) {
    String[] headAndBody = part.split("\\r?\\n\\r?\\n", 2);
    String head = headAndBody[0].toLowerCase(Locale.ROOT);
    if (headAndBody.length < 2 || !head.contains("text/html")) {
      return "";
    }
    // a line that ends in = goes on in the next
    String joined = headAndBody[1].replaceAll("=\\r?\\n", "");
    byte[] body = joined.getBytes(StandardCharsets.ISO_8859_1);
    try {
      if (head.contains("quoted-printable")) {
        return TextEncoding.text(QuotedPrintableCodec.decodeQuotedPrintable(body)).orElse("");
      }
      if (head.contains("base64")) {
        return TextEncoding.text(Base64.getMimeDecoder().decode(headAndBody[1])).orElse("");
      }
    } catch (DecoderException e) {
      throw new IllegalArgumentException("a part of the web archive is damaged", e);
    }
    return headAndBody[1];
  }
}
