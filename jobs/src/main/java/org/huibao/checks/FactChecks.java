package org.huibao.checks;

import java.util.ArrayList;
import java.util.List;
import org.huibao.facts.Inputs;
import org.huibao.facts.PeriodFacts;
import org.huibao.findings.Finding;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;

/** All checks over the facts of a period. */
public final class FactChecks {
  private FactChecks() {}

  public static List<Finding> findings(
      Inputs inputs, PeriodFacts facts, ReferenceIndex reference, Period period) {
    String month = period.toString();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(MissingReturns.findings(facts.missing(), reference));
    findings.addAll(LateReturns.findings(inputs.returns(), reference, period));
    findings.addAll(Disagreements.findings(facts.candidates(), reference, month));
    findings.addAll(Sums.differing(facts, reference, month));
    findings.addAll(Sums.incomplete(facts, reference, month));
    findings.addAll(Sums.withheld(facts.sums(), reference, month));
    findings.addAll(RunningTotals.findings(facts.facts(), reference, month));
    findings.addAll(Values.negative(facts.facts(), reference, month));
    findings.addAll(Values.ratios(facts, reference, month));
    return findings;
  }
}
