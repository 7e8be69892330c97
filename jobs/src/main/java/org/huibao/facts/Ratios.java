package org.huibao.facts;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;
import org.huibao.words.Units;

/**
 * Ratios out of their numerators and denominators: 100 × Σ numerator / Σ denominator, in per cent,
 * unrounded. Never the mean of members' ratios. None where the denominator is 0.
 */
public final class Ratios {
  private Ratios() {}

  /** Computed ratios of every place that has both parts. */
  public static Dataset<Row> of(Dataset<Row> facts, ReferenceTables reference) {
    Dataset<Row> parts =
        facts
            .where(col(Columns.MEASURE).isin(Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code()))
            .select(
                Columns.DISTRICT,
                Columns.PLACE,
                Columns.PERIOD,
                Columns.SPAN,
                Columns.SCOPE,
                Columns.MEASURE,
                Columns.INDICATOR,
                Columns.VALUE,
                Columns.SOURCES);
    Dataset<Row> ratios =
        reference
            .indicators()
            .where(col("kind").equalTo("ratio"))
            .where(col("numerator").isNotNull().and(col("denominator").isNotNull()))
            .select(col(Columns.INDICATOR).as("ratio"), col("numerator"), col("denominator"));
    Dataset<Row> numerators =
        parts
            .join(broadcast(ratios), col(Columns.INDICATOR).equalTo(col("numerator")))
            .drop(Columns.INDICATOR);
    Dataset<Row> denominators =
        parts
            .withColumnRenamed(Columns.INDICATOR, "denominator")
            .withColumnRenamed(Columns.VALUE, "below")
            .withColumnRenamed(Columns.SOURCES, "sources_below");
    return Facts.select(
        numerators
            .join(
                denominators,
                new String[] {
                  Columns.DISTRICT,
                  Columns.PLACE,
                  Columns.PERIOD,
                  Columns.SPAN,
                  Columns.SCOPE,
                  Columns.MEASURE,
                  "denominator"
                })
            .where(col("below").notEqual(0))
            .withColumn(Columns.INDICATOR, col("ratio"))
            .withColumn(
                Columns.VALUE,
                col(Columns.VALUE)
                    .cast("double")
                    .multiply(100)
                    .divide(col("below").cast("double"))
                    .cast("decimal(28,8)"))
            .withColumn(Columns.UNIT, lit(Units.PERCENT))
            .withColumn(Columns.STATUS, lit(Observation.NORMAL))
            .withColumn(Columns.RETURN_ID, lit(null))
            .withColumn(Columns.FILE, lit(null))
            .withColumn(Columns.SHEET, lit(null))
            .withColumn(Columns.CELL, lit(null))
            .withColumn(Columns.HALF_UNIT, lit(null))
            .withColumn(Columns.SOURCES, concat(col(Columns.SOURCES), col("sources_below"))));
  }
}
