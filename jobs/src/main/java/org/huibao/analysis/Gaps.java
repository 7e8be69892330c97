package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.returns.Columns;

/**
 * Gaps between east (A) and west (B): absolute A − B, ratio A / B, relative (A − B) / A × 100; by
 * level, by growth (in percentage points, from the groups' own levels and bases) and per head.
 *
 * <p>The verdict compares with the same period a year earlier, since a running total's gap grows
 * with the months: {@code base_absolute} and {@code base_ratio} hold what it is compared with. The
 * {@code previous_…} columns are those of the newest earlier period.
 */
public final class Gaps {
  public static final String TABLE = "gaps";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, indicator STRING, period STRING, span STRING, scope STRING,"
              + " by STRING, east DOUBLE, west DOUBLE, absolute DOUBLE, ratio DOUBLE,"
              + " relative DOUBLE, previous_absolute DOUBLE, previous_ratio DOUBLE,"
              + " verdict STRING, base_absolute DOUBLE, base_ratio DOUBLE");
  public static final String EAST = "east";
  public static final String WEST = "west";
  public static final String ABSOLUTE = "absolute";
  public static final String RATIO = "ratio";
  public static final String VERDICT = "verdict";

  /** The cells of the east's number; {@link #WEST_SOURCES} the west's. */
  public static final String EAST_SOURCES = "east_sources";

  public static final String WEST_SOURCES = "west_sources";

  private static final String BASE = "base";
  private static final String[] SUBJECT = {
    Columns.DISTRICT,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    RecentPeriods.AGE
  };
  private static final String[] SAME_GAP = {
    Columns.DISTRICT, Columns.INDICATOR, Columns.SPAN, Columns.SCOPE, Rankings.BY
  };

  private Gaps() {}

  static Dataset<Row> of(Dataset<Row> groupFacts, Dataset<Row> recent, ReferenceTables reference) {
    Dataset<Row> levels = GroupLevels.of(groupFacts, recent);
    Dataset<Row> perHead = perHead(levels, reference);
    Dataset<Row> gaps =
        sides(levels, "level")
            .union(growth(sides(withBaseSources(levels), "growth"), reference))
            .union(sides(perHead, "per_head"));
    return withPrevious(withGap(gaps));
  }

  /** The rows of the publication's own period, as contracted. */
  static Dataset<Row> published(Dataset<Row> gaps) {
    return Contract.close(gaps, SCHEMA);
  }

  /** East beside west, where both have a value. */
  private static Dataset<Row> sides(Dataset<Row> levels, String by) {
    return side(levels, EAST)
        .join(side(levels, WEST), SUBJECT)
        .withColumn(Rankings.BY, lit(by))
        .select(
            col(Columns.DISTRICT),
            col(Columns.INDICATOR),
            col(Columns.PERIOD),
            col(Columns.SPAN),
            col(Columns.SCOPE),
            col(RecentPeriods.AGE),
            col(Rankings.BY),
            col(EAST),
            col(WEST),
            col(EAST + "_base"),
            col(WEST + "_base"),
            col(EAST_SOURCES),
            col(WEST_SOURCES));
  }

  private static Dataset<Row> side(Dataset<Row> levels, String group) {
    return levels
        .where(col(Columns.PLACE).equalTo(group))
        .select(
            col(Columns.DISTRICT),
            col(Columns.INDICATOR),
            col(Columns.PERIOD),
            col(Columns.SPAN),
            col(Columns.SCOPE),
            col(RecentPeriods.AGE),
            col(Columns.VALUE).as(group),
            col(BASE).as(group + "_base"),
            col(Columns.SOURCES).as(group + "_sources"));
  }

  /** Levels to growth rates; bases of growth rates are not known. */
  private static Dataset<Row> growth(Dataset<Row> sides, ReferenceTables reference) {
    Dataset<Row> computable =
        reference
            .indicators()
            .where(col("price_basis").equalTo("nominal"))
            .where(col("kind").isin("flow", "stock"))
            .select(Columns.INDICATOR);
    return sides
        .join(broadcast(computable), new String[] {Columns.INDICATOR}, "left_semi")
        .where(col(EAST + "_base").gt(0).and(col(WEST + "_base").gt(0)))
        .select(cols(sides))
        .withColumn(EAST, rate(EAST))
        .withColumn(WEST, rate(WEST))
        .withColumn(EAST + "_base", lit(null).cast("double"))
        .withColumn(WEST + "_base", lit(null).cast("double"));
  }

  private static Column[] cols(Dataset<Row> like) {
    return java.util.Arrays.stream(like.columns())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  private static Dataset<Row> withBaseSources(Dataset<Row> levels) {
    return levels.withColumn(
        Columns.SOURCES,
        org.apache.spark.sql.functions.concat(col(Columns.SOURCES), col(GroupLevels.BASE_SOURCES)));
  }

  private static Column rate(String group) {
    return Numbers.percent(col(group).minus(col(group + "_base")), col(group + "_base"));
  }

  /** Values and bases over the population of all the group's members. */
  private static Dataset<Row> perHead(Dataset<Row> levels, ReferenceTables reference) {
    Dataset<Row> members = reference.memberships().withColumnRenamed("whole", "group_key");
    Dataset<Row> population =
        reference
            .population()
            .join(broadcast(members), Columns.PLACE)
            .groupBy(col("group_key"), col("year"))
            .agg(sum(PerHead.PERSONS).as(PerHead.PERSONS), count(lit(1)).as("counted"))
            .join(members.groupBy("group_key").agg(count(lit(1)).as("members")), "group_key")
            .where(col("counted").equalTo(col("members")))
            .select(col("group_key").as(Columns.PLACE), col("year"), col(PerHead.PERSONS));
    Column persons = col(PerHead.PERSONS).cast("double");
    return PerHead.withPersons(levels, population, reference)
        .withColumn(Columns.VALUE, col(Columns.VALUE).divide(persons))
        .withColumn(BASE, col(BASE).divide(persons));
  }

  private static Dataset<Row> withGap(Dataset<Row> gaps) {
    Column east = col(EAST);
    Column west = col(WEST);
    Column eastBase = col(EAST + "_base");
    Column westBase = col(WEST + "_base");
    return gaps.withColumn(ABSOLUTE, Numbers.significant(east.minus(west)))
        .withColumn(RATIO, Numbers.significant(ratio(east, west)))
        .withColumn("relative", Numbers.significant(Numbers.percent(east.minus(west), east)))
        .withColumn("base_absolute", Numbers.significant(eastBase.minus(westBase)))
        .withColumn("base_ratio", Numbers.significant(ratio(eastBase, westBase)))
        .withColumn(EAST, Numbers.significant(east))
        .withColumn(WEST, Numbers.significant(west));
  }

  private static Column ratio(Column east, Column west) {
    return when(east.gt(0).and(west.gt(0)), east.divide(west));
  }

  private static Dataset<Row> withPrevious(Dataset<Row> gaps) {
    Dataset<Row> previous =
        gaps.where(col(RecentPeriods.AGE).equalTo(1))
            .withColumn("previous_absolute", col(ABSOLUTE))
            .withColumn("previous_ratio", col(RATIO))
            .select(
                col("previous_absolute"),
                col("previous_ratio"),
                col(Columns.DISTRICT),
                col(Columns.INDICATOR),
                col(Columns.SPAN),
                col(Columns.SCOPE),
                col(Rankings.BY));
    return gaps.where(col(RecentPeriods.AGE).equalTo(0))
        .join(previous, SAME_GAP, "left")
        .withColumn(VERDICT, verdict());
  }

  private static Column verdict() {
    Column byGrowth = col(Rankings.BY).equalTo("growth");
    // growth has no base of its own; its gap is compared with the period before
    Column absoluteBefore =
        when(byGrowth, col("previous_absolute")).otherwise(col("base_absolute"));
    Column absolute = trend(col(ABSOLUTE), absoluteBefore, lit(0));
    Column ratio = when(byGrowth, absolute).otherwise(trend(col(RATIO), col("base_ratio"), lit(1)));
    Column settled = coalesce(ratio, absolute);
    return when(absolute.isNull(), lit("unknown"))
        .when(absolute.equalTo(settled), absolute)
        .otherwise(lit("mixed"));
  }

  /** Whether a gap is further from nothing than it was. */
  private static Column trend(Column now, Column before, Column nothing) {
    Column distance = distance(now, nothing);
    Column distanceBefore = distance(before, nothing);
    return when(now.isNull().or(before.isNull()), lit(null).cast("string"))
        .when(distance.gt(distanceBefore), lit("widening"))
        .when(distance.lt(distanceBefore), lit("narrowing"))
        .otherwise(lit("unchanged"));
  }

  private static Column distance(Column gap, Column nothing) {
    // a ratio of 1/2 is as far from 1 as a ratio of 2
    return when(
            nothing.equalTo(1),
            org.apache.spark.sql.functions.abs(org.apache.spark.sql.functions.log(gap)))
        .otherwise(org.apache.spark.sql.functions.abs(gap));
  }
}
