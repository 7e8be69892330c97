package org.huibao.facts;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;

/**
 * Indicators that are made of others by weight, of every place that has all the items.
 *
 * <ul>
 *   <li>an index, such as 工业经济效益综合指数: {@code Σ(x_i / s_i · w_i) / Σ w_i × 100}, where an item that
 *       should be at most its standard (资产负债率) earns its whole weight up to it and {@code w × (100
 *       − x) / (100 − s)} above
 *   <li>a score (功效系数): {@code d_i = (x_i − floor_i) / (standard_i − floor_i) × 40 + 60}, {@code Σ
 *       d_i · w_i / Σ w_i}
 * </ul>
 *
 * Items marked so are annualised in a part of the year: × 12 / months. A value that is reported
 * stands.
 */
public final class Composites {
  private static final String[] FACT = Select.names(Facts.NUMBER, Columns.MEASURE);

  private Composites() {}

  /** Composites that no fact gives. */
  static Dataset<Row> of(Dataset<Row> facts, ReferenceTables reference) {
    Dataset<Row> items = reference.composites();
    Dataset<Row> counts =
        items
            .groupBy("composite")
            .agg(count(lit(1)).as("items"), sum("weight").cast("double").as("weights"));
    Dataset<Row> units = reference.indicators().select(col(Columns.INDICATOR), col("fact_unit"));
    Dataset<Row> earned =
        facts
            .where(col(Columns.MEASURE).isin(Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code()))
            .join(broadcast(items), col(Columns.INDICATOR).equalTo(col("item")))
            // sums of doubles depend on the order of rows
            .withColumn("earned", earned().cast("decimal(30,15)"))
            .withColumn(Columns.INDICATOR, col("composite"));
    Dataset<Row> sums =
        earned
            .groupBy(Select.columns(FACT))
            .agg(
                sum("earned").cast("double").as("earned"),
                count(lit(1)).as("present"),
                max(col("method").equalTo("score")).as("is_score"),
                sort_array(flatten(collect_list(Columns.SOURCES))).as(Columns.SOURCES));
    Dataset<Row> complete =
        sums.join(broadcast(counts), col(Columns.INDICATOR).equalTo(col("composite")))
            .where(col("present").equalTo(col("items")))
            .join(broadcast(units), Columns.INDICATOR);
    Column mean = col("earned").divide(col("weights"));
    return Facts.select(
        complete
            .withColumn(
                Columns.VALUE,
                when(col("is_score"), mean).otherwise(mean.multiply(100)).cast("decimal(28,8)"))
            .withColumn(Columns.UNIT, col("fact_unit"))
            .withColumn(Columns.STATUS, lit(Observation.NORMAL))
            .withColumn(Columns.RETURN_ID, lit(null))
            .withColumn(Columns.FILE, lit(null))
            .withColumn(Columns.SHEET, lit(null))
            .withColumn(Columns.CELL, lit(null))
            .withColumn(Columns.HALF_UNIT, lit(null))
            .join(facts.select(Select.columns(FACT)), FACT, "left_anti"));
  }

  /** What an item's value adds before the division by all weights. */
  private static Column earned() {
    Column months = substring(col(Columns.PERIOD), 6, 2).cast("double");
    Column standard = col("standard").cast("double");
    Column weight = col("weight").cast("double");
    Column floor = col("floor").cast("double");
    Column asItIs = col(Columns.VALUE).cast("double");
    Column value =
        when(
                col("annualised").and(col(Columns.SPAN).equalTo("ytd")),
                asItIs.multiply(12).divide(months))
            .otherwise(asItIs);
    Column hundred = lit(100.0);
    return when(
            col("method").equalTo("score"),
            value.minus(floor).divide(standard.minus(floor)).multiply(40).plus(60).multiply(weight))
        .when(
            col("method").equalTo("at_most"),
            when(value.leq(standard), weight)
                .otherwise(weight.multiply(hundred.minus(value)).divide(hundred.minus(standard))))
        .otherwise(value.divide(standard).multiply(weight));
  }
}
