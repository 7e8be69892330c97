package org.huibao.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** The parts of an .xlsx file by name, unzipped. */
record WorkbookParts(Map<String, byte[]> parts) {

  static WorkbookParts of(Path file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new WorkbookParts(parts);
  }

  /** Which parts are not the same, and how. */
  List<String> differing(WorkbookParts other) {
    Sides<byte[]> sides = new Sides<>(parts, other.parts);
    List<String> differing = new ArrayList<>();
    for (String part : sides.names()) {
      if (!Arrays.equals(parts.get(part), other.parts.get(part))) {
        differing.add("part %s: %s".formatted(part, sides.onlySide(part).orElse("other bytes")));
      }
    }
    return differing;
  }

  /** A line for each row of each sheet: the sheet's name and the texts of its cells. */
  List<String> rows() {
    List<String> shared =
        xml("xl/sharedStrings.xml").select("si").stream().map(WorkbookParts::text).toList();
    Document links = xml("xl/_rels/workbook.xml.rels");
    List<String> rows = new ArrayList<>();
    for (Element sheet : xml("xl/workbook.xml").select("sheet")) {
      Element link = links.selectFirst("[Id=%s]".formatted(sheet.attr("r:id")));
      for (Element row : xml("xl/" + link.attr("Target")).select("row")) {
        List<String> cells =
            row.select("c").stream()
                .map(cell -> text(cell, shared))
                .map(WorkbookParts::inOneLine)
                .toList();
        rows.add(sheet.attr("name") + ": " + String.join(" | ", cells));
      }
    }
    return rows;
  }

  private Document xml(String part) {
    byte[] bytes = parts.getOrDefault(part, new byte[0]);
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), Parser.xmlParser());
  }

  private static String text(Element cell, List<String> shared) {
    Elements values = cell.select("v");
    if (values.isEmpty()) {
      return text(cell);
    }
    String value = values.first().wholeText();
    return cell.attr("t").equals("s") ? shared.get(Integer.parseInt(value)) : value;
  }

  /** Of all its runs. */
  private static String text(Element string) {
    StringBuilder text = new StringBuilder();
    string.select("t").forEach(run -> text.append(run.wholeText()));
    return text.toString();
  }

  private static String inOneLine(String text) {
    return text.replace("\n", "⏎");
  }
}
