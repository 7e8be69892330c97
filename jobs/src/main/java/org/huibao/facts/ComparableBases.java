package org.huibao.facts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Facts without the bases (上年同期) that another return gave than the one their level comes from: such
 * a base may cover something else, and no sum may mix the two.
 */
public final class ComparableBases {
  private ComparableBases() {}

  public static Dataset<Row> only(Dataset<Row> facts) {
    Column isValue = col(Columns.MEASURE).equalTo(Measure.VALUE.code());
    Column isBase = col(Columns.MEASURE).equalTo(Measure.PREVIOUS_YEAR.code());
    Column levelsReturn =
        first(when(isValue, col(Columns.RETURN_ID)), true)
            .over(Window.partitionBy(Select.columns(Facts.NUMBER)));
    return facts
        .withColumn("levels_return", levelsReturn)
        .where(
            isBase
                .equalTo(false)
                .or(col("levels_return").isNull())
                .or(col("levels_return").equalTo(col(Columns.RETURN_ID))))
        .drop("levels_return");
  }
}
