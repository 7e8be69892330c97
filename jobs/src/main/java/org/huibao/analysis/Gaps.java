package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.lake.Workings;
import org.huibao.returns.Columns;

/**
 * Gaps between east (A) and west (B): absolute A − B, ratio A / B, relative (A − B) / A × 100; by
 * level, by growth (in percentage points, from the groups' own levels and bases) and per head.
 *
 * <p>The verdict ({@link Verdict}) compares with the same period a year earlier, since a running
 * total's gap grows with the months: {@code base_absolute} and {@code base_ratio} hold what it is
 * compared with. By growth it compares with the newest earlier period, whose numbers the {@code
 * previous_…} columns hold.
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

  static final String EAST_GROWTH = "east_growth";
  static final String WEST_GROWTH = "west_growth";

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

  static Dataset<Row> of(
      Dataset<Row> groupFacts, Dataset<Row> recent, ReferenceTables reference, Workings workings) {
    Dataset<Row> levels =
        workings.keep("group_levels", GroupLevels.of(groupFacts, recent, reference));
    Dataset<Row> byLevel = workings.keep("gaps_by_level", sides(levels, "level"));
    Dataset<Row> perHead =
        workings.keep(
            "gaps_per_head",
            sides(workings.keep("group_levels_per_head", perHead(levels, reference)), "per_head"));
    return withPrevious(
        workings.keep("gaps_by_all", withGap(byLevel.union(byGrowth(byLevel)).union(perHead))));
  }

  /** The rows of the publication's own period, as contracted. */
  static Dataset<Row> published(Dataset<Row> gaps) {
    return Contract.close(gaps, SCHEMA);
  }

  /** East beside west, where both have a value. */
  private static Dataset<Row> sides(Dataset<Row> levels, String by) {
    return side(levels, EAST).join(side(levels, WEST), SUBJECT).withColumn(Rankings.BY, lit(by));
  }

  private static Dataset<Row> side(Dataset<Row> levels, String group) {
    return levels
        .where(col(Columns.PLACE).equalTo(group))
        .withColumn(group, col(Columns.VALUE))
        .withColumn(group + "_base", col(Levels.BASE))
        .withColumn(group + "_growth", col(Growth.RATE))
        .withColumn(group + "_sources", col(Columns.SOURCES))
        .withColumn(group + "_growth_sources", col(GroupLevels.RATE_SOURCES))
        .select(
            Select.columns(
                SUBJECT,
                group,
                group + "_base",
                group + "_growth",
                group + "_sources",
                group + "_growth_sources"));
  }

  /** Growth rates as what is compared; what they were a year earlier is not known. */
  private static Dataset<Row> byGrowth(Dataset<Row> sides) {
    Dataset<Row> rates =
        sides.where(col(EAST_GROWTH).isNotNull().and(col(WEST_GROWTH).isNotNull()));
    for (String group : new String[] {EAST, WEST}) {
      rates =
          rates
              .withColumn(group, col(group + "_growth"))
              .withColumn(group + "_sources", col(group + "_growth_sources"))
              .withColumn(group + "_base", lit(null).cast("double"))
              .withColumn(group + "_growth", lit(null).cast("double"));
    }
    return rates.withColumn(Rankings.BY, lit("growth"));
  }

  /** Values and bases over the population of all the group's members, each of its own year. */
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
    // nobody a year before, and nothing to divide by
    Column before = nullif(col("persons_before").cast("double"), lit(0.0));
    Dataset<Row> counted =
        PerHead.withPersons(levels, population, reference, PerHead.OWN_YEAR)
            .transform(
                rows ->
                    PerHead.withPersons(
                        rows, population, PerHead.OWN_YEAR.minus(1), "persons_before"));
    return counted
        .withColumn(Columns.VALUE, col(Columns.VALUE).divide(persons))
        .withColumn(Levels.BASE, col(Levels.BASE).divide(before))
        .withColumn(
            Growth.RATE, col(Growth.RATE).plus(100).multiply(before).divide(persons).minus(100));
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
    // growth has no base of its own; its gap is compared with the period before
    Column ofGrowth = Verdict.absolute(col(ABSOLUTE), col("previous_absolute"));
    Column absolute = Verdict.absolute(col(ABSOLUTE), col("base_absolute"));
    Column ratio = Verdict.ratio(col(RATIO), col("base_ratio"));
    Column growth = Verdict.growth(col(ABSOLUTE), col(EAST_GROWTH), col(WEST_GROWTH));
    return when(col(Rankings.BY).equalTo("growth"), coalesce(ofGrowth, lit(Verdict.UNKNOWN)))
        .otherwise(Verdict.together(absolute, ratio, growth));
  }
}
