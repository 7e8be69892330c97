package org.huibao.facts;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;

/**
 * Sums over members: of the towns for the district, of a group's places for the group.
 *
 * <ol>
 *   <li>members' facts of additive indicators, measures value, previous_year and target
 *   <li>complete where every member that ever reported the indicator, or whose return is missing,
 *       has the value, and the same members have the measure
 *   <li>summed, with all cells as sources
 * </ol>
 */
public final class Totals {
  private static final String WITHHELD = Suppression.WITHHELD;
  private static final String WHOLE = "whole";

  private Totals() {}

  /**
   * Which members are expected to report an indicator: all that ever did, and per period those
   * whose scheduled return is missing. A sign in place of a number is a report.
   */
  public static Dataset<Row> expected(
      Dataset<Row> facts, Dataset<Row> signs, Dataset<Row> missing) {
    Dataset<Row> everReported =
        Facts.ofMeasure(facts, Measure.VALUE.code())
            .select(Columns.INDICATOR, Columns.PLACE)
            .union(
                Facts.ofMeasure(signs, Measure.VALUE.code())
                    .select(Columns.INDICATOR, Columns.PLACE))
            .distinct();
    Dataset<Row> periods = facts.select(Columns.INDICATOR, Columns.PERIOD).distinct();
    return everReported
        .join(periods, Columns.INDICATOR)
        .select(Columns.INDICATOR, Columns.PERIOD, Columns.PLACE)
        .union(missing.select(Columns.INDICATOR, Columns.PERIOD, Columns.PLACE))
        .distinct();
  }

  /** Complete ones of {@link #sums} as facts, with the whole as their place. */
  public static Dataset<Row> complete(Dataset<Row> sums) {
    return asFacts(sums.where(isComplete()));
  }

  /** The same without what must not be disclosed ({@link Suppression}). */
  public static Dataset<Row> disclosed(Dataset<Row> sums, ReferenceTables reference) {
    return asFacts(
        Suppression.of(sums.where(isComplete()), reference).where(col(WITHHELD).equalTo(false)));
  }

  /** Sums that are withheld, for a finding each. */
  public static Dataset<Row> withheld(Dataset<Row> sums, ReferenceTables reference) {
    return Suppression.of(sums.where(isComplete()), reference).where(col(WITHHELD));
  }

  /** Sums that are not complete, for a finding each. */
  public static Dataset<Row> incomplete(Dataset<Row> sums) {
    return sums.where(coalesce(isComplete(), lit(false)).equalTo(false));
  }

  private static Dataset<Row> asFacts(Dataset<Row> sums) {
    return Facts.select(
        sums.withColumn(Columns.STATUS, lit(Observation.NORMAL))
            .withColumn(Columns.RETURN_ID, lit(null))
            .withColumn(Columns.FILE, lit(null))
            .withColumn(Columns.SHEET, lit(null))
            .withColumn(Columns.CELL, lit(null)));
  }

  private static Column isComplete() {
    return col("who")
        .equalTo(col("who_with_value"))
        .and(col("members_with_value").equalTo(col("members_expected")));
  }

  /** Sums for every whole in {@code memberships}, complete or not, with the counts that tell. */
  public static Dataset<Row> sums(
      Dataset<Row> facts, ReferenceTables reference, Dataset<Row> expected) {
    Dataset<Row> additive = reference.indicators().where(col("additive")).select(Columns.INDICATOR);
    Dataset<Row> ofMembers =
        facts
            .where(
                col(Columns.MEASURE)
                    .isin(
                        Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code(), Measure.TARGET.code()))
            .join(broadcast(additive), Columns.INDICATOR)
            .join(broadcast(reference.memberships()), Columns.PLACE)
            .withColumn("member", col(Columns.PLACE));
    Dataset<Row> sums =
        ofMembers
            .groupBy(
                col(Columns.DISTRICT),
                col(WHOLE).as(Columns.PLACE),
                col(Columns.INDICATOR),
                col(Columns.PERIOD),
                col(Columns.SPAN),
                col(Columns.SCOPE),
                col(Columns.MEASURE))
            .agg(
                sum(Columns.VALUE).as(Columns.VALUE),
                sum(Columns.HALF_UNIT).as(Columns.HALF_UNIT),
                max(Columns.UNIT).as(Columns.UNIT),
                count(lit(1)).as("members"),
                sort_array(collect_list(col("member"))).as("who"),
                max(col(Columns.STATUS).notEqual(MemberValues.NOTHING)).as("any_fact"),
                sort_array(flatten(collect_list(Columns.SOURCES))).as(Columns.SOURCES));
    Dataset<Row> expectedCounts =
        expected
            .join(broadcast(reference.memberships()), Columns.PLACE)
            .groupBy(col(WHOLE).as(Columns.PLACE), col(Columns.INDICATOR), col(Columns.PERIOD))
            .agg(countDistinct(Columns.PLACE).as("members_expected"));
    WindowSpec sameNumber = Window.partitionBy(Select.columns(Facts.NUMBER));
    Column isValue = col(Columns.MEASURE).equalTo(Measure.VALUE.code());
    return sums.withColumn("any_value", max(when(isValue, col("any_fact"))).over(sameNumber))
        // where all members say that there is no such item, so does the whole
        .where(coalesce(col("any_value"), lit(true)))
        .withColumn("members_with_value", max(when(isValue, col("members"))).over(sameNumber))
        .withColumn("who_with_value", max(when(isValue, col("who"))).over(sameNumber))
        .join(
            expectedCounts,
            new String[] {Columns.PLACE, Columns.INDICATOR, Columns.PERIOD},
            "left");
  }
}
