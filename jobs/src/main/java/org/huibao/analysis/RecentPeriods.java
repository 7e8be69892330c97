package org.huibao.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dense_rank;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.max;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Which periods a publication looks at: its own, and per indicator, span and scope the newest
 * earlier one, which the {@code previous_…} columns come from.
 */
public final class RecentPeriods {
  /** 0 for the publication's own period, 1 for the one before. */
  static final String AGE = "age";

  /** What tells the rows apart. */
  static final String[] KEY = {Columns.INDICATOR, Columns.SPAN, Columns.SCOPE, Columns.PERIOD};

  private RecentPeriods() {}

  /** Indicator, span, scope, period and age, of indicators that have values in {@code period}. */
  static Dataset<Row> of(Dataset<Row> facts, String period) {
    WindowSpec series = Window.partitionBy(Columns.INDICATOR, Columns.SPAN, Columns.SCOPE);
    return facts
        .where(col(Columns.MEASURE).isin(Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code()))
        .select(Columns.INDICATOR, Columns.SPAN, Columns.SCOPE, Columns.PERIOD)
        .distinct()
        .withColumn("newest", max(Columns.PERIOD).over(series))
        .where(col("newest").equalTo(period))
        .withColumn(AGE, dense_rank().over(series.orderBy(desc(Columns.PERIOD))).minus(1))
        .where(col(AGE).leq(1))
        .drop("newest");
  }
}
