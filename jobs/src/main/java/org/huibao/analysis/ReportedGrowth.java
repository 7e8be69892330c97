package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.facts.checks.FactFinding;
import org.huibao.facts.checks.Words;
import org.huibao.findings.FindingRule;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Reported growth of indicators at current prices against the growth that the same return's numbers
 * give: different when no values within the digits shown could give the reported rate. Counts are
 * exact.
 */
public final class ReportedGrowth {
  private ReportedGrowth() {}

  static Dataset<Row> findings(Dataset<Row> growth, Dataset<Row> facts, ReferenceTables reference) {
    String[] number = {
      Columns.DISTRICT,
      Columns.PLACE,
      Columns.INDICATOR,
      Columns.PERIOD,
      Columns.SPAN,
      Columns.SCOPE
    };
    Dataset<Row> reported =
        Facts.ofMeasure(facts, Measure.GROWTH.code())
            .select(
                col("district"),
                col("place"),
                col("indicator"),
                col("period"),
                col("span"),
                col("scope"),
                col(Columns.VALUE).as("stated"),
                col(Columns.HALF_UNIT).as("stated_half_unit"),
                col(Columns.RETURN_ID),
                col(Columns.FILE),
                col(Columns.SHEET),
                col(Columns.CELL));
    Dataset<Row> differing =
        growth
            .where(col(RecentPeriods.AGE).equalTo(0))
            .where(col("price_basis").equalTo("nominal"))
            .where(col(Growth.RATE_KIND).equalTo(Growth.COMPARABLE))
            .where(col(Growth.RATE).isNotNull())
            .withColumn("low", when(col("counted"), col(Growth.RATE)).otherwise(col("rate_low")))
            .withColumn("high", when(col("counted"), col(Growth.RATE)).otherwise(col("rate_high")))
            .select(
                "district",
                "place",
                "indicator",
                "indicator_name",
                "period",
                "span",
                "scope",
                Growth.RATE,
                "low",
                "high")
            .join(reported, number)
            .where(
                col("stated")
                    .plus(col("stated_half_unit"))
                    .lt(col("low"))
                    .or(col("stated").minus(col("stated_half_unit")).gt(col("high"))))
            .join(broadcast(reference.places().select(Columns.PLACE, "place_name")), Columns.PLACE);
    return FactFinding.of(
        differing,
        reference.district(),
        FindingRule.GROWTH_DIFFERS,
        concat(col("place_name"), col("indicator_name"), Words.span(col(Columns.SPAN))),
        round(col(Growth.RATE), 2),
        FactFinding.plain(col("stated")));
  }
}
