package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.facts.SinglePeriods;
import org.huibao.findings.FindingRule;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Running totals against the ones before: they do not fall, and the earlier one plus the single
 * period is the later one.
 */
public final class RunningTotals {
  private RunningTotals() {}

  /** Totals that fell although the indicator cannot be negative. */
  public static Dataset<Row> falling(Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> falling =
        SinglePeriods.differences(Facts.ofMeasure(facts, Measure.VALUE.code()), reference)
            .where(col(Columns.PERIOD).equalTo(period))
            .where(col("sign").equalTo("non_negative").and(col(Columns.VALUE).lt(0)))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    return FactFinding.of(
        falling,
        reference.district(),
        FindingRule.CUMULATIVE_FALLS,
        concat(col("place_name"), col("indicator_name"), Words.span(col("single_span"))),
        concat(lit("≥ "), FactFinding.plain(col("earlier"))),
        FactFinding.plain(col("cumulative")));
  }

  /** Single periods that were sent in and are not what the running totals leave for them. */
  public static Dataset<Row> notAddingUp(
      Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> differences =
        SinglePeriods.differences(Facts.ofMeasure(facts, Measure.VALUE.code()), reference)
            .where(col(Columns.PERIOD).equalTo(period))
            .withColumn(Columns.SPAN, col("single_span"))
            .withColumn("left", col(Columns.VALUE))
            .withColumn("left_half_unit", col(Columns.HALF_UNIT))
            .select(Select.columns(Facts.NUMBER, "left", "left_half_unit"));
    Dataset<Row> differing =
        Facts.ofMeasure(facts, Measure.VALUE.code())
            .where(col(Columns.CELL).isNotNull())
            .join(differences, Facts.NUMBER)
            .where(
                abs(col(Columns.VALUE).minus(col("left")))
                    .gt(
                        coalesce(col(Columns.HALF_UNIT), lit(0))
                            .plus(coalesce(col("left_half_unit"), lit(0)))))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    return FactFinding.of(
        differing,
        reference.district(),
        FindingRule.PERIODS_DO_NOT_ADD,
        concat(col("place_name"), col("indicator_name"), Words.span(col(Columns.SPAN))),
        FactFinding.plain(col("left")),
        FactFinding.plain(col(Columns.VALUE)));
  }
}
