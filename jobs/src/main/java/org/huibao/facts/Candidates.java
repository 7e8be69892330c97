package org.huibao.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.returns.Return;
import org.huibao.words.Measure;

/**
 * Every reported number that may be a fact, the best of each first: the authority's, the place's
 * own reporter's, any department's; among equals the last received; within a return the first cell.
 * Of bases (上年同期) the one of the return that gives the value comes first, for only there the two
 * are comparable.
 */
public final class Candidates {
  /**
   * Which of two returns speaks for a number: the nearer one, then one that is of its period rather
   * than one that has nothing for its own, then the later.
   */
  private static final Comparator<Candidate> BY_RETURN =
      Comparator.comparingInt(Candidate::distance)
          .thenComparing(Candidate::isBehind)
          .thenComparing(
              each -> each.from().receivedOn(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(each -> each.from().firstIngest(), Comparator.reverseOrder())
          .thenComparing(each -> each.from().file(), Comparator.reverseOrder());

  private static final Comparator<Candidate> BY_CELL =
      Comparator.comparing((Candidate each) -> each.number().source().sheet())
          .thenComparing(each -> each.number().source().cell().length())
          .thenComparing(each -> each.number().source().cell());

  private Candidates() {}

  /** The numbers of returns in force, those of one key and measure together, best first. */
  public static List<List<Candidate>> of(Inputs inputs, ReferenceIndex reference) {
    Map<String, KnownReturn> inForce = new HashMap<>();
    for (KnownReturn each : inputs.returns()) {
      if (each.status().equals(Return.ACCEPTED)) {
        inForce.put(each.returnId(), each);
      }
    }
    Map<String, String> placesOfReporters = new HashMap<>();
    for (Reporter reporter : reference.reference().reporters()) {
      placesOfReporters.put(reporter.id(), reporter.place());
    }
    BehindNumbers behind = BehindNumbers.of(inputs.numbers(), inForce.values());
    Map<FactKey, List<Candidate>> byKey = new LinkedHashMap<>();
    for (ReportedNumber number : inputs.numbers()) {
      KnownReturn from = inForce.get(number.source().returnId());
      Indicator indicator = reference.indicator(number.key().indicator());
      if (from != null && indicator != null) {
        int distance = distance(number, from, indicator, placesOfReporters);
        byKey
            .computeIfAbsent(number.key(), key -> new ArrayList<>(2))
            .add(new Candidate(number, from, distance, behind.include(number)));
      }
    }
    List<List<Candidate>> contests = new ArrayList<>(byKey.size());
    byKey.values().forEach(ofKey -> contests.addAll(byMeasure(ofKey)));
    return contests;
  }

  private static int distance(
      ReportedNumber number,
      KnownReturn from,
      Indicator indicator,
      Map<String, String> placesOfReporters) {
    if (from.reporter() == null) {
      return 2;
    }
    if (from.reporter().equals(indicator.authority())) {
      return 0;
    }
    return number.key().place().equals(placesOfReporters.get(from.reporter())) ? 1 : 2;
  }

  private static Collection<List<Candidate>> byMeasure(List<Candidate> ofKey) {
    Map<Measure, List<Candidate>> byMeasure = new EnumMap<>(Measure.class);
    for (Candidate each : ofKey) {
      byMeasure.computeIfAbsent(each.number().measure(), measure -> new ArrayList<>(1)).add(each);
    }
    Comparator<Candidate> bestFirst = BY_RETURN.thenComparing(BY_CELL);
    byMeasure.values().forEach(each -> each.sort(bestFirst));
    List<Candidate> values = byMeasure.get(Measure.VALUE);
    List<Candidate> bases = byMeasure.get(Measure.PREVIOUS_YEAR);
    if (values != null && bases != null) {
      String valuesReturn = values.get(0).from().returnId();
      bases.sort(Comparator.comparing(each -> !each.from().returnId().equals(valuesReturn)));
    }
    return byMeasure.values();
  }

  /** The facts that were sent in as they are: the best of each. */
  static FactIndex chosen(List<List<Candidate>> candidates) {
    FactIndex chosen = new FactIndex();
    candidates.forEach(each -> chosen.put(each.get(0).asFact()));
    return chosen;
  }
}
