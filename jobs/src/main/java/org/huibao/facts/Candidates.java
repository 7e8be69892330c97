package org.huibao.facts;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.desc_nulls_last;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.huibao.lake.IngestedReturns;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;
import org.huibao.words.Measure;

/**
 * Every observation that may be a fact, the best of each first.
 *
 * <ol>
 *   <li>observations of the returns in force whose place, indicator, period and unit are known
 *   <li>ordered per fact: the authority's, the place's own reporter's, any department's; among
 *       equals the last received; within a return the first cell
 * </ol>
 */
public final class Candidates {
  /** 1 for the candidate that is the fact. */
  public static final String CHOICE = "choice";

  /** 0 the authority, 1 the place's own reporter, 2 any other. */
  static final String DISTANCE = "distance";

  private Candidates() {}

  public static Dataset<Row> of(
      Dataset<Row> observations, Dataset<Row> returns, ReferenceTables reference, String upTo) {
    Dataset<Row> inForce =
        returns
            .where(col(Columns.STATUS).equalTo(Return.ACCEPTED))
            .select(
                col(Columns.RETURN_ID),
                col(Columns.REPORTER),
                col(Columns.FORM),
                col(Columns.RECEIVED_ON),
                col(IngestedReturns.FIRST_INGEST));
    Dataset<Row> known =
        observations
            .where(col(Columns.PLACE).isNotNull())
            .where(col(Columns.PERIOD).isNotNull().and(col(Columns.PERIOD).leq(upTo)))
            .where(col("fact_value").isNotNull())
            .join(inForce, Columns.RETURN_ID)
            .join(
                broadcast(reference.indicators().select(Columns.INDICATOR, "authority")),
                Columns.INDICATOR)
            .join(
                broadcast(reference.reporters().select(Columns.REPORTER, "reporter_place")),
                new String[] {Columns.REPORTER},
                "left");
    return withChoice(known.withColumn(DISTANCE, distance()))
        .withColumn(Columns.VALUE, col("fact_value"))
        .withColumn(Columns.UNIT, col("fact_unit"))
        .withColumn(Columns.HALF_UNIT, col("fact_half_unit"))
        .withColumn(Columns.SOURCES, array(source()));
  }

  private static Column distance() {
    return when(col(Columns.REPORTER).equalTo(col("authority")), lit(0))
        .when(col("reporter_place").equalTo(col(Columns.PLACE)), lit(1))
        .otherwise(lit(2));
  }

  private static Dataset<Row> withChoice(Dataset<Row> candidates) {
    return withValuesReturn(candidates)
        .withColumn(
            CHOICE,
            row_number()
                .over(
                    Window.partitionBy(
                            Columns.DISTRICT,
                            Columns.PLACE,
                            Columns.INDICATOR,
                            Columns.PERIOD,
                            Columns.SPAN,
                            Columns.SCOPE,
                            Columns.MEASURE)
                        .orderBy(
                            desc("with_value"),
                            asc(DISTANCE),
                            desc_nulls_last(Columns.RECEIVED_ON),
                            desc(IngestedReturns.FIRST_INGEST),
                            desc(Columns.FILE),
                            asc(Columns.SHEET),
                            org.apache.spark.sql.functions.length(col(Columns.CELL)).asc(),
                            asc(Columns.CELL))));
  }

  /**
   * Which candidates come from the return that gives the value: the same period last year is
   * comparable only there.
   */
  private static Dataset<Row> withValuesReturn(Dataset<Row> candidates) {
    Column isValue = col(Columns.MEASURE).equalTo(Measure.VALUE.code());
    Column isBase = col(Columns.MEASURE).equalTo(Measure.PREVIOUS_YEAR.code());
    Column valuesReturn =
        first(when(isValue, col(Columns.RETURN_ID)), true)
            .over(
                Window.partitionBy(
                        Columns.DISTRICT,
                        Columns.PLACE,
                        Columns.INDICATOR,
                        Columns.PERIOD,
                        Columns.SPAN,
                        Columns.SCOPE)
                    .orderBy(
                        asc(DISTANCE),
                        desc_nulls_last(Columns.RECEIVED_ON),
                        desc(IngestedReturns.FIRST_INGEST),
                        desc(Columns.FILE))
                    .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing()));
    return candidates.withColumn(
        "with_value",
        isBase.and(coalesce(col(Columns.RETURN_ID).equalTo(valuesReturn), lit(false))));
  }

  private static Column source() {
    return struct(col(Columns.RETURN_ID), col(Columns.FILE), col(Columns.SHEET), col(Columns.CELL));
  }

  /** The facts that were sent in as they are. */
  public static Dataset<Row> chosen(Dataset<Row> candidates) {
    return Facts.select(candidates.where(col(CHOICE).equalTo(1)));
  }
}
