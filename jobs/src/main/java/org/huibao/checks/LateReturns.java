package org.huibao.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.reference.ScheduledForm;
import org.huibao.returns.Return;
import org.huibao.words.Period;

/**
 * 迟报: forms of the period that first came after their due day. One that came in time and was
 * corrected later is not late; one that once came on an unknown day may not have been.
 */
final class LateReturns {
  private LateReturns() {}

  static List<Finding> findings(
      List<KnownReturn> returns, ReferenceIndex reference, Period period) {
    List<Finding> findings = new ArrayList<>();
    LocalDate end = period.yearMonth().atEndOfMonth();
    for (KnownReturn each : returns) {
      boolean isOfThePeriod = period.toString().equals(each.period());
      if (isOfThePeriod
          && each.status().equals(Return.ACCEPTED)
          && each.firstReceivedOn() != null) {
        for (ScheduledForm form : reference.reference().schedule()) {
          LocalDate due = end.plusDays(form.dueDay());
          boolean isThisForm =
              form.reporter().equals(each.reporter()) && form.form().equals(each.form());
          if (isThisForm && each.firstReceivedOn().isAfter(due)) {
            reference
                .reference()
                .reporter(form.reporter())
                .ifPresent(reporter -> findings.add(finding(each, form, reporter, due, reference)));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      KnownReturn late,
      ScheduledForm form,
      Reporter reporter,
      LocalDate due,
      ReferenceIndex reference) {
    return FactFinding.of(
        reference.district(),
        FindingRule.LATE_RETURN,
        new Source(late.returnId(), late.file(), null, null),
        late.period(),
        reporter.name() + "《" + form.title() + "》",
        due.toString(),
        late.firstReceivedOn().toString());
  }
}
