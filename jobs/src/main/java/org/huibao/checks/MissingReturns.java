package org.huibao.checks;

import java.util.List;
import org.huibao.facts.MissingForms;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/** 应报未报: returns that the schedule asks for in a period and that did not come. */
final class MissingReturns {
  private MissingReturns() {}

  static List<Finding> findings(MissingForms missing, ReferenceIndex reference) {
    return missing.forms().stream()
        .map(
            each ->
                FactFinding.of(
                    reference.district(),
                    FindingRule.MISSING_RETURN,
                    null,
                    missing.period(),
                    each.reporter().name() + "《" + each.form().title() + "》",
                    each.form().title(),
                    null))
        .toList();
  }
}
