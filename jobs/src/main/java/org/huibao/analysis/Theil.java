package org.huibao.analysis;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.lake.Select;

/**
 * The Theil index {@code T = Σ s_i ln(s_i / p_i)} of total shares s against population shares p (of
 * totals, 1/n each), and its two parts over the district's groups, the places of no group being one
 * more: {@code between = Σ S_g ln(S_g / P_g)}, {@code within = Σ S_g T_g}; T is their sum.
 *
 * <p>A zero adds its limit, 0; where anything is below 0 there is no index. The parts are left out
 * where all places are of one group.
 */
final class Theil {
  private static final String REGION = "region";

  private Theil() {}

  static Dataset<Row> of(Dataset<Row> places) {
    WindowSpec all = Window.partitionBy(Select.columns(Disparity.group()));
    WindowSpec region = Window.partitionBy(Select.columns(Disparity.group(), REGION));
    Column amount = col(Disparity.Y).multiply(col(Disparity.WEIGHT));
    Dataset<Row> shares =
        places
            .where(Disparity.isShared())
            .withColumn("least", min(Disparity.Y).over(all))
            .withColumn("total", Numbers.total(collect_list(amount).over(all)))
            .where(col("least").geq(0).and(col("total").gt(0)))
            .withColumn("s", amount.divide(col("total")))
            .withColumn(
                "p",
                col(Disparity.WEIGHT)
                    .divide(Numbers.total(collect_list(Disparity.WEIGHT).over(all))))
            .withColumn("region_s", Numbers.total(collect_list("s").over(region)))
            .withColumn("region_p", Numbers.total(collect_list("p").over(region)));
    Column withinRegion = col("s").divide(col("region_s")).divide(col("p").divide(col("region_p")));
    Dataset<Row> regions =
        shares
            .groupBy(Select.columns(Disparity.group(), REGION, "region_s", "region_p"))
            .agg(
                count(lit(1)).as("places"),
                total(term(col("s"), col("s").divide(col("p")))).as("theil"),
                total(term(col("s"), withinRegion)).as("theil_within"));
    Dataset<Row> wide =
        regions
            .groupBy(Select.columns(Disparity.group()))
            .agg(
                sum("places").as(Disparity.N),
                count(lit(1)).as("regions"),
                total(col("theil")).as("theil"),
                total(term(col("region_s"), col("region_s").divide(col("region_p"))))
                    .as("theil_between"),
                total(col("theil_within")).as("theil_within"))
            .where(col(Disparity.N).geq(2))
            .withColumn("theil_between", ofSeveral("theil_between"))
            .withColumn("theil_within", ofSeveral("theil_within"))
            .withColumn("theil", theil())
            .withColumn("highest", lit(null).cast("string"))
            .withColumn("lowest", lit(null).cast("string"));
    return Disparity.perStatistic(wide, "theil", "theil_between", "theil_within");
  }

  private static Column total(Column addend) {
    return Numbers.total(collect_list(addend));
  }

  private static Column term(Column share, Column against) {
    return when(share.equalTo(0), lit(0.0)).otherwise(share.multiply(log(against)));
  }

  private static Column ofSeveral(String part) {
    return when(col("regions").geq(2), round(col(part), Disparity.THEIL_DECIMALS));
  }

  /** The sum of the parts as they are published: rounded apart, the three would not add up. */
  private static Column theil() {
    return coalesce(col("theil_between").plus(col("theil_within")), col("theil"));
  }
}
