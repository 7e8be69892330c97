package org.huibao.figures;

import java.util.ArrayList;
import java.util.List;
import org.huibao.analysis.Analysis;
import org.huibao.checks.FactChecks;
import org.huibao.facts.Fact;
import org.huibao.facts.Inputs;
import org.huibao.facts.PeriodFacts;
import org.huibao.findings.Finding;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;

/**
 * All that is published of a district's period: its facts and those of earlier periods, the
 * statistics, what is wrong, and every number that may be printed. Worked out of plain records
 * alone: the same in, the same out.
 */
public record Publication(
    List<Fact> facts, Analysis analysis, List<Finding> findings, List<Figure> figures) {

  /**
   * @param inputs the returns known, and what those in force say of the period and earlier ones
   */
  public static Publication of(Inputs inputs, Reference known, Period period) {
    ReferenceIndex reference = new ReferenceIndex(known);
    PeriodFacts facts = PeriodFacts.of(inputs, reference, period);
    Analysis analysis = Analysis.of(facts, reference, period.toString());
    List<Finding> findings = new ArrayList<>(FactChecks.findings(inputs, facts, reference, period));
    findings.addAll(analysis.findings());
    return new Publication(
        facts.facts().all(),
        analysis,
        findings,
        Figures.of(facts.facts(), analysis, reference, period.toString()));
  }

  /** True where there is a fact of the period itself. */
  public boolean isOf(Period period) {
    return facts.stream().anyMatch(fact -> fact.key().period().equals(period.toString()));
  }
}
