package org.huibao.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;

/**
 * When the one behind would catch up if both went on growing as they do: an extrapolation (外推), of
 * east and west and of the district and each of its peers.
 *
 * <p>With A ahead of B: {@code t* = ln(A/B) / ln((1+g_B)/(1+g_A))} years, only if g_B &gt; g_A.
 * Even then the absolute gap widens for the first {@code ln[A·ln(1+g_A) / (B·ln(1+g_B))] /
 * ln((1+g_B)/(1+g_A))} years where A·ln(1+g_A) &gt; B·ln(1+g_B); otherwise it narrows from the
 * start and {@code widening_years} is 0. Where B does not grow faster both are null and {@code
 * catches_up} is false.
 *
 * @param key names no place
 * @param leaderGrowth in per cent a year
 */
public record CatchUp(
    FactKey key,
    String leader,
    String follower,
    double leaderLevel,
    double followerLevel,
    double leaderGrowth,
    double followerGrowth,
    boolean catchesUp,
    Double years,
    Double wideningYears) {
  public static final String TABLE = "catch_up";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, indicator STRING, period STRING, span STRING, scope STRING,"
              + " leader STRING, follower STRING, leader_level DOUBLE, follower_level DOUBLE,"
              + " leader_growth DOUBLE, follower_growth DOUBLE, catches_up BOOLEAN,"
              + " years DOUBLE, widening_years DOUBLE, note STRING");
  private static final String NOTE = "按现有增速外推，不是预测";

  /**
   * One of two.
   *
   * @param growth in per cent a year, or null
   */
  record Runner(String name, double level, Double growth) {
    boolean runs() {
      return level > 0 && growth != null && growth > -100;
    }

    double rate() {
      return StrictMath.log(1 + growth / 100);
    }
  }

  static List<CatchUp> of(List<Gap> gaps, List<PeerGap> peerGaps, ReferenceIndex reference) {
    List<CatchUp> all = new ArrayList<>();
    for (Gap gap : gaps) {
      if (gap.by() == By.LEVEL && isComparable(gap.key(), reference)) {
        add(
            all,
            gap.key(),
            new Runner(Gap.EAST, gap.east(), Decimals.significant(gap.eastGrowth())),
            new Runner(Gap.WEST, gap.west(), Decimals.significant(gap.westGrowth())));
      }
    }
    for (PeerGap gap : peerGaps) {
      if (gap.by() == By.LEVEL && isComparable(gap.key(), reference)) {
        add(
            all,
            gap.key().withPlace(null),
            new Runner(gap.key().place(), gap.value(), Decimals.significant(gap.rate())),
            new Runner(gap.other(), gap.otherValue(), Decimals.significant(gap.otherRate())));
      }
    }
    return all;
  }

  private static boolean isComparable(FactKey key, ReferenceIndex reference) {
    Indicator indicator = reference.indicator(key.indicator());
    return indicator.direction() == Direction.HIGHER && indicator.isAmount();
  }

  private static void add(List<CatchUp> all, FactKey key, Runner one, Runner other) {
    if (one.runs() && other.runs() && one.level() != other.level()) {
      all.add(one.level() > other.level() ? of(key, one, other) : of(key, other, one));
    }
  }

  static CatchUp of(FactKey key, Runner leader, Runner follower) {
    boolean faster = follower.growth() > leader.growth();
    double closing = follower.rate() - leader.rate();
    double leaderGain = leader.level() * leader.rate();
    double followerGain = follower.level() * follower.rate();
    boolean widens = leaderGain > 0 && leaderGain > followerGain;
    return new CatchUp(
        key,
        leader.name(),
        follower.name(),
        leader.level(),
        follower.level(),
        leader.growth(),
        follower.growth(),
        faster,
        faster
            ? Decimals.significant(StrictMath.log(leader.level() / follower.level()) / closing)
            : null,
        faster
            ? (Double)
                (widens
                    ? Decimals.significant(StrictMath.log(leaderGain / followerGain) / closing)
                    : 0.0)
            : null);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        leader,
        follower,
        leaderLevel,
        followerLevel,
        leaderGrowth,
        followerGrowth,
        catchesUp,
        years,
        wideningYears,
        NOTE);
  }
}
