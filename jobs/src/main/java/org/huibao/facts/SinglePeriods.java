package org.huibao.facts;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * One month or quarter out of running totals: q₁ = C₁, q_k = C_k − C_{k−1}, of differenced flows.
 *
 * <ol>
 *   <li>{@code cumulatives}: values and bases of the year to date (a whole year is one at December)
 *   <li>{@code singles}: each less the one a month, or a quarter, before of the same scope; the
 *       first of the year as it is. The base is differenced from the same two returns
 *   <li>only where no return gives the single period itself
 * </ol>
 *
 * A running total that falls gives no single period where the indicator cannot be negative: that is
 * a finding ({@link org.huibao.facts.checks.RunningTotals}).
 */
public final class SinglePeriods {
  private static final String EARLIER = "earlier";
  private static final String EARLIER_PERIOD = "earlier_period";
  private static final String[] SERIES = {
    Columns.DISTRICT, Columns.PLACE, Columns.INDICATOR, Columns.SCOPE, Columns.MEASURE
  };

  private SinglePeriods() {}

  /** Single periods that no fact gives. */
  static Dataset<Row> of(Dataset<Row> facts, ReferenceTables reference) {
    Dataset<Row> differences = differences(facts, reference);
    Column mayFall = col("sign").equalTo("any");
    Dataset<Row> singles =
        differences
            .where(col(Columns.VALUE).geq(0).or(mayFall))
            .withColumn(Columns.SPAN, col("single_span"))
            .withColumn(Columns.RETURN_ID, lit(null))
            .withColumn(Columns.FILE, lit(null))
            .withColumn(Columns.SHEET, lit(null))
            .withColumn(Columns.CELL, lit(null))
            .join(given(facts), Facts.NUMBER, "left_anti");
    return Facts.select(singles);
  }

  /** Every running total less the one before, with both, whatever the sign. */
  public static Dataset<Row> differences(Dataset<Row> facts, ReferenceTables reference) {
    Dataset<Row> cumulatives = cumulatives(facts, reference);
    Column month = substring(col(Columns.PERIOD), 6, 2).cast("int");
    Dataset<Row> steps =
        cumulatives
            .withColumn(
                "step",
                explode(
                    array_compact(
                        array(
                            step("month", 1), when(month.mod(3).equalTo(0), step("quarter", 3))))))
            .withColumn("single_span", col("step.span"))
            .withColumn(
                EARLIER_PERIOD,
                concat(
                    substring(col(Columns.PERIOD), 1, 5),
                    lpad(month.minus(col("step.months")).cast("string"), 2, "0")))
            .withColumn("is_first", month.equalTo(col("step.months")))
            .drop("step");
    Dataset<Row> earlier =
        cumulatives
            .withColumn(EARLIER_PERIOD, col(Columns.PERIOD))
            .withColumn(EARLIER, col(Columns.VALUE))
            .withColumn("earlier_half_unit", col(Columns.HALF_UNIT))
            .withColumn("earlier_sources", col(Columns.SOURCES))
            .select(
                Select.columns(
                    SERIES, EARLIER_PERIOD, EARLIER, "earlier_half_unit", "earlier_sources"));
    return steps
        .join(earlier, Select.names(SERIES, EARLIER_PERIOD), "left")
        .where(col("is_first").or(col(EARLIER).isNotNull()))
        .withColumn("cumulative", col(Columns.VALUE))
        .withColumn(Columns.VALUE, col(Columns.VALUE).minus(coalesce(col(EARLIER), lit(0))))
        .withColumn(
            Columns.HALF_UNIT,
            col(Columns.HALF_UNIT).plus(coalesce(col("earlier_half_unit"), lit(0))))
        .withColumn(
            Columns.SOURCES,
            when(col("is_first"), col(Columns.SOURCES))
                .otherwise(concat(col(Columns.SOURCES), col("earlier_sources"))));
  }

  private static Column step(String span, int months) {
    return struct(lit(span).as("span"), lit(months).as("months"));
  }

  private static Dataset<Row> cumulatives(Dataset<Row> facts, ReferenceTables reference) {
    Dataset<Row> differenced =
        reference
            .indicators()
            .where(col("differenced").and(col("kind").equalTo("flow")))
            .select(Columns.INDICATOR, "sign");
    return facts
        .where(col(Columns.MEASURE).isin(Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code()))
        .where(
            col(Columns.SPAN)
                .equalTo("ytd")
                .or(col(Columns.SPAN).equalTo("year").and(col(Columns.PERIOD).endsWith("-12"))))
        .join(broadcast(differenced), Columns.INDICATOR);
  }

  /** Numbers that returns give by themselves. */
  private static Dataset<Row> given(Dataset<Row> facts) {
    return facts
        .where(col(Columns.SPAN).isin("month", "quarter"))
        .where(col(Columns.MEASURE).isin(Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code()))
        .select(Select.columns(Facts.NUMBER))
        .distinct();
  }
}
