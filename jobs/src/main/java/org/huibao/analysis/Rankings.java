package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.bround;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import java.math.RoundingMode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.lake.Workings;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * 位次: competition ranks in a peer group, by level, growth, completion and per head.
 *
 * <ol>
 *   <li>values of the places of each peer group, of indicators that are not neutral
 *   <li>ranked unrounded, the better way round first; ties share a rank, and the next is left out
 *   <li>{@code of} counts the places ranked: missing values have no rank; {@code group_size} counts
 *       them too
 *   <li>{@code fragile}: the intervals within half a unit of the last digit shown overlap a
 *       neighbour's, so that another rank is possible; a tie always is
 *   <li>{@code displayed_tied}: another place's value is another, but prints the same
 *   <li>the rank before is that of the newest earlier period; a change upwards is positive
 * </ol>
 */
public final class Rankings {
  public static final String TABLE = "rankings";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, peer_group STRING, place STRING, indicator STRING, period STRING,"
              + " span STRING, scope STRING, by STRING, value DOUBLE, rank INT, of INT,"
              + " tied BOOLEAN, previous_rank INT, rank_change INT, fragile BOOLEAN,"
              + " displayed_tied BOOLEAN, group_size INT");
  public static final String BY = "by";
  public static final String PEER_GROUP = "peer_group";
  public static final String RANK = "rank";
  public static final String OF = "of";
  public static final String TIED = "tied";

  private static final String LOW = "low";
  private static final String HIGH = "high";
  private static final String[] GROUP = {
    Columns.DISTRICT, PEER_GROUP, BY, Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE
  };
  private static final String[] SAME_RANKING = {
    Columns.DISTRICT, PEER_GROUP, BY, Columns.PLACE, Columns.INDICATOR, Columns.SPAN, Columns.SCOPE
  };

  private Rankings() {}

  static Dataset<Row> of(
      Dataset<Row> facts,
      Dataset<Row> growth,
      Dataset<Row> completion,
      Dataset<Row> recent,
      ReferenceTables reference,
      Workings workings) {
    Dataset<Row> levels =
        Facts.ofMeasure(facts, Measure.VALUE.code()).join(broadcast(recent), RecentPeriods.KEY);
    Dataset<Row> values =
        workings.keep(
            "ranked_values",
            byLevel(levels)
                .union(byGrowth(growth))
                .union(byCompletion(completion))
                .union(byPerHead(levels, reference)));
    return withPrevious(workings.keep("ranked", ranked(values, reference)));
  }

  /** The rows of the publication's own period, as contracted. */
  static Dataset<Row> published(Dataset<Row> rankings) {
    return Contract.close(rankings, SCHEMA);
  }

  private static Dataset<Row> byLevel(Dataset<Row> levels) {
    Column half = coalesce(col(Columns.HALF_UNIT), lit(0));
    return compared(
        levels,
        "level",
        col(Columns.VALUE),
        col(Columns.VALUE).minus(half),
        col(Columns.VALUE).plus(half));
  }

  private static Dataset<Row> byGrowth(Dataset<Row> growth) {
    return compared(
        growth.where(col(Growth.PUBLISHED).and(col(Growth.RATE).isNotNull())),
        "growth",
        col(Growth.RATE),
        col("rate_low"),
        col("rate_high"));
  }

  private static Dataset<Row> byCompletion(Dataset<Row> completion) {
    return compared(
        completion.where(col(Completion.RATE).isNotNull()),
        "completion",
        col(Completion.RATE),
        col("rate_low"),
        col("rate_high"));
  }

  private static Dataset<Row> byPerHead(Dataset<Row> levels, ReferenceTables reference) {
    Column half = coalesce(col(Columns.HALF_UNIT), lit(0));
    Column persons = col(PerHead.PERSONS).cast("double");
    Column value = col(Columns.VALUE);
    return compared(
        PerHead.withPersons(levels, reference.population(), reference, PerHead.OWN_YEAR),
        "per_head",
        Numbers.significant(value.cast("double").divide(persons)),
        value.minus(half).cast("double").divide(persons),
        value.plus(half).cast("double").divide(persons));
  }

  private static Dataset<Row> compared(
      Dataset<Row> rows, String by, Column value, Column low, Column high) {
    return rows.select(
        col(Columns.DISTRICT),
        col(Columns.PLACE),
        col(Columns.INDICATOR),
        col(Columns.PERIOD),
        col(Columns.SPAN),
        col(Columns.SCOPE),
        col(RecentPeriods.AGE),
        lit(by).as(BY),
        value.cast("double").as(Columns.VALUE),
        // ends that only touch must be equal: 20.6 + 0.05 and 20.7 - 0.05
        Numbers.significant(low).as(LOW),
        Numbers.significant(high).as(HIGH),
        col(Columns.SOURCES));
  }

  private static Dataset<Row> ranked(Dataset<Row> values, ReferenceTables reference) {
    Dataset<Row> directed =
        reference
            .indicators()
            .where(col("direction").notEqual("neutral"))
            .select(Columns.INDICATOR, "direction", "decimals", "display_factor", "base_factor");
    Dataset<Row> sizes =
        reference.peerGroups().groupBy(PEER_GROUP).agg(count(lit(1)).cast("int").as("group_size"));
    WindowSpec group = Window.partitionBy(Select.columns(GROUP));
    WindowSpec bestFirst = group.orderBy(col("merit").desc());
    WindowSpec better = bestFirst.rowsBetween(Window.unboundedPreceding(), -1);
    WindowSpec worse = bestFirst.rowsBetween(1, Window.unboundedFollowing());
    Column sense = when(col("direction").equalTo("lower"), lit(-1)).otherwise(lit(1));
    Column worst = when(sense.equalTo(1), col(LOW)).otherwise(col(HIGH).multiply(-1));
    Column best = when(sense.equalTo(1), col(HIGH)).otherwise(col(LOW).multiply(-1));
    Column mayRise = min("worst").over(better).lt(col("best"));
    Column mayFall = max("best").over(worse).gt(col("worst"));
    return values
        .join(broadcast(directed), Columns.INDICATOR)
        .join(broadcast(reference.peerGroups()), Columns.PLACE)
        .join(broadcast(sizes), PEER_GROUP)
        .withColumn("displayed", displayed(reference))
        .withColumn("merit", col(Columns.VALUE).multiply(sense))
        .withColumn("worst", worst)
        .withColumn("best", best)
        .withColumn(RANK, rank().over(bestFirst))
        .withColumn(OF, count(lit(1)).over(group).cast("int"))
        .withColumn(
            "as_good", count(lit(1)).over(Window.partitionBy(Select.columns(GROUP, "merit"))))
        .withColumn(TIED, col("as_good").gt(1))
        .withColumn(
            "displayed_tied",
            count(lit(1))
                .over(Window.partitionBy(Select.columns(GROUP, "displayed")))
                .gt(col("as_good")))
        .withColumn(
            "fragile",
            col(TIED).or(coalesce(mayRise, lit(false))).or(coalesce(mayFall, lit(false))));
  }

  /** The value as it is printed: in the printed unit, to the decimals printed. */
  private static Column displayed(ReferenceTables reference) {
    RoundingMode mode = reference.rounding();
    Column value = col(Columns.VALUE);
    Column level = value.multiply(col("display_factor").cast("double"));
    Column scale =
        pow(lit(10.0), when(col(BY).equalTo("level"), col("decimals")).otherwise(lit(2)));
    Column perHead = value.multiply(col("base_factor").cast("double"));
    return when(col(BY).equalTo("growth"), rounded(value, Numbers.RATE_DECIMALS, mode))
        .when(col(BY).equalTo("per_head"), rounded(perHead, 2, mode))
        .when(col(BY).equalTo("completion"), rounded(value, 2, mode))
        .otherwise(rounded(level.multiply(scale), 0, mode));
  }

  private static Column rounded(Column value, int decimals, RoundingMode mode) {
    Column exact = Numbers.significant(value).cast("decimal(38,12)");
    return mode == RoundingMode.HALF_EVEN ? bround(exact, decimals) : round(exact, decimals);
  }

  private static Dataset<Row> withPrevious(Dataset<Row> ranked) {
    Dataset<Row> previous =
        ranked
            .where(col(RecentPeriods.AGE).equalTo(1))
            .withColumn("previous_rank", col(RANK))
            .select("previous_rank", SAME_RANKING);
    return ranked
        .where(col(RecentPeriods.AGE).equalTo(0))
        .join(previous, SAME_RANKING, "left")
        .withColumn("rank_change", col("previous_rank").minus(col(RANK)));
  }
}
