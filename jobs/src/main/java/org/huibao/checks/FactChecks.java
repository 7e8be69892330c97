package org.huibao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.facts.Fact;
import org.huibao.facts.Inputs;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Period;

/** All checks over the facts of a period. */
public final class FactChecks {
  private FactChecks() {}

  /**
   * What they found, and what is in doubt with it.
   *
   * @param accused cells beside those that findings name, each with the finding that covers it
   * @param following cells that are wrong if another is, each with what that is accused of
   * @param cleared cells that spoke against an accused one, and are right
   */
  public record Found(
      List<Finding> findings,
      Map<Source, Finding> accused,
      Map<Source, Finding> following,
      Set<Source> cleared) {}

  /**
   * @param ofAnalysis what the statistics found of numbers that were sent in
   */
  public static Found of(
      Inputs inputs,
      PeriodFacts facts,
      List<Finding> ofAnalysis,
      ReferenceIndex reference,
      Period period) {
    String month = period.toString();
    Suspects suspects = suspects(inputs, facts, reference, month, Map.of());
    // what is left of a running total hangs on the one before it
    Optional<Suspects> before =
        earlier(facts, month)
            .map(earlier -> suspects(inputs, facts, reference, earlier, suspects.accused()));
    OtherReporters others = new OtherReporters(facts.missing(), inputs.returns(), reference);
    List<Finding> twoVersions =
        TwoVersions.findings(inputs.returns(), reference, period, others::explain);
    List<Finding> otherReporters = others.findings();
    Stream.of(twoVersions, otherReporters)
        .flatMap(List::stream)
        .forEach(each -> suspects.doubt(each, facts.chosen()));
    List<Finding> findings = new ArrayList<>(suspects.findings());
    findings.addAll(
        MissingReturns.findings(facts.missing(), inputs.returns(), reference, others::explain));
    findings.addAll(LateReturns.findings(inputs.returns(), reference, period));
    findings.addAll(twoVersions);
    findings.addAll(otherReporters);
    Set<Source> named = new HashSet<>(suspects.accused().keySet());
    // what the reading has an error for is told there; rows that are one place's are no trouble
    Set<Source> told = new HashSet<>(facts.joined());
    inputs.findings().stream().filter(Questioned::isError).map(Questioned::cell).forEach(told::add);
    Stream.concat(suspects.findings().stream(), ofAnalysis.stream())
        .map(Questioned::cell)
        .forEach(named::add);
    findings.addAll(Disagreements.findings(facts.candidates(), reference, month, named, told));
    findings.addAll(Sums.incomplete(facts, reference, month));
    findings.addAll(SinglesAlone.findings(facts.chosen(), reference, month));
    findings.addAll(Sums.withheld(facts.sums(), reference, month));
    findings.addAll(Values.ratios(facts, reference, month, suspects));
    before.ifPresent(earlier -> findings.addAll(earlier.findings()));
    Map<Source, Finding> accused = new HashMap<>();
    Map<Source, Finding> following = new HashMap<>();
    before.ifPresent(
        earlier -> {
          accused.putAll(earlier.accused());
          following.putAll(earlier.following());
        });
    accused.putAll(suspects.accused());
    following.putAll(suspects.following());
    return new Found(findings, accused, following, suspects.cleared());
  }

  /** The newest period before {@code month} in its year, of which there are numbers. */
  private static Optional<String> earlier(PeriodFacts facts, String month) {
    String year = month.substring(0, 4);
    return facts.chosen().stream()
        .map(fact -> fact.key().period())
        .filter(period -> period.startsWith(year) && period.compareTo(month) < 0)
        .max(Comparator.naturalOrder());
  }

  /** What accuses a whole sheet or row comes first: what follows from it is no finding. */
  private static Suspects suspects(
      Inputs inputs,
      PeriodFacts facts,
      ReferenceIndex reference,
      String month,
      Map<Source, Finding> known) {
    SentNumbers sent = new SentNumbers(facts, reference, month);
    AddedSums sums = new AddedSums(facts, sent, reference, month);
    Suspects suspects = new Suspects();
    suspects.accuse(known);
    suspects.accuse(LevelReadings.accused(inputs.numbers(), inputs.findings()));
    Values.negative(sent, reference, suspects);
    EarlierHeads.check(facts.candidates(), reference, month, suspects);
    new RepeatedNumbers(sent, reference, suspects).check(facts.candidates(), month);
    Magnitudes magnitudes = new Magnitudes(sent, sums, reference, suspects);
    magnitudes.checkSheets();
    new Misplaced(sent, sums, reference, suspects).check();
    new TypedElsewhere(sent, reference, suspects).check();
    new AbsorbedRows(sent, reference, suspects).check();
    SinglesUnderTotals singles = new SinglesUnderTotals(sent, reference, suspects);
    singles.check();
    singles.checkGaps();
    new BasesOfOthers(sent, reference, suspects).check();
    new ExchangedYears(sent, reference, suspects).check();
    new LevelsAndBases(sent, sums, reference, suspects).check();
    new StaleNumbers(sent, reference, suspects).check();
    new ChangedTargets(sent, reference, suspects).check();
    new StatedRates(sent, reference, suspects).check();
    new StatedShares(sent, sums, reference, suspects).check();
    magnitudes.checkNumbers();
    new Parts(facts.chosen(), sums, sent, reference, suspects).check();
    new StatedGrowths(sent, reference, suspects).check();
    RunningTotals.falling(sent, reference, suspects);
    new SwappedUnderTotals(sums, reference, suspects).check();
    Sums.differing(sums, sent, reference, suspects);
    new OddChanges(sent, sums, reference, suspects).check();
    new OddShares(sent, reference, suspects).check();
    RunningTotals.notAddingUp(facts.facts(), reference, month, suspects);
    new Contested(sent, reference, suspects).check(facts.candidates(), month);
    RunningTotals.follow(sent, reference, suspects);
    DoubtedSheets.follow(sent, suspects);
    sums.follow(suspects);
    clearGrowths(sent, suspects);
    return suspects;
  }

  /** A growth that its number or 上年同期 makes wrong is told of by what these are accused of. */
  private static void clearGrowths(SentNumbers sent, Suspects suspects) {
    for (Fact value : sent.values()) {
      Fact growth = sent.growth(value);
      Fact base = sent.base(value);
      boolean isAccused = suspects.include(value) || (base != null && suspects.include(base));
      if (growth != null && isAccused && !suspects.include(growth)) {
        suspects.clear(growth);
      }
    }
  }
}
