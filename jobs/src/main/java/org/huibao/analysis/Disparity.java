package org.huibao.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;

/**
 * How unequal the places of a peer group are: of totals, every place weighing the same, and per
 * head, weighed by population. {@code base_value} is the same statistic of the year before.
 *
 * <p>One statistic a file: {@link Spread} (range, range_ratio, cv, sigma), {@link Concentration}
 * (williamson, gini), {@link Theil} (theil, theil_between, theil_within), {@link BetaConvergence}
 * (beta). {@code n} places went into it; {@code highest} and {@code lowest} name the ends of a
 * range.
 *
 * @param key names no place
 * @param baseValue or null
 */
public record Disparity(
    PeerGroup peerGroup,
    FactKey key,
    Basis basis,
    String statistic,
    double value,
    int n,
    Double baseValue,
    String highest,
    String lowest,
    String note) {
  public static final String TABLE = "disparity";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, peer_group STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, basis STRING, statistic STRING, value DOUBLE, n INT,"
              + " base_value DOUBLE, highest STRING, lowest STRING, note STRING");

  /** What one statistic is about; its key names no place. */
  record Subject(PeerGroup peers, FactKey key, Basis basis) {}

  /** The same statistic of as many places. */
  private record Same(Subject subject, String statistic, int n) {}

  /**
   * @param levels of the recent periods
   * @param facts of all periods, for convergence since the earliest
   */
  static List<Disparity> of(
      List<Level> levels, FactIndex facts, ReferenceIndex reference, String period) {
    Map<Subject, List<PlaceValue>> now = new LinkedHashMap<>();
    Map<Subject, List<PlaceValue>> before = new LinkedHashMap<>();
    for (Level each : levels) {
      if (each.isOwn() && each.level() != null) {
        int year = each.key().year();
        addOnBothBases(now, each.key(), each.level().value().doubleValue(), year, reference);
        if (each.yearBefore() != null) {
          addOnBothBases(
              before, each.key(), each.yearBefore().value().doubleValue(), year - 1, reference);
        }
      }
    }
    // last year's statistic counts only where it covers as many places
    Map<Same, Double> bases = new HashMap<>();
    before.forEach(
        (subject, places) ->
            statistics(subject, places, reference)
                .forEach(
                    each -> bases.put(new Same(subject, each.name(), each.n()), published(each))));
    List<Disparity> all = new ArrayList<>();
    now.forEach(
        (subject, places) -> {
          for (Statistic each : statistics(subject, places, reference)) {
            Double base = bases.get(new Same(subject, each.name(), each.n()));
            all.add(of(subject, each, base, null));
          }
        });
    all.addAll(BetaConvergence.of(facts, reference, period));
    return all;
  }

  static Disparity of(Subject subject, Statistic statistic, Double base, String note) {
    return new Disparity(
        subject.peers(),
        subject.key(),
        subject.basis(),
        statistic.name(),
        published(statistic),
        statistic.n(),
        base,
        statistic.highest(),
        statistic.lowest(),
        note);
  }

  /** To 12 significant digits; Theil's parts are rounded already, so that they add up. */
  private static double published(Statistic statistic) {
    return statistic.name().startsWith("theil")
        ? statistic.value()
        : Decimals.significant(statistic.value());
  }

  private static List<Statistic> statistics(
      Subject subject, List<PlaceValue> places, ReferenceIndex reference) {
    List<Statistic> statistics = new ArrayList<>(Spread.of(places));
    // shares are only of what adds up
    if (PerHead.isCountable(reference.indicator(subject.key().indicator()))) {
      statistics.addAll(Concentration.of(places, subject.basis()));
      statistics.addAll(Theil.of(places));
    }
    return statistics;
  }

  /**
   * A place's total and, where its population in {@code year} is known, its value per head; in
   * every group it is in.
   */
  static void addOnBothBases(
      Map<Subject, List<PlaceValue>> places,
      FactKey key,
      double value,
      int year,
      ReferenceIndex reference) {
    String place = key.place();
    Long persons = reference.persons(place, year);
    for (PeerGroup peers : reference.peerGroupsOf(place)) {
      String group = reference.place(place).group();
      String region = group == null ? "" : group;
      add(
          places,
          new Subject(peers, key.withPlace(null), Basis.TOTAL),
          new PlaceValue(place, region, value, 1));
      if (persons != null
          && persons > 0
          && PerHead.isCountable(reference.indicator(key.indicator()))) {
        add(
            places,
            new Subject(peers, key.withPlace(null), Basis.PER_HEAD),
            new PlaceValue(place, region, value / persons.doubleValue(), persons));
      }
    }
  }

  private static void add(
      Map<Subject, List<PlaceValue>> places, Subject subject, PlaceValue place) {
    places.computeIfAbsent(subject, each -> new ArrayList<>()).add(place);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        peerGroup.code(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        basis.code(),
        statistic,
        value,
        n,
        baseValue,
        highest,
        lowest,
        note);
  }
}
