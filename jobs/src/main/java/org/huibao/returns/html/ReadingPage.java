package org.huibao.returns.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.findings.Finding;
import org.huibao.layout.SheetReading;
import org.huibao.reference.Reference;
import org.huibao.returns.Return;
import org.huibao.returns.SheetsRead;

/** One page for all the workbooks of a call: their sheets, and what the reader took them for. */
public final class ReadingPage {
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  private final Reference reference;
  private final Markup contents = new Markup();
  private final Markup files = new Markup();
  private int fileCount;

  public ReadingPage(Reference reference) {
    this.reference = reference;
  }

  /** Adds a workbook, read or rejected. */
  public void add(SheetsRead workbook) {
    Return itself = workbook.reading().itself();
    String id = "f" + ++fileCount;
    contents.raw("<li><a href=\"#").raw(id).raw("\">").text(itself.file()).raw("</a>");
    files.raw("<section class=\"file\" id=\"").raw(id).raw("\">\n<h2>");
    files.text(itself.file()).raw("</h2>\n");
    if (itself.status().equals(Return.REJECTED)) {
      contents.raw(" <b class=\"error\">未能读取</b>");
    } else {
      about(itself);
    }
    files.add(FindingsList.of(findings(workbook, null), null));
    addSheets(workbook, id);
    contents.raw("</li>\n");
    files.raw("</section>\n");
  }

  private void about(Return itself) {
    files.raw("<p class=\"about\">").raw(counts(itself));
    if (!reference.isNone()) {
      known("填报单位", itself.reporter());
      known("报表", itself.form());
    }
    known("报告期", itself.period());
    files.raw("</p>\n");
  }

  private void known(String what, String value) {
    files.raw(" · ").raw(what).raw("：").text(value == null ? "未知" : value);
  }

  private static String counts(Return itself) {
    return counts(itself.cellsNumeric(), itself.cellsObserved(), itself.cellsExplained());
  }

  private static String counts(long numeric, long observed, long explained) {
    return "数值 %d ＝ 读取 %d ＋ 说明 %d".formatted(numeric, observed, explained);
  }

  private void addSheets(SheetsRead workbook, String id) {
    int before = 0;
    for (int i = 0; i < workbook.sheets().size(); i++) {
      SheetReading reading = workbook.readings().get(i);
      int after = before + reading.observed().size();
      ShownSheet shown =
          new ShownSheet(
              id + "s" + (i + 1),
              workbook.sheets().get(i),
              reading,
              workbook.reading().observations().subList(before, after),
              findings(workbook, reading.sheet()));
      add(shown);
      before = after;
    }
  }

  private void add(ShownSheet shown) {
    String name = shown.sheet().name();
    contents.raw(" <a class=\"sheet\" href=\"#").raw(shown.id()).raw("\">").text(name).raw("</a>");
    files.raw("<section class=\"sheet\" id=\"").raw(shown.id()).raw("\">\n<h3>").text(name);
    files.raw(shown.sheet().hidden() ? " <small>隐藏的工作表</small>" : "").raw("</h3>\n");
    int observed = shown.reading().observed().size();
    int explained = shown.reading().explained().size();
    files.raw("<p class=\"about\">").raw(counts(shown.numeric(), observed, explained));
    if (shown.sheet().cells().isEmpty()) {
      files.raw(" · 空表</p>\n</section>\n");
      return;
    }
    files.raw("</p>\n").add(FindingsList.of(shown.findings(), shown.id()));
    files.add(SheetTable.of(shown));
    files.raw("<script type=\"application/json\">").add(SheetData.of(shown, reference));
    files.raw("</script>\n</section>\n");
  }

  private static List<Finding> findings(SheetsRead workbook, String sheet) {
    return workbook.reading().findings().stream()
        .filter(finding -> ShownSheet.isOf(finding, sheet))
        .toList();
  }

  /** The page with all that was added. */
  public String html() {
    String style = resource("reading-page.css");
    String script = resource("reading-page.js");
    Map<String, String> slots =
        Map.of(
            "style", style,
            "script", script,
            "scriptHash", sha256(script),
            "contents", contents.toString(),
            "files", files.toString());
    List<String> parts = new ArrayList<>();
    String template = resource("reading-page.html");
    Matcher slot = SLOT.matcher(template);
    int before = 0;
    while (slot.find()) {
      parts.add(template.substring(before, slot.start()));
      parts.add(slots.get(slot.group(1)));
      before = slot.end();
    }
    parts.add(template.substring(before));
    return String.join("", parts);
  }

  /** The browser runs the one script with this hash, and none that a workbook smuggles in. */
  private static String sha256(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot sign the page's script: no SHA-256 here", e);
    }
  }

  private static String resource(String name) {
    try (var stream = ReadingPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page's " + name, e);
    }
  }
}
