package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.returns.Columns;

/**
 * When the one behind would catch up if both went on growing as they do: an extrapolation (外推), of
 * east and west and of the district and each of its peers.
 *
 * <p>With A ahead of B: {@code t* = ln(A/B) / ln((1+g_B)/(1+g_A))} years, only if g_B &gt; g_A.
 * Even then the absolute gap widens for the first {@code ln[A·ln(1+g_A) / (B·ln(1+g_B))] /
 * ln((1+g_B)/(1+g_A))} years where A·ln(1+g_A) &gt; B·ln(1+g_B); otherwise it narrows from the
 * start and {@code widening_years} is 0. Where B does not grow faster both are null and {@code
 * catches_up} is false.
 */
public final class CatchUp {
  public static final String TABLE = "catch_up";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, indicator STRING, period STRING, span STRING, scope STRING,"
              + " leader STRING, follower STRING, leader_level DOUBLE, follower_level DOUBLE,"
              + " leader_growth DOUBLE, follower_growth DOUBLE, catches_up BOOLEAN,"
              + " years DOUBLE, widening_years DOUBLE, note STRING");

  private CatchUp() {}

  static Dataset<Row> of(Dataset<Row> gaps, Dataset<Row> peerGaps, ReferenceTables reference) {
    Dataset<Row> sides =
        gaps.where(col(Rankings.BY).equalTo("level"))
            .select(
                pair(
                    lit(Gaps.EAST),
                    lit(Gaps.WEST),
                    Gaps.EAST,
                    Gaps.WEST,
                    Gaps.EAST_GROWTH,
                    Gaps.WEST_GROWTH))
            .union(
                peerGaps
                    .where(col(Rankings.BY).equalTo("level"))
                    .select(
                        pair(
                            col(Columns.PLACE),
                            col(PeerGaps.OTHER),
                            Columns.VALUE,
                            "other_value",
                            "rate",
                            "other_rate")));
    Dataset<Row> comparable =
        reference
            .indicators()
            .where(col("direction").equalTo("higher").and(col("kind").isin("flow", "stock")))
            .select(Columns.INDICATOR);
    Column firstLeads = col("a").gt(col("b"));
    Dataset<Row> ordered =
        sides
            .join(broadcast(comparable), Columns.INDICATOR)
            .where(col("a").gt(0).and(col("b").gt(0)).and(col("a").notEqual(col("b"))))
            .where(col("growth_a").gt(-100).and(col("growth_b").gt(-100)))
            .withColumn("leader", when(firstLeads, col("first")).otherwise(col("second")))
            .withColumn("follower", when(firstLeads, col("second")).otherwise(col("first")))
            .withColumn("leader_level", greatest(col("a"), col("b")))
            .withColumn("follower_level", when(firstLeads, col("b")).otherwise(col("a")))
            .withColumn(
                "leader_growth", when(firstLeads, col("growth_a")).otherwise(col("growth_b")))
            .withColumn(
                "follower_growth", when(firstLeads, col("growth_b")).otherwise(col("growth_a")));
    return Contract.close(withYears(ordered), SCHEMA);
  }

  private static Column[] pair(
      Column first, Column second, String a, String b, String growthA, String growthB) {
    return new Column[] {
      col(Columns.DISTRICT),
      col(Columns.INDICATOR),
      col(Columns.PERIOD),
      col(Columns.SPAN),
      col(Columns.SCOPE),
      first.as("first"),
      second.as("second"),
      col(a).as("a"),
      col(b).as("b"),
      Numbers.significant(col(growthA)).as("growth_a"),
      Numbers.significant(col(growthB)).as("growth_b")
    };
  }

  /** Both times, from leader_level, follower_level and their growth in per cent a year. */
  static Dataset<Row> withYears(Dataset<Row> pairs) {
    Column leaderRate = log(lit(1.0).plus(col("leader_growth").divide(100)));
    Column followerRate = log(lit(1.0).plus(col("follower_growth").divide(100)));
    Column closing = followerRate.minus(leaderRate);
    Column leaderGain = col("leader_level").multiply(leaderRate);
    Column followerGain = col("follower_level").multiply(followerRate);
    Column faster = col("follower_growth").gt(col("leader_growth"));
    return pairs
        .withColumn("catches_up", faster)
        .withColumn(
            "years",
            Numbers.significant(
                when(
                    faster,
                    log(col("leader_level").divide(col("follower_level"))).divide(closing))))
        .withColumn(
            "widening_years",
            Numbers.significant(
                when(
                    faster,
                    when(
                            leaderGain.gt(0).and(leaderGain.gt(followerGain)),
                            log(leaderGain.divide(followerGain)).divide(closing))
                        .otherwise(lit(0.0)))))
        .withColumn("note", lit("按现有增速外推，不是预测"));
  }
}
