package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;

/**
 * Values per head: of additive flows and stocks, by the year-end population of the value's own
 * year, else the newest year-end before; last year's value by last year's population. Places
 * without a population have none.
 */
final class PerHead {
  static final String PERSONS = "persons";

  /** The year of a row's period. */
  static final Column OWN_YEAR = substring(col(Columns.PERIOD), 1, 4).cast("int");

  private PerHead() {}

  /** {@code values} of additive flows and stocks that have a population in their year, with it. */
  static Dataset<Row> withPersons(
      Dataset<Row> values, Dataset<Row> population, ReferenceTables reference, Column year) {
    Dataset<Row> countable =
        reference
            .indicators()
            .where(col("additive").and(col("kind").isin("flow", "stock")))
            .select(Columns.INDICATOR);
    return withPersons(
            values.join(broadcast(countable), Columns.INDICATOR), population, year, PERSONS)
        .where(col(PERSONS).gt(0));
  }

  /** {@code values} with the population of {@code year} as {@code persons}, null where none is. */
  static Dataset<Row> withPersons(
      Dataset<Row> values, Dataset<Row> population, Column year, String persons) {
    Dataset<Row> dated = values.withColumn("as_of", year);
    Dataset<Row> newest =
        population
            .join(broadcast(dated.select("as_of").distinct()), col("year").leq(col("as_of")))
            .groupBy(Columns.PLACE, "as_of")
            .agg(max_by(col(PERSONS), col("year")).as(persons));
    return dated
        .join(broadcast(newest), new String[] {Columns.PLACE, "as_of"}, "left")
        .drop("as_of");
  }
}
