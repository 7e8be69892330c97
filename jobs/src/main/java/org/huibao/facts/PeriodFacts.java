package org.huibao.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.reference.Place;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Scope;

/**
 * From what was sent in to the facts of a period and those before it.
 *
 * <ol>
 *   <li>{@code chosen}: what was sent in, the best candidate of each; bases that stand under last
 *       year's date, and running totals of which only single periods were sent
 *   <li>the district's sums where the district itself has no value
 *   <li>months and quarters out of running totals ({@link SinglePeriods})
 *   <li>computed ratios, in place of reported ones
 *   <li>indices and scores out of their items, where none is reported
 * </ol>
 *
 * @param candidates those of one number together, best first
 * @param members {@code chosen} with what signs stand for, for sums
 * @param sums of members, complete or not
 * @param facts all of them
 * @param memberFacts the facts with what signs stand for and the single periods that these complete
 */
public record PeriodFacts(
    List<List<Candidate>> candidates,
    FactIndex chosen,
    FactIndex members,
    List<Total> sums,
    FactIndex facts,
    FactIndex memberFacts,
    MissingForms missing,
    ExpectedReports expected,
    Set<Source> joined) {

  /** What a computed ratio replaces, whatever span it was reported with. */
  private record Ratio(
      String place, String indicator, String period, Scope scope, Measure measure) {
    static Ratio of(Fact fact) {
      FactKey key = fact.key();
      return new Ratio(key.place(), key.indicator(), key.period(), key.scope(), fact.measure());
    }
  }

  /**
   * @param merged places that are no more
   */
  public static PeriodFacts of(
      Inputs sentIn, ReferenceIndex reference, List<Place> merged, Period period) {
    Inputs inputs = sentIn.with(FromJanuary.with(sentIn.numbers(), reference));
    List<List<Candidate>> candidates = Candidates.of(inputs, reference);
    FactIndex chosen = Candidates.chosen(candidates);
    RowBases.add(chosen, candidates, reference);
    Set<Source> joined = MergedPlaces.join(chosen, candidates, merged, reference);
    RunningSums.add(chosen, reference);
    List<ReportedNothing> signs = MemberValues.signs(inputs);
    MissingForms missing = MissingForms.of(inputs.returns(), candidates, reference, period);
    ExpectedReports expected = ExpectedReports.of(chosen, signs, missing, reference);
    FactIndex members = MemberValues.of(chosen, signs, reference);
    List<Total> sums = Totals.of(ComparableBases.only(members), reference, expected);
    FactIndex facts = facts(chosen, sums, reference);
    return new PeriodFacts(
        candidates,
        chosen,
        members,
        sums,
        facts,
        MemberValues.withSinglePeriods(facts, signs, reference),
        missing,
        expected,
        joined);
  }

  /** All facts, from what was sent in and from sums of it. */
  static FactIndex facts(FactIndex chosen, List<Total> sums, ReferenceIndex reference) {
    FactIndex facts = chosen.copy();
    facts.putAll(districtTotals(chosen, sums, reference));
    facts.putAll(SinglePeriods.of(facts, reference));
    List<Fact> ratios = Ratios.of(facts, reference);
    Set<Ratio> computed = new HashSet<>();
    ratios.forEach(ratio -> computed.add(Ratio.of(ratio)));
    facts.all().stream().filter(fact -> computed.contains(Ratio.of(fact))).forEach(facts::remove);
    facts.putAll(ratios);
    facts.putAll(Composites.of(facts, reference));
    return facts;
  }

  /** Of what the district has no value for, with their bases and targets where it gives none. */
  private static List<Fact> districtTotals(
      FactIndex chosen, List<Total> sums, ReferenceIndex reference) {
    return Totals.disclosed(sums, reference).stream()
        .filter(total -> total.key().place().equals(reference.districtPlace()))
        .filter(total -> !chosen.has(total.key(), Measure.VALUE))
        // a base must cover what the level covers; a target that the district states stands
        .filter(
            total -> total.measure() != Measure.TARGET || !chosen.has(total.key(), Measure.TARGET))
        .toList();
  }
}
