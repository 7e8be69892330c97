package org.huibao.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;

/**
 * Numbers that their own table speaks against: the reading found it at the heads of their columns.
 */
public final class LevelReadings {
  private LevelReadings() {}

  /**
   * Their cells, each with what covers it.
   *
   * @param ofReturns of the readings; what has an error of its own is not listed again
   */
  public static Map<Source, Finding> accused(
      List<ReportedNumber> numbers, List<Finding> ofReturns) {
    Set<Source> found = new HashSet<>();
    ofReturns.stream()
        .filter(Questioned::isError)
        .forEach(each -> found.add(Questioned.cell(each)));
    Map<Source, Finding> accused = new HashMap<>();
    for (ReportedNumber number : numbers) {
      if (number.doubt() != null && !found.contains(number.source())) {
        accused.put(number.source(), finding(number));
      }
    }
    return accused;
  }

  private static Finding finding(ReportedNumber number) {
    FindingRule rule = FindingRule.HEADER_DISAGREES;
    Source cell = number.source();
    return new Finding(
        number.key().district(),
        cell.returnId(),
        cell.file(),
        cell.sheet(),
        cell.cell(),
        number.key().period(),
        rule.code(),
        rule.severity().code(),
        number.doubt().note(),
        rule.expected(),
        number.text());
  }
}
