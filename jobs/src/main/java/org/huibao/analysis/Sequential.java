package org.huibao.analysis;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * 环比: a single month or quarter against the one before, {@code (x_t − x_{t−1}) / x_{t−1} × 100},
 * not seasonally adjusted (未经季节调整). Of flows, and of stocks at the ends of months.
 *
 * <p>The period before is the one the same return gives (上期), else the fact of that period. A rate
 * exists only where it is above 0 and x is not below.
 */
public final class Sequential {
  public static final String TABLE = "sequential_growth";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, previous_period STRING, level DECIMAL(28,8),"
              + " previous DECIMAL(28,8), change DECIMAL(28,8), rate DOUBLE,"
              + " adjustment STRING");

  private static final String PREVIOUS = "previous";
  private static final String RECEIVED = "received";
  private static final String PREVIOUS_PERIOD = "previous_period";

  private Sequential() {}

  /** The publication's own period against the one before. */
  static Dataset<Row> of(Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> amounts =
        reference.indicators().where(col("kind").isin("flow", "stock")).select(Columns.INDICATOR);
    Dataset<Row> levels =
        Facts.values(facts, Measure.VALUE, Levels.LEVEL)
            .where(col(Columns.SPAN).isin("month", "quarter", "point"))
            .join(broadcast(amounts), Columns.INDICATOR);
    Dataset<Row> before =
        levels
            .withColumn(Columns.PERIOD, later())
            .withColumn(RECEIVED, col(Levels.LEVEL))
            .select(Select.columns(Facts.NUMBER, RECEIVED));
    Column rate = Numbers.percent(col("change"), col(PREVIOUS));
    Dataset<Row> sequential =
        levels
            .where(col(Columns.PERIOD).equalTo(period))
            .join(Facts.values(facts, Measure.PREVIOUS_PERIOD, "given"), Facts.NUMBER, "left")
            .join(before, Facts.NUMBER, "left")
            .withColumn(PREVIOUS, coalesce(col("given"), col(RECEIVED)))
            .where(col(PREVIOUS).isNotNull())
            .withColumn("change", col(Levels.LEVEL).minus(col(PREVIOUS)).cast("decimal(28,8)"))
            .withColumn(
                Growth.RATE,
                Numbers.significant(when(col(PREVIOUS).gt(0).and(col(Levels.LEVEL).geq(0)), rate)))
            .withColumn(PREVIOUS_PERIOD, moved(lit(-1)))
            .withColumn("adjustment", lit("未经季节调整"));
    return Contract.close(sequential, SCHEMA);
  }

  private static Column later() {
    return moved(lit(1));
  }

  /** The period so many of its own spans on; a point in time is compared month by month. */
  private static Column moved(Column spans) {
    Column months = when(col(Columns.SPAN).equalTo("quarter"), lit(3)).otherwise(lit(1));
    Column first = to_date(concat(col(Columns.PERIOD), lit("-01")));
    return date_format(add_months(first, spans.multiply(months)), "yyyy-MM");
  }
}
