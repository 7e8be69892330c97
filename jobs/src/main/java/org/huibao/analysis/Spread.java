package org.huibao.analysis;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.stddev_pop;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;

/**
 * How far places lie apart, every place counting the same.
 *
 * <ul>
 *   <li>range: max − min, with the places named; range_ratio: max / min, where min is above 0
 *   <li>cv: population standard deviation / unweighted mean, where the mean is above 0
 *   <li>sigma: population standard deviation of ln y, where all are above 0; it falling is
 *       σ-convergence
 * </ul>
 *
 * Of one place there is none.
 */
final class Spread {
  private Spread() {}

  static Dataset<Row> of(Dataset<Row> places) {
    Dataset<Row> wide =
        places
            .groupBy(Select.columns(Disparity.group()))
            .agg(
                count(lit(1)).as(Disparity.N),
                max(Disparity.Y).as("max"),
                min(Disparity.Y).as("min"),
                max_by(col(Columns.PLACE), struct(col(Disparity.Y), col(Columns.PLACE)))
                    .as("highest"),
                min_by(col(Columns.PLACE), struct(col(Disparity.Y), col(Columns.PLACE)))
                    .as("lowest"),
                avg(Disparity.Y).as("mean"),
                stddev_pop(Disparity.Y).as("deviation"),
                stddev_pop(when(col(Disparity.Y).gt(0), log(col(Disparity.Y)))).as("log_deviation"))
            .where(col(Disparity.N).geq(2))
            .withColumn("range", col("max").minus(col("min")))
            .withColumn("range_ratio", when(col("min").gt(0), col("max").divide(col("min"))))
            .withColumn("cv", when(col("mean").gt(0), col("deviation").divide(col("mean"))))
            .withColumn("sigma", when(col("min").gt(0), col("log_deviation")));
    return Disparity.perStatistic(wide, "range", "range_ratio", "cv", "sigma");
  }
}
