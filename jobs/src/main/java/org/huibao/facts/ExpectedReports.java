package org.huibao.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Which places are expected to report an indicator: all that ever did, and in the period itself
 * those whose scheduled return is missing or that give last year's number. A sign in place of a
 * number is a report.
 */
public final class ExpectedReports {
  private final Map<String, Set<String>> everReported = new HashMap<>();
  private final Map<String, Set<String>> periods = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> missing = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> withBase = new HashMap<>();
  private final Map<Subject, Map<String, Integer>> counts = new HashMap<>();
  private final ReferenceIndex reference;

  private record Subject(String indicator, String period) {}

  /**
   * @param facts what was sent in
   * @param missing lines of the schedule without a return
   */
  static ExpectedReports of(
      FactIndex facts,
      List<ReportedNothing> signs,
      MissingForms missing,
      ReferenceIndex reference) {
    ExpectedReports expected = new ExpectedReports(reference);
    facts.stream()
        .forEach(
            fact -> {
              FactKey key = fact.key();
              add(expected.periods, key.indicator(), key.period());
              if (fact.measure() == Measure.PREVIOUS_YEAR) {
                // who gives last year's number has this year's, be it unreadable
                add(
                    expected.withBase.computeIfAbsent(key.indicator(), each -> new HashMap<>()),
                    key.period(),
                    key.place());
              }
              if (fact.measure() == Measure.VALUE) {
                add(expected.everReported, key.indicator(), key.place());
              }
            });
    for (ReportedNothing sign : signs) {
      if (sign.measure() == Measure.VALUE) {
        add(expected.everReported, sign.key().indicator(), sign.key().place());
      }
    }
    missing
        .placesByIndicator()
        .forEach(
            (indicator, places) ->
                expected
                    .missing
                    .computeIfAbsent(indicator, each -> new HashMap<>())
                    .put(missing.period(), places));
    return expected;
  }

  private ExpectedReports(ReferenceIndex reference) {
    this.reference = reference;
  }

  private static void add(Map<String, Set<String>> sets, String key, String member) {
    sets.computeIfAbsent(key, each -> new HashSet<>()).add(member);
  }

  /** Places expected to have the indicator in a period, sorted. */
  public Set<String> places(String indicator, String period) {
    Set<String> places = new TreeSet<>();
    if (periods.getOrDefault(indicator, Set.of()).contains(period)) {
      places.addAll(everReported.getOrDefault(indicator, Set.of()));
    }
    places.addAll(withBase.getOrDefault(indicator, Map.of()).getOrDefault(period, Set.of()));
    places.addAll(missing.getOrDefault(indicator, Map.of()).getOrDefault(period, Set.of()));
    return places;
  }

  /** How many members of {@code whole} are expected. */
  int members(String whole, String indicator, String period) {
    return counts
        .computeIfAbsent(new Subject(indicator, period), this::countByWhole)
        .getOrDefault(whole, 0);
  }

  private Map<String, Integer> countByWhole(Subject subject) {
    Map<String, Integer> byWhole = new HashMap<>();
    for (String place : places(subject.indicator(), subject.period())) {
      reference.wholesOf(place).forEach(whole -> byWhole.merge(whole, 1, Integer::sum));
    }
    return byWhole;
  }
}
