package org.huibao.returns.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.findings.Severity;

/** Findings by rule, each with links to its cells. */
final class FindingsList {
  private static final int MOST_LINKS = 200;

  private FindingsList() {}

  /**
   * @param section the id before a cell's own, or null where the cells are not on the page
   */
  static Markup of(List<Finding> findings, String section) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      findings.stream()
          .filter(finding -> finding.severity().equals(severity.code()))
          .forEach(
              finding ->
                  byRule.computeIfAbsent(finding.rule(), key -> new ArrayList<>()).add(finding));
    }
    Markup html = new Markup();
    if (byRule.isEmpty()) {
      return html;
    }
    html.raw("<ul class=\"findings\">\n");
    byRule.values().forEach(found -> item(html, found, section));
    return html.raw("</ul>\n");
  }

  private static void item(Markup html, List<Finding> found, String section) {
    Finding first = found.get(0);
    html.raw("<li><b class=\"").raw(first.severity()).raw("\">");
    html.text(Severity.inChinese(first.severity())).raw("</b> ").text(first.message());
    html.raw(" <span class=\"count\">").raw(found.size()).raw(" 处</span> <span class=\"cells\">");
    found.stream().limit(MOST_LINKS).forEach(finding -> cell(html, finding, section));
    if (found.size() > MOST_LINKS) {
      html.raw("…… 另有 ").raw(found.size() - MOST_LINKS).raw(" 处");
    }
    html.raw("</span></li>\n");
  }

  private static void cell(Markup html, Finding finding, String section) {
    if (finding.cell() != null && section != null) {
      String cell = finding.cell();
      html.raw("<a href=\"#").raw(section).raw("-").text(cell).raw("\">").text(cell).raw("</a>");
    }
    String actual = FindingText.actual(finding);
    if (!actual.isEmpty()) {
      html.raw(" <q>").text(actual).raw("</q>");
    }
    html.raw(" ");
  }
}
