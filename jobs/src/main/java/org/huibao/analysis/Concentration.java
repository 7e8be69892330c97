package org.huibao.analysis;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;

/**
 * Inequality weighed by population share p_i (of totals, every place weighs the same), of what adds
 * up to more than 0; the Gini only where nothing is below 0.
 *
 * <ul>
 *   <li>williamson: {@code √Σ p_i (y_i − ȳ)² / ȳ} with the weighted mean ȳ = ΣY / ΣP; per head only
 *   <li>gini: {@code 1 − Σ p_k (Q_k + Q_{k−1})}, places by y ascending, Q the share of the total
 *       that they have so far
 * </ul>
 */
final class Concentration {
  private Concentration() {}

  static Dataset<Row> of(Dataset<Row> places) {
    WindowSpec all = Window.partitionBy(Select.columns(Disparity.group()));
    WindowSpec poorestFirst = all.orderBy(Disparity.Y, Columns.PLACE);
    Column y = col(Disparity.Y);
    Column amount = y.multiply(col(Disparity.WEIGHT));
    Dataset<Row> shares =
        places
            .where(Disparity.isShared())
            .withColumn(
                "p",
                col(Disparity.WEIGHT)
                    .divide(Numbers.total(collect_list(Disparity.WEIGHT).over(all))))
            .withColumn("total", Numbers.total(collect_list(amount).over(all)))
            .withColumn(
                "mean",
                col("total").divide(Numbers.total(collect_list(Disparity.WEIGHT).over(all))))
            .withColumn("least", min(Disparity.Y).over(all))
            .where(col("total").gt(0))
            .withColumn("q", sum(amount).over(upToHere(poorestFirst)).divide(col("total")))
            .withColumn(
                "q_before",
                coalesce(sum(amount).over(beforeHere(poorestFirst)), lit(0.0))
                    .divide(col("total")));
    Dataset<Row> wide =
        shares
            .groupBy(Select.columns(Disparity.group()))
            .agg(
                count(lit(1)).as(Disparity.N),
                max("mean").as("mean"),
                max("least").as("least"),
                total(col("p").multiply(pow(y.minus(col("mean")), lit(2)))).as("variance"),
                total(col("p").multiply(col("q").plus(col("q_before")))).as("under_the_curve"))
            .where(col(Disparity.N).geq(2))
            .withColumn(
                "williamson",
                when(
                    col(Disparity.BASIS).equalTo(Disparity.PER_HEAD),
                    sqrt(col("variance")).divide(col("mean"))))
            .withColumn("gini", when(col("least").geq(0), lit(1.0).minus(col("under_the_curve"))))
            .withColumn("highest", lit(null).cast("string"))
            .withColumn("lowest", lit(null).cast("string"));
    return Disparity.perStatistic(wide, "williamson", "gini");
  }

  private static Column total(Column addend) {
    return Numbers.total(collect_list(addend));
  }

  private static WindowSpec upToHere(WindowSpec ordered) {
    return ordered.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
  }

  private static WindowSpec beforeHere(WindowSpec ordered) {
    return ordered.rowsBetween(Window.unboundedPreceding(), -1);
  }
}
