package org.huibao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.returns.Return;
import org.huibao.words.Period;

/**
 * Two files of one reporter, form and period that came on the same day, first seen together:
 * nothing but their names says which is the later one. 主要指标.xlsx and 主要指标(1).xlsx.
 */
final class TwoVersions {
  private TwoVersions() {}

  /**
   * @param explained pairs of which another finding tells why there are two
   */
  static List<Finding> findings(
      List<KnownReturn> returns,
      ReferenceIndex reference,
      Period period,
      BiPredicate<KnownReturn, KnownReturn> explained) {
    List<Finding> findings = new ArrayList<>();
    for (KnownReturn each : returns) {
      if (each.status().equals(Return.SUPERSEDED) && period.toString().equals(each.period())) {
        returns.stream()
            .filter(other -> other.status().equals(Return.ACCEPTED) && areOneDay(each, other))
            .filter(other -> !explained.test(each, other))
            .findFirst()
            .ifPresent(other -> findings.add(finding(each, other, reference)));
      }
    }
    return findings;
  }

  private static boolean areOneDay(KnownReturn one, KnownReturn other) {
    return one.reporter() != null
        && one.form() != null
        && one.reporter().equals(other.reporter())
        && one.form().equals(other.form())
        && one.period().equals(other.period())
        && Objects.equals(one.receivedOn(), other.receivedOn())
        && one.firstIngest().equals(other.firstIngest());
  }

  private static Finding finding(KnownReturn left, KnownReturn used, ReferenceIndex reference) {
    Optional<Reporter> reporter = reference.reference().reporter(used.reporter());
    return FactFinding.of(
        reference.district(),
        FindingRule.TWO_VERSIONS,
        new Source(used.returnId(), used.file(), null, null),
        used.period(),
        reporter.map(Reporter::name).orElse(used.reporter()),
        "一份，或收到日期不同",
        "另一份是 " + left.file());
  }
}
