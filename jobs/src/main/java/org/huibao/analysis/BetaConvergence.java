package org.huibao.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * β-convergence: the slope of {@code ln(y_T / y_0) / T} on {@code ln y_0} over the places of a peer
 * group, from the earliest year that has the same months to the publication's own, T years later.
 * Below 0 the poorer grow faster. Of flows and stocks; only places with both ends above 0 go in, at
 * least three. With few places it describes and proves nothing, and the note says so.
 */
final class BetaConvergence {
  private static final int LEAST_PLACES = 3;

  /** Below so many places a slope is only a description. */
  private static final int FEW_PLACES = 30;

  private BetaConvergence() {}

  static Dataset<Row> of(Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> ends = ends(facts, reference, period);
    String[] place = Select.names(Disparity.SUBJECT, Columns.PLACE);
    Dataset<Row> last = ends.where(col("observed").equalTo(period));
    Dataset<Row> first =
        ends.where(col("observed").lt(period))
            .withColumn("y0", col(Disparity.Y))
            .withColumn("base_period", col("observed"))
            .select(Select.columns(place, "y0", "base_period"));
    Column years = year(period).minus(year(col("base_period")));
    Dataset<Row> slopes =
        last.join(first, place)
            .where(col(Disparity.Y).gt(0).and(col("y0").gt(0)))
            .withColumn("growth", log(col(Disparity.Y).divide(col("y0"))).divide(years))
            .withColumn("start", log(col("y0")))
            .groupBy(Select.columns(Disparity.SUBJECT))
            .agg(
                collect_list(struct(col("start"), col("growth"))).as("points"),
                count(lit(1)).cast("int").as(Disparity.N),
                max("base_period").as("base_period"))
            .withColumn("slope", slope(col("points")));
    return slopes
        .where(col(Disparity.N).geq(LEAST_PLACES).and(col("slope").isNotNull()))
        .withColumn(Disparity.STATISTIC, lit("beta"))
        .withColumn(Columns.VALUE, Numbers.significant(col("slope")))
        .withColumn("moment", lit("now"))
        .withColumn("base_value", lit(null).cast("double"))
        .withColumn("highest", lit(null).cast("string"))
        .withColumn("lowest", lit(null).cast("string"))
        .withColumn(
            "note",
            concat(
                lit("自"),
                col("base_period"),
                lit("起"),
                when(col(Disparity.N).lt(FEW_PLACES), lit("；地区少，仅作描述")).otherwise(lit(""))))
        .drop("points", "slope", "base_period");
  }

  /** Least squares of growth on start; none where all started alike. */
  private static Column slope(Column points) {
    Column starts = points.getField("start");
    Column meanStart = Numbers.total(starts).divide(size(points));
    Column meanGrowth = Numbers.total(points.getField("growth")).divide(size(points));
    Column together =
        transform(
            points,
            point ->
                point
                    .getField("start")
                    .minus(meanStart)
                    .multiply(point.getField("growth").minus(meanGrowth)));
    Column spread = transform(starts, start -> pow(start.minus(meanStart), lit(2)));
    Column divisor = Numbers.total(spread);
    return when(divisor.gt(0), Numbers.total(together).divide(divisor));
  }

  /** Values in the publication's own period and in the earliest year of each series. */
  private static Dataset<Row> ends(Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> values =
        Facts.ofMeasure(facts, Measure.VALUE.code())
            .where(col(Columns.PERIOD).endsWith(period.substring(4)))
            .join(
                reference.indicators().select(Columns.INDICATOR, "additive", "kind"),
                Columns.INDICATOR)
            .where(col("kind").isin("flow", "stock"))
            .withColumn(
                "earliest",
                min(Columns.PERIOD)
                    .over(
                        Window.partitionBy(
                            Columns.DISTRICT, Columns.INDICATOR, Columns.SPAN, Columns.SCOPE)))
            .where(
                col(Columns.PERIOD)
                    .equalTo(period)
                    .or(col(Columns.PERIOD).equalTo(col("earliest"))))
            .withColumn(Columns.VALUE, col(Columns.VALUE).cast("double"))
            .select(
                "district",
                "place",
                "indicator",
                "period",
                "span",
                "scope",
                "additive",
                "kind",
                "value");
    return Disparity.onBothBases(values, reference, PerHead.OWN_YEAR)
        .withColumn("observed", col(Columns.PERIOD))
        .withColumn(Columns.PERIOD, lit(period));
  }

  private static Column year(String period) {
    return lit(Integer.parseInt(period.substring(0, 4)));
  }

  private static Column year(Column period) {
    return substring(period, 1, 4).cast("int");
  }
}
