package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log10;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * 年均增长 and 翻番 since the earliest year there is, the same months of both: of flows and stocks.
 *
 * <p>Average growth is geometric, {@code ((x / b)^(1 / years) − 1) × 100}; doublings are {@code
 * lg(x / b) / lg 2}. Both only where x and b are above 0, over at least two years. At the prices
 * that the levels are in.
 */
public final class LongRun {
  public static final String TABLE = "long_run";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, base_period STRING, years INT, level DECIMAL(28,8),"
              + " base DECIMAL(28,8), average_growth DOUBLE, doublings DOUBLE");

  private static final String[] SERIES = {
    Columns.DISTRICT, Columns.PLACE, Columns.INDICATOR, Columns.SPAN, Columns.SCOPE
  };
  private static final int LEAST_YEARS = 2;

  private LongRun() {}

  static Dataset<Row> of(Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> amounts =
        reference.indicators().where(col("kind").isin("flow", "stock")).select(Columns.INDICATOR);
    Dataset<Row> values =
        Facts.values(facts, Measure.VALUE, Levels.LEVEL)
            .where(col(Columns.PERIOD).endsWith(period.substring(4)))
            .join(broadcast(amounts), Columns.INDICATOR);
    Dataset<Row> earliest =
        values
            .where(col(Columns.PERIOD).lt(period))
            .withColumn(
                "turn",
                row_number()
                    .over(Window.partitionBy(Select.columns(SERIES)).orderBy(Columns.PERIOD)))
            .where(col("turn").equalTo(1))
            .withColumn("base_period", col(Columns.PERIOD))
            .withColumn(Levels.BASE, col(Levels.LEVEL))
            .select(Select.columns(SERIES, "base_period", Levels.BASE));
    Column times = col(Levels.LEVEL).cast("double").divide(col(Levels.BASE).cast("double"));
    Column bothPositive = col(Levels.LEVEL).gt(0).and(col(Levels.BASE).gt(0));
    Dataset<Row> longRun =
        values
            .where(col(Columns.PERIOD).equalTo(period))
            .join(earliest, SERIES)
            .withColumn("years", year(Columns.PERIOD).minus(year("base_period")))
            .where(col("years").geq(LEAST_YEARS))
            .withColumn(
                "average_growth",
                Numbers.significant(
                    when(
                        bothPositive,
                        pow(times, lit(1.0).divide(col("years"))).minus(1).multiply(100))))
            .withColumn(
                "doublings",
                Numbers.significant(when(bothPositive, log10(times).divide(log10(lit(2.0))))));
    return Contract.close(longRun, SCHEMA);
  }

  private static Column year(String period) {
    return substring(col(period), 1, 4).cast("int");
  }
}
