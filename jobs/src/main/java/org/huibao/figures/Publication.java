package org.huibao.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.analysis.Analysis;
import org.huibao.checks.FactChecks;
import org.huibao.checks.FindingGroups;
import org.huibao.checks.LevelReadings;
import org.huibao.checks.Questioned;
import org.huibao.checks.Severities;
import org.huibao.facts.Answers;
import org.huibao.facts.Fact;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.PeerFacts;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.reference.CheckSettings;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;

/**
 * All that is published of a district's period: its facts and those of earlier periods, the
 * statistics, what is wrong, and every number that may be printed. Worked out of plain records
 * alone: the same in, the same out.
 *
 * @param findings of checks across returns
 * @param ofReturns of the readings
 * @param absences what stands for levels that there are not
 * @param restated those of the readings that the office answered, or takes to be less grave
 */
public record Publication(
    List<Fact> facts,
    Analysis analysis,
    List<Finding> findings,
    List<Finding> ofReturns,
    List<Finding> restated,
    List<Figure> figures,
    List<Absence> absences) {

  /**
   * @param sentIn the returns known, and what those in force say of the period and earlier ones
   */
  public static Publication of(Inputs sentIn, Reference known, Period period) {
    return of(sentIn, known, period, PeerFacts.NONE);
  }

  /**
   * @param peers what peers published of themselves
   */
  public static Publication of(Inputs sentIn, Reference known, Period period, PeerFacts peers) {
    ReferenceIndex reference = new ReferenceIndex(known.in(period), sentIn.settings());
    Answers answers = Answers.of(sentIn);
    Inputs corrected = sentIn.with(answers.numbers());
    PeriodFacts facts = PeriodFacts.of(corrected, reference, known.mergedBy(period), period);
    Inputs inputs = corrected.joined(facts.joined());
    Analysis analysis = Analysis.of(facts, peers, reference, period.toString());
    FactChecks.Found found = FactChecks.of(inputs, facts, analysis.findings(), reference, period);
    List<Finding> checked = new ArrayList<>(found.findings());
    analysis.findings().stream()
        .filter(each -> !found.cleared().contains(Questioned.cell(each)))
        .forEach(checked::add);
    checked.addAll(UnclearPeers.findings(peers, reference, period));
    Map<String, String> reporters = reporters(inputs, known);
    List<Finding> findings =
        Severities.set(checked, inputs.settings()).stream()
            .map(each -> each.reporter() == null ? each.by(reporters.get(each.returnId())) : each)
            .toList();
    List<Finding> ofReturns = Severities.set(inputs.findings(), inputs.settings());
    List<Finding> all = new ArrayList<>(ofReturns);
    all.addAll(findings);
    Map<Source, Finding> suspected =
        new HashMap<>(LevelReadings.accused(inputs.numbers(), ofReturns));
    suspected.putAll(found.accused());
    Questioned questioned =
        Questioned.of(
            all,
            errors(suspected, inputs.settings()),
            errors(found.following(), inputs.settings()),
            answers);
    Doubts doubts =
        Doubts.of(questioned, answers, all, analysis.rankings(), facts, reference).and(peers);
    List<Finding> answered = Questioned.answered(ofReturns, answers);
    return new Publication(
        facts.facts().stream().map(questioned::marked).toList(),
        analysis,
        FindingGroups.of(Questioned.answered(findings, answers)),
        FindingGroups.of(answered),
        restated(answered, sentIn.findings(), period),
        Figures.of(
            facts.facts(), analysis, reference, period.toString(), doubts, new PeerNotes(peers)),
        Absence.of(corrected, facts, reference, period.toString()));
  }

  /** Names by return. */
  private static Map<String, String> reporters(Inputs inputs, Reference reference) {
    Map<String, String> names = new HashMap<>();
    for (KnownReturn each : inputs.returns()) {
      reference
          .reporter(each.reporter())
          .ifPresent(reporter -> names.put(each.returnId(), reporter.name()));
    }
    return names;
  }

  private static Map<Source, Finding> errors(Map<Source, Finding> accused, CheckSettings settings) {
    Map<Source, Finding> errors = new HashMap<>();
    accused.forEach(
        (cell, finding) ->
            Severities.set(finding, settings)
                .filter(Questioned::isError)
                .ifPresent(error -> errors.put(cell, error)));
    return errors;
  }

  /** Those of the period that are not as they were read. */
  private static List<Finding> restated(
      List<Finding> ofReturns, List<Finding> asRead, Period period) {
    Set<Finding> unchanged = new HashSet<>(asRead);
    return ofReturns.stream()
        .filter(each -> each.period() == null || each.period().equals(period.toString()))
        .filter(each -> !unchanged.contains(each))
        .toList();
  }

  /**
   * The same with what else is wrong.
   *
   * @param settings how grave the office takes it to be
   */
  public Publication and(List<Finding> others, CheckSettings settings) {
    if (others.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(Severities.set(others, settings));
    return new Publication(
        facts, analysis, List.copyOf(all), ofReturns, restated, figures, absences);
  }

  /** True where there is a fact of the period itself. */
  public boolean isOf(Period period) {
    return facts.stream().anyMatch(fact -> fact.key().period().equals(period.toString()));
  }

  /** The same with these tables in another order. */
  public Publication with(List<Figure> figures, Analysis analysis) {
    return new Publication(facts, analysis, findings, ofReturns, restated, figures, absences);
  }
}
