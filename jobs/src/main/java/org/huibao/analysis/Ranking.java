package org.huibao.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.PeerGroup;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;

/**
 * 位次: competition ranks in a peer group, by level, growth, completion and per head.
 *
 * <ol>
 *   <li>values of the places of each peer group, of indicators that are not neutral ({@link
 *       RankedValue})
 *   <li>ranked unrounded, the better way round first; ties share a rank, and the next is left out
 *   <li>{@code of} counts the places ranked: missing values have no rank; {@code group_size} counts
 *       them too
 *   <li>{@code fragile}: the intervals within half a unit of the last digit shown overlap a
 *       neighbour's, so that another rank is possible; a tie always is
 *   <li>{@code displayed_tied}: another place's value is another, but prints the same
 *   <li>the rank before is that of the newest earlier period; a change upwards is positive
 * </ol>
 */
public record Ranking(
    PeerGroup peerGroup,
    FactKey key,
    By by,
    double value,
    int rank,
    int of,
    boolean tied,
    Integer previousRank,
    boolean fragile,
    boolean displayedTied,
    int groupSize,
    List<Source> sources) {
  public static final String TABLE = "rankings";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, peer_group STRING, place STRING, indicator STRING, period STRING,"
              + " span STRING, scope STRING, by STRING, value DOUBLE, rank INT, of INT,"
              + " tied BOOLEAN, previous_rank INT, rank_change INT, fragile BOOLEAN,"
              + " displayed_tied BOOLEAN, group_size INT");

  /** What is ranked together; its key names no place. */
  private record Group(PeerGroup peers, By by, FactKey key) {}

  /** A place's row in any period. */
  private record Series(PeerGroup peers, By by, FactKey key) {}

  /** A value with its place from best to worst: the higher its merit, the better. */
  private record Contender(RankedValue value, double merit, Double worst, Double best) {
    static Contender of(RankedValue value, Direction direction) {
      return direction == Direction.LOWER
          ? new Contender(value, -value.value(), negative(value.high()), negative(value.low()))
          : new Contender(value, value.value(), value.low(), value.high());
    }

    private static Double negative(Double number) {
      return number == null ? null : (Double) (-number);
    }
  }

  /**
   * Ranks in the publication's own period.
   *
   * @param values of the recent periods
   */
  static List<Ranking> of(
      List<RankedValue> values, RecentPeriods recent, ReferenceIndex reference) {
    Map<Group, List<Contender>> groups = new LinkedHashMap<>();
    for (RankedValue value : values) {
      Direction direction = reference.indicator(value.key().indicator()).direction();
      if (direction != Direction.NEUTRAL) {
        for (PeerGroup peers : reference.peerGroupsOf(value.key().place())) {
          groups
              .computeIfAbsent(
                  new Group(peers, value.by(), value.key().withPlace(null)),
                  group -> new ArrayList<>())
              .add(Contender.of(value, direction));
        }
      }
    }
    List<Ranking> ranked = new ArrayList<>();
    groups.forEach((group, contenders) -> rank(ranked, group, contenders, reference));
    return withPrevious(ranked, recent);
  }

  private static void rank(
      List<Ranking> ranked, Group group, List<Contender> contenders, ReferenceIndex reference) {
    contenders.sort(Comparator.comparingDouble(Contender::merit).reversed());
    int n = contenders.size();
    Double[] worstOfBetter = new Double[n];
    Double[] bestOfWorse = new Double[n];
    for (int i = 1; i < n; i++) {
      worstOfBetter[i] = lesser(worstOfBetter[i - 1], contenders.get(i - 1).worst());
    }
    for (int i = n - 2; i >= 0; i--) {
      bestOfWorse[i] = greater(bestOfWorse[i + 1], contenders.get(i + 1).best());
    }
    Map<BigDecimal, Integer> displayed = new HashMap<>();
    Map<Double, Integer> asGood = new HashMap<>();
    for (Contender each : contenders) {
      displayed.merge(displayed(each.value(), reference), 1, Integer::sum);
      asGood.merge(each.merit(), 1, Integer::sum);
    }
    int rank = 0;
    for (int i = 0; i < n; i++) {
      Contender each = contenders.get(i);
      if (i == 0 || each.merit() != contenders.get(i - 1).merit()) {
        rank = i + 1;
      }
      boolean tied = asGood.get(each.merit()) > 1;
      boolean mayRise =
          worstOfBetter[i] != null && each.best() != null && worstOfBetter[i] < each.best();
      boolean mayFall =
          bestOfWorse[i] != null && each.worst() != null && bestOfWorse[i] > each.worst();
      ranked.add(
          new Ranking(
              group.peers(),
              each.value().key(),
              group.by(),
              each.value().value(),
              rank,
              n,
              tied,
              null,
              tied || mayRise || mayFall,
              displayed.get(displayed(each.value(), reference)) > asGood.get(each.merit()),
              reference.places(group.peers()).size(),
              each.value().sources()));
    }
  }

  private static Double lesser(Double one, Double other) {
    return one == null ? other : other == null ? one : (Double) Math.min(one, other);
  }

  private static Double greater(Double one, Double other) {
    return one == null ? other : other == null ? one : (Double) Math.max(one, other);
  }

  private static BigDecimal displayed(RankedValue value, ReferenceIndex reference) {
    Indicator indicator = reference.indicator(value.key().indicator());
    return value.displayed(indicator, reference).stripTrailingZeros();
  }

  private static List<Ranking> withPrevious(List<Ranking> ranked, RecentPeriods recent) {
    Map<Series, Integer> earlier = new HashMap<>();
    for (Ranking each : ranked) {
      if (!recent.isOwn(each.key)) {
        earlier.put(each.series(), each.rank);
      }
    }
    return ranked.stream()
        .filter(each -> recent.isOwn(each.key))
        .map(each -> each.after(earlier.get(each.series())))
        .toList();
  }

  private Series series() {
    return new Series(peerGroup, by, key.running());
  }

  private Ranking after(Integer before) {
    return new Ranking(
        peerGroup,
        key,
        by,
        value,
        rank,
        of,
        tied,
        before,
        fragile,
        displayedTied,
        groupSize,
        sources);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        peerGroup.code(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        by.code(),
        value,
        rank,
        of,
        tied,
        previousRank,
        previousRank == null ? null : previousRank - rank,
        fragile,
        displayedTied,
        groupSize);
  }
}
