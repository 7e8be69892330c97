package org.huibao.pipeline.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.findings.Severity;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReading;

/** The findings of a call to read, as a short list for a person, with the sum of it all below. */
public final class ReadingFindings {
  /** Cells named of each rule and sheet; the page and the lake have all. */
  private static final int SHOWN = 3;

  private final List<Finding> findings = new ArrayList<>();
  private int files;
  private int rejected;
  private long numeric;
  private long observed;
  private long explained;

  /** Findings of one rule on one sheet. */
  private record Kind(String file, String sheet, String rule) {}

  public void add(ReturnReading reading) {
    Return itself = reading.itself();
    files++;
    rejected += itself.status().equals(Return.REJECTED) ? 1 : 0;
    numeric += itself.cellsNumeric();
    observed += itself.cellsObserved();
    explained += itself.cellsExplained();
    findings.addAll(reading.findings());
  }

  public void print(PrintStream out) {
    Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Kind kind = new Kind(finding.file(), finding.sheet(), finding.rule());
      kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
    }
    for (List<Finding> found : kinds.values()) {
      found.stream().limit(SHOWN).forEach(finding -> out.println(FindingText.line(finding)));
      if (found.size() > SHOWN) {
        out.println("      …… 同类另有 " + (found.size() - SHOWN) + " 处");
      }
    }
    out.println(sum());
    out.flush();
  }

  private String sum() {
    String unread = rejected == 0 ? "" : "（其中 " + rejected + " 个未能读取）";
    return "文件 %d 个%s；数值 %d ＝ 读取 %d ＋ 说明 %d；错误 %d，警告 %d，提示 %d"
        .formatted(
            files,
            unread,
            numeric,
            observed,
            explained,
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.INFO));
  }

  private long count(Severity severity) {
    return findings.stream().filter(each -> each.severity().equals(severity.code())).count();
  }
}
