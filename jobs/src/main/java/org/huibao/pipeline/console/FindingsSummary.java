package org.huibao.pipeline.console;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.findings.FindingText;
import org.huibao.findings.Severity;

/**
 * How many findings there are of each rule, and the errors by who has to mend them, most first.
 *
 * @param byRule by severity, then by rule
 * @param byReporter the reporters with errors, and those of no return; some of each
 * @param unfinished figures in doubt, and placeholders that nothing fills
 */
public record FindingsSummary(List<RuleCount> byRule, List<Reporter> byReporter, long unfinished)
    implements Serializable {
  private static final int SHOWN_OF_EACH = 4;

  /** Files of nobody known: nobody else will say what is wrong with them. */
  private static final int SHOWN_OF_NOBODY = 20;

  private static final int REPORTERS_SHOWN = 10;

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

  /**
   * Whose errors they are.
   *
   * @param name or empty where they are of no return, or of nobody known
   * @param errors how many
   * @param first those shown
   */
  public record Reporter(String name, int errors, List<Finding> first) implements Serializable {}

  private record Rule(String severity, String rule) {}

  /** The summary of {@code findings}. */
  public static FindingsSummary of(List<Finding> findings) {
    TreeMap<Rule, Long> counts =
        new TreeMap<>(Comparator.comparing(Rule::severity).thenComparing(Rule::rule));
    findings.forEach(each -> counts.merge(new Rule(each.severity(), each.rule()), 1L, Long::sum));
    List<RuleCount> byRule = new ArrayList<>();
    counts.forEach(
        (rule, findingsOfRule) ->
            byRule.add(new RuleCount(rule.severity(), rule.rule(), findingsOfRule)));
    TreeMap<String, List<Finding>> byName = new TreeMap<>();
    findings.stream()
        .filter(each -> each.severity().equals(Severity.ERROR.code()))
        .sorted(BY_CELL)
        .forEach(
            each ->
                byName
                    .computeIfAbsent(
                        each.reporter() == null ? "" : each.reporter(), key -> new ArrayList<>())
                    .add(each));
    List<Reporter> byReporter = new ArrayList<>();
    byName.forEach(
        (name, errors) ->
            byReporter.add(
                new Reporter(
                    name,
                    errors.size(),
                    errors.stream()
                        .limit(name.isEmpty() ? SHOWN_OF_NOBODY : SHOWN_OF_EACH)
                        .collect(Collectors.toCollection(ArrayList::new)))));
    byReporter.sort(Comparator.comparingInt(Reporter::errors).reversed());
    return new FindingsSummary(byRule, byReporter, 0);
  }

  public long errors() {
    return count(Severity.ERROR);
  }

  /** The same with so much more that is unfinished. */
  public FindingsSummary withUnfinished(long more) {
    return new FindingsSummary(byRule, byReporter, unfinished + more);
  }

  /** True where nothing keeps the documents from being final: what {@code --strict} asks. */
  public boolean isClean() {
    return errors() == 0 && unfinished == 0;
  }

  private long count(Severity severity) {
    return ofSeverity(severity).stream().mapToLong(RuleCount::findings).sum();
  }

  private List<RuleCount> ofSeverity(Severity severity) {
    return byRule.stream().filter(each -> each.severity().equals(severity.code())).toList();
  }

  /** 错误 3 条，提醒 5 条. */
  public String inShort() {
    String counts =
        Stream.of(Severity.values())
            .filter(severity -> count(severity) > 0)
            .map(each -> "%s %d 条".formatted(Severity.inChinese(each.code()), count(each)))
            .collect(Collectors.joining("，"));
    return counts.isEmpty() ? "没有发现问题" : counts;
  }

  public void print(Progress progress) {
    if (byRule.isEmpty()) {
      progress.say("没有发现问题");
    }
    for (Severity severity : Severity.values()) {
      if (count(severity) > 0) {
        progress.say(
            "      %s %d 条：%s"
                .formatted(
                    Severity.inChinese(severity.code()),
                    count(severity),
                    ofSeverity(severity).stream()
                        .sorted(Comparator.comparingLong(RuleCount::findings).reversed())
                        .map(each -> FindingRule.inChinese(each.rule()) + " " + each.findings())
                        .collect(Collectors.joining("、"))));
      }
    }
    byReporter.stream().limit(REPORTERS_SHOWN).forEach(each -> print(each, progress));
    int more = byReporter.stream().skip(REPORTERS_SHOWN).mapToInt(Reporter::errors).sum();
    if (more > 0) {
      progress.say("      其他单位另有 " + more + " 条");
    }
  }

  private static void print(Reporter reporter, Progress progress) {
    String name = reporter.name().isEmpty() ? "认不出填报单位的" : reporter.name();
    progress.say("      " + name + "，错误 " + reporter.errors() + " 条");
    for (Finding finding : reporter.first()) {
      progress.say("        " + FindingText.sentence(finding));
    }
    if (reporter.errors() > reporter.first().size()) {
      progress.say("        另有 " + (reporter.errors() - reporter.first().size()) + " 条");
    }
  }
}
