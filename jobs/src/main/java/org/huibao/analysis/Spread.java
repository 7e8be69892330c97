package org.huibao.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
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
                collect_list(Disparity.Y).as("all"))
            .where(col(Disparity.N).geq(2))
            .withColumn("range", col("max").minus(col("min")))
            .withColumn("range_ratio", when(col("min").gt(0), col("max").divide(col("min"))))
            .withColumn("mean", mean(col("all")))
            .withColumn("cv", when(col("mean").gt(0), deviation(col("all")).divide(col("mean"))))
            .withColumn(
                "sigma", when(col("min").gt(0), deviation(transform(col("all"), y -> log(y)))));
    return Disparity.perStatistic(wide, "range", "range_ratio", "cv", "sigma");
  }

  private static Column mean(Column values) {
    return Numbers.total(values).divide(size(values));
  }

  /** The population's: divided by n. */
  private static Column deviation(Column values) {
    return sqrt(mean(transform(values, y -> pow(y.minus(mean(values)), lit(2)))));
  }
}
