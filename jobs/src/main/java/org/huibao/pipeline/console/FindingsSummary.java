package org.huibao.pipeline.console;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.findings.Severity;

/**
 * How many findings there are of each rule, and the first errors in full.
 *
 * @param byRule by severity, then by rule
 */
public record FindingsSummary(List<RuleCount> byRule, List<Finding> firstErrors)
    implements Serializable {
  private static final int SHOWN = 10;

  private static final Comparator<String> NOTHING_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private static final Comparator<Finding> BY_CELL =
      Comparator.comparing(Finding::file, NOTHING_FIRST)
          .thenComparing(Finding::sheet, NOTHING_FIRST)
          .thenComparing(Finding::cell, NOTHING_FIRST)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** So many findings of a rule. */
  public record RuleCount(String severity, String rule, long findings) implements Serializable {}

  private record Rule(String severity, String rule) {}

  public static FindingsSummary of(List<Finding> findings) {
    TreeMap<Rule, Long> counts =
        new TreeMap<>(Comparator.comparing(Rule::severity).thenComparing(Rule::rule));
    findings.forEach(each -> counts.merge(new Rule(each.severity(), each.rule()), 1L, Long::sum));
    List<RuleCount> byRule = new ArrayList<>();
    counts.forEach(
        (rule, findingsOfRule) ->
            byRule.add(new RuleCount(rule.severity(), rule.rule(), findingsOfRule)));
    List<Finding> errors =
        findings.stream()
            .filter(each -> each.severity().equals(Severity.ERROR.code()))
            .sorted(BY_CELL)
            .limit(SHOWN)
            .toList();
    return new FindingsSummary(byRule, new ArrayList<>(errors));
  }

  public long errors() {
    return byRule.stream()
        .filter(each -> each.severity().equals(Severity.ERROR.code()))
        .mapToLong(RuleCount::findings)
        .sum();
  }

  public void print(Progress progress) {
    if (byRule.isEmpty()) {
      progress.say("没有发现问题");
    }
    for (RuleCount each : byRule) {
      progress.say("      " + each.severity() + "  " + each.rule() + "  " + each.findings() + " 条");
    }
    for (Finding finding : firstErrors) {
      progress.say("      " + FindingText.sentence(finding));
    }
  }
}
