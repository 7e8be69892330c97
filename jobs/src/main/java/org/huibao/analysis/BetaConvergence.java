package org.huibao.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * β-convergence: the slope of {@code ln(y_T / y_0) / T} on {@code ln y_0} over the places of a peer
 * group, from the earliest year that has the same months to the publication's own, T years later.
 * Below 0 the poorer grow faster. Of flows and stocks; only places with both ends above 0 go in, at
 * least three. With few places it describes and proves nothing, and the note says so.
 */
final class BetaConvergence {
  private static final int LEAST_PLACES = 3;

  /** Below so many places a slope is only a description. */
  private static final int FEW_PLACES = 30;

  private BetaConvergence() {}

  static List<Disparity> of(FactIndex facts, ReferenceIndex reference, String period) {
    Map<FactKey, String> earliest = new HashMap<>();
    List<Fact> values =
        facts
            .ofMeasure(Measure.VALUE)
            .filter(fact -> fact.key().period().endsWith(period.substring(4)))
            .filter(fact -> reference.isAmount(fact.key().indicator()))
            .toList();
    for (Fact value : values) {
      earliest.merge(
          anywhere(value.key()),
          value.key().period(),
          (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    Map<Disparity.Subject, List<PlaceValue>> last = new LinkedHashMap<>();
    Map<Disparity.Subject, List<PlaceValue>> first = new HashMap<>();
    for (Fact value : values) {
      FactKey key = value.key();
      double number = value.value().doubleValue();
      if (key.period().equals(period)) {
        Disparity.addOnBothBases(last, key, number, key.year(), reference);
      } else if (key.period().equals(earliest.get(anywhere(key)))) {
        Map<Disparity.Subject, List<PlaceValue>> own = new HashMap<>();
        Disparity.addOnBothBases(own, key, number, key.year(), reference);
        own.forEach(
            (subject, places) ->
                first
                    .computeIfAbsent(ofPeriod(subject, period), each -> new ArrayList<>())
                    .addAll(places));
      }
    }
    List<Disparity> slopes = new ArrayList<>();
    last.forEach(
        (subject, ends) ->
            add(
                slopes,
                subject,
                first.getOrDefault(subject, List.of()),
                ends,
                earliest.get(subject.key().series())));
    return slopes;
  }

  private static FactKey anywhere(FactKey key) {
    return key.withPlace(null).series();
  }

  private static Disparity.Subject ofPeriod(Disparity.Subject subject, String period) {
    return new Disparity.Subject(
        subject.peers(), subject.key().withPeriod(period), subject.basis());
  }

  private static void add(
      List<Disparity> slopes,
      Disparity.Subject subject,
      List<PlaceValue> starts,
      List<PlaceValue> ends,
      String from) {
    Map<String, Double> endOf = new HashMap<>();
    ends.forEach(each -> endOf.put(each.place(), each.y()));
    List<PlaceValue> both =
        starts.stream()
            .filter(each -> each.y() > 0 && endOf.getOrDefault(each.place(), 0.0) > 0)
            .toList();
    int n = both.size();
    if (n < LEAST_PLACES) {
      return;
    }
    int years = subject.key().year() - Integer.parseInt(from.substring(0, 4));
    double[] start = both.stream().mapToDouble(each -> StrictMath.log(each.y())).toArray();
    double[] growth =
        both.stream()
            .mapToDouble(each -> StrictMath.log(endOf.get(each.place()) / each.y()) / years)
            .toArray();
    Double slope = slope(start, growth);
    if (slope != null) {
      String note = "自" + from + "起" + (n < FEW_PLACES ? "；地区少，仅作描述" : "");
      slopes.add(Disparity.of(subject, Statistic.of("beta", slope, n), null, note));
    }
  }

  /** Least squares of growth on start; null where all started alike. */
  private static Double slope(double[] start, double[] growth) {
    double meanStart = Decimals.total(start) / start.length;
    double meanGrowth = Decimals.total(growth) / growth.length;
    double[] together = new double[start.length];
    double[] spread = new double[start.length];
    for (int i = 0; i < start.length; i++) {
      together[i] = (start[i] - meanStart) * (growth[i] - meanGrowth);
      spread[i] = StrictMath.pow(start[i] - meanStart, 2);
    }
    double divisor = Decimals.total(spread);
    return divisor > 0 ? (Double) (Decimals.total(together) / divisor) : null;
  }
}
