package org.huibao.bulletin.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.findings.Severity;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 报送情况: returns that are missing, that came late, and those in which something is wrong, with what
 * it is.
 *
 * @param findings of the period
 */
record ReturnsTable(List<Finding> findings, Reference reference, Period period) {
  private static final String LATE = FindingRule.LATE_RETURN.code();
  private static final List<String> MISSING =
      List.of(FindingRule.MISSING_RETURN.code(), FindingRule.EARLIER_RETURN.code());

  /** Empty where all came in time and nothing is wrong. */
  Optional<PrintedTable> table() {
    List<List<PrintedCell>> rows = new ArrayList<>();
    findings.stream()
        .filter(each -> MISSING.contains(each.rule()))
        .map(each -> row("应报未报", each.reporter(), each.expected(), inChinese(each)))
        .distinct()
        .forEach(rows::add);
    findings.stream()
        .filter(each -> each.rule().equals(LATE))
        .map(
            each ->
                row(
                    "迟报",
                    each.reporter(),
                    name(each.file()),
                    "应于" + each.expected() + "前报送，" + each.actual() + "收到"))
        .distinct()
        .forEach(rows::add);
    questioned().forEach((file, said) -> rows.add(row("有疑问", said.reporter, file, said.words())));
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
  }

  private static final class Said {
    private String reporter;
    private final TreeSet<String> rules = new TreeSet<>();

    String words() {
      return String.join("、", rules);
    }
  }

  /** By file, in the order of their names. */
  private Map<String, Said> questioned() {
    Map<String, Said> byFile = new TreeMap<>();
    for (Finding each : findings) {
      boolean isOther = !MISSING.contains(each.rule()) && !each.rule().equals(LATE);
      if (isOther && each.file() != null && each.severity().equals(Severity.ERROR.code())) {
        Said said = byFile.computeIfAbsent(name(each.file()), file -> new Said());
        said.reporter = said.reporter == null ? each.reporter() : said.reporter;
        said.rules.add(inChinese(each));
      }
    }
    return byFile;
  }

  private static String inChinese(Finding each) {
    return FindingRule.inChinese(each.rule());
  }

  /** Without the folder in which all returns lie. */
  private static String name(String file) {
    return file.startsWith("returns/") ? file.substring("returns/".length()) : file;
  }

  private static List<PrintedCell> row(
      String what, String reporter, String form, String explanation) {
    return List.of(
        new PrintedCell.Text(what, 0),
        new PrintedCell.Text(Objects.requireNonNullElse(reporter, "—"), 0),
        new PrintedCell.Text(Objects.requireNonNullElse(form, "—"), 0),
        new PrintedCell.Text(explanation, 0));
  }

  private PrintedTable table(List<List<PrintedCell>> rows) {
    return new PrintedTable(
        "报送情况",
        period.printed() + reference.district().name() + "报表报送情况",
        Page.LANDSCAPE,
        List.of(
            new PrintedColumn(null, "情况", 10),
            new PrintedColumn(null, "填报单位", 18),
            new PrintedColumn(null, "报表或工作簿", 54),
            new PrintedColumn(null, "说明", 54)),
        rows,
        List.of("注：“有疑问”的报表中有核查为错误的数，逐处见核查结果。"));
  }
}
