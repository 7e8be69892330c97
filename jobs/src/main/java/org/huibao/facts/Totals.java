package org.huibao.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Sums over members: of the towns for the district, of a group's places for the group.
 *
 * <ol>
 *   <li>members' facts of additive indicators, measures value, previous_year and target
 *   <li>complete where every member that ever reported the indicator, or whose return is missing,
 *       has the value, and the same members have the measure
 *   <li>summed, with all cells as sources
 * </ol>
 */
public final class Totals {
  private Totals() {}

  /** Sums for every whole, complete or not. */
  public static List<Total> of(
      FactIndex facts, ReferenceIndex reference, ExpectedReports expected) {
    Map<FactKey, Map<Measure, List<Fact>>> ofWholes = new LinkedHashMap<>();
    facts.stream()
        .filter(fact -> isSummed(fact, reference))
        .forEach(
            fact -> {
              for (String whole : reference.wholesOf(fact.key().place())) {
                ofWholes
                    .computeIfAbsent(
                        fact.key().withPlace(whole), key -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(fact.measure(), measure -> new ArrayList<>())
                    .add(fact);
              }
            });
    List<Total> totals = new ArrayList<>();
    ofWholes.forEach((key, members) -> add(totals, key, members, expected));
    return totals;
  }

  private static boolean isSummed(Fact fact, ReferenceIndex reference) {
    Indicator indicator = reference.indicator(fact.key().indicator());
    return (fact.isLevelOrBase() || fact.measure() == Measure.TARGET)
        && indicator != null
        && indicator.isAdditive();
  }

  private static void add(
      List<Total> totals, FactKey key, Map<Measure, List<Fact>> members, ExpectedReports expected) {
    List<Fact> values = members.get(Measure.VALUE);
    // where all members say that there is no such item, so does the whole
    if (values != null
        && values.stream().allMatch(each -> each.status().equals(MemberValues.NOTHING))) {
      return;
    }
    List<String> withValue = values == null ? null : places(values);
    int due = expected.members(key.place(), key.indicator(), key.period());
    members.forEach(
        (measure, facts) ->
            totals.add(
                new Total(
                    key,
                    measure,
                    Decimals.sum(facts.stream().map(Fact::value).toList()),
                    Decimals.sum(facts.stream().map(Fact::halfUnit).toList()),
                    facts.stream()
                        .map(Fact::unit)
                        .filter(Objects::nonNull)
                        .max(String::compareTo)
                        .orElse(null),
                    places(facts),
                    withValue,
                    due,
                    facts.stream().flatMap(each -> each.sources().stream()).sorted().toList())));
  }

  private static List<String> places(List<Fact> facts) {
    return facts.stream().map(fact -> fact.key().place()).sorted().toList();
  }

  /** Complete ones as facts, without what must not be disclosed. */
  public static List<Fact> disclosed(List<Total> totals, ReferenceIndex reference) {
    List<Total> complete = complete(totals);
    Set<Total> withheld = Suppression.withheld(complete, reference);
    return complete.stream().filter(total -> !withheld.contains(total)).map(Total::asFact).toList();
  }

  /** Complete sums that are withheld, for a finding each. */
  public static Set<Total> withheld(List<Total> totals, ReferenceIndex reference) {
    return Suppression.withheld(complete(totals), reference);
  }

  private static List<Total> complete(List<Total> totals) {
    return totals.stream().filter(Total::isComplete).toList();
  }
}
