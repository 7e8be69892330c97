package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.reference.Measure;
import org.huibao.returns.Columns;

/**
 * Values of the groups in the recent periods, each with its base of a year earlier: the 上年同期 of the
 * same returns, else the value that was received last year.
 */
final class GroupLevels {
  static final String BASE_SOURCES = "base_sources";

  private GroupLevels() {}

  static Dataset<Row> of(Dataset<Row> groupFacts, Dataset<Row> recent) {
    Dataset<Row> lastYear =
        values(groupFacts, Measure.VALUE, "last").withColumn(Columns.PERIOD, Facts.yearLater());
    return values(groupFacts, Measure.VALUE, Columns.VALUE)
        .join(
            broadcast(recent),
            new String[] {Columns.INDICATOR, Columns.SPAN, Columns.SCOPE, Columns.PERIOD})
        .join(values(groupFacts, Measure.PREVIOUS_YEAR, "same_return"), Facts.NUMBER, "left")
        .join(lastYear, Facts.NUMBER, "left")
        .withColumn("base", coalesce(col("same_return"), col("last")))
        .withColumn(BASE_SOURCES, coalesce(col("same_return_sources"), col("last_sources")))
        .withColumn(Columns.SOURCES, col(Columns.VALUE + "_" + Columns.SOURCES));
  }

  private static Dataset<Row> values(Dataset<Row> facts, Measure measure, String name) {
    return Facts.values(facts, measure, name).withColumn(name, col(name).cast("double"));
  }
}
