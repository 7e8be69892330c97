package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Values of the groups in the recent periods, each with its base of a year earlier and its growth.
 *
 * <p>The base is the 上年同期 of the same returns, else the value that was received last year. Growth
 * of flows and stocks at current prices comes from level and base; at comparable prices, or without
 * a base, it is what a group's own row reports, if any.
 */
final class GroupLevels {
  static final String RATE_SOURCES = "rate_sources";

  private GroupLevels() {}

  static Dataset<Row> of(Dataset<Row> groupFacts, Dataset<Row> recent, ReferenceTables reference) {
    Dataset<Row> lastYear =
        values(groupFacts, Measure.VALUE, "last").withColumn(Columns.PERIOD, Facts.yearLater());
    Dataset<Row> levels =
        values(groupFacts, Measure.VALUE, Columns.VALUE)
            .join(broadcast(recent), RecentPeriods.KEY)
            .join(values(groupFacts, Measure.PREVIOUS_YEAR, "same_return"), Facts.NUMBER, "left")
            .join(lastYear, Facts.NUMBER, "left")
            .join(values(groupFacts, Measure.GROWTH, "reported"), Facts.NUMBER, "left")
            .join(
                broadcast(reference.indicators().select(Columns.INDICATOR, "kind", "price_basis")),
                Columns.INDICATOR)
            .withColumn(Levels.BASE, coalesce(col("same_return"), col("last")));
    return withGrowth(levels).withColumn(Columns.SOURCES, col("value_sources"));
  }

  private static Dataset<Row> withGrowth(Dataset<Row> levels) {
    Column amount = col("kind").isin("flow", "stock");
    Column base = col(Levels.BASE);
    Column computable = amount.and(col("price_basis").equalTo("nominal")).and(base.isNotNull());
    Column computed =
        when(
            base.gt(0).and(col(Columns.VALUE).geq(0)),
            Numbers.percent(col(Columns.VALUE).minus(base), base));
    return levels
        .withColumn(
            Growth.RATE, when(computable, computed).when(amount, col("reported").cast("double")))
        .withColumn(
            RATE_SOURCES,
            when(
                    computable,
                    concat(
                        col("value_sources"),
                        coalesce(col("same_return_sources"), col("last_sources"))))
                .otherwise(col("reported_sources")));
  }

  private static Dataset<Row> values(Dataset<Row> facts, Measure measure, String name) {
    return Facts.values(facts, measure, name).withColumn(name, col(name).cast("double"));
  }
}
