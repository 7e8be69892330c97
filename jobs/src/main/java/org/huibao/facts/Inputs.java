package org.huibao.facts;

import java.util.List;
import java.util.Set;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.findings.Severity;
import org.huibao.reference.AcceptedNumber;
import org.huibao.reference.CheckSettings;

/**
 * What a district's publication is made from: its returns, and the numbers and signs of those in
 * force, up to the period.
 *
 * @param findings of the readings of returns that no later one has put right
 * @param accepted what the office answered to questioned numbers
 * @param settings how grave it takes findings to be
 */
public record Inputs(
    List<KnownReturn> returns,
    List<ReportedNumber> numbers,
    List<ReportedNothing> signs,
    List<Finding> findings,
    List<AcceptedNumber> accepted,
    CheckSettings settings) {
  public Inputs(
      List<KnownReturn> returns, List<ReportedNumber> numbers, List<ReportedNothing> signs) {
    this(returns, numbers, signs, List.of(), List.of(), CheckSettings.NONE);
  }

  /** The same with other numbers. */
  public Inputs with(List<ReportedNumber> others) {
    return new Inputs(returns, others, signs, findings, accepted, settings);
  }

  /** The same where rows that two readings gave the same name are one place's together. */
  public Inputs joined(Set<Source> cells) {
    if (cells.isEmpty()) {
      return this;
    }
    return new Inputs(
        returns,
        numbers.stream()
            .map(each -> cells.contains(each.source()) ? each.withoutDoubt() : each)
            .toList(),
        signs,
        findings.stream()
            .map(
                each ->
                    each.rule().equals(FindingRule.SAME_COORDINATES.code())
                            && cells.contains(
                                new Source(each.returnId(), each.file(), each.sheet(), each.cell()))
                        ? each.with(Severity.INFO, "几行是同一个地区，加起来与合计相符，按各行之和计")
                        : each)
            .toList(),
        accepted,
        settings);
  }
}
