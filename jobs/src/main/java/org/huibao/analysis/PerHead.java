package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;

/**
 * Values per head: of additive flows and stocks, by the year-end population of the period's own
 * year, else the newest year-end before. Places without a population have none.
 */
final class PerHead {
  static final String PERSONS = "persons";

  private PerHead() {}

  /** {@code values} of additive flows and stocks that have a population, with it. */
  static Dataset<Row> withPersons(
      Dataset<Row> values, Dataset<Row> population, ReferenceTables reference) {
    Dataset<Row> countable =
        reference
            .indicators()
            .where(col("additive").and(col("kind").isin("flow", "stock")))
            .select(Columns.INDICATOR);
    Dataset<Row> periods = values.select(Columns.PERIOD).distinct();
    Column year = substring(col(Columns.PERIOD), 1, 4).cast("int");
    Dataset<Row> atPeriods =
        population
            .join(broadcast(periods), col("year").leq(year))
            .withColumn(
                "newest",
                row_number()
                    .over(Window.partitionBy(Columns.PLACE, Columns.PERIOD).orderBy(desc("year"))))
            .where(col("newest").equalTo(1))
            .select(Columns.PLACE, Columns.PERIOD, PERSONS);
    return values
        .join(broadcast(countable), Columns.INDICATOR)
        .join(broadcast(atPeriods), new String[] {Columns.PLACE, Columns.PERIOD})
        .where(col(PERSONS).gt(0));
  }
}
