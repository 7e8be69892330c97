package org.huibao.analysis;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Facts;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Completion of the year's target, {@code level / target × 100}, beside the share of the year that
 * has passed.
 *
 * <p>time_progress = month / 12 × 100; lead = rate − time_progress in percentage points, for flows.
 * Met: where lower is better, level ≤ target; for flows, rate ≥ time_progress; for others, rate ≥
 * 100. No target ("—") or a target of 0: no row. At mid-year, rate ≥ 50 is 双过半.
 *
 * <p>A target for growth is met by published growth ≥ target; a row may have one target, the other,
 * or both.
 */
public final class Completion {
  public static final String TABLE = "completion";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, level DECIMAL(28,8), target DECIMAL(28,8), rate DOUBLE,"
              + " time_progress DOUBLE, lead DOUBLE, met BOOLEAN, growth DOUBLE,"
              + " growth_target DOUBLE, growth_met BOOLEAN");
  public static final String TARGET = "target";
  private static final String REPORTED = "reported";
  public static final String RATE = "rate";

  private Completion() {}

  /**
   * Completion in the recent periods, with sources and rate bounds.
   *
   * @param levels beside their published growth
   */
  static Dataset<Row> of(Dataset<Row> facts, Dataset<Row> levels) {
    Column level = col(Growth.LEVEL);
    Column target = col(TARGET);
    Column flow = col("kind").equalTo("flow");
    return levels
        .select(
            Select.columns(
                Facts.NUMBER,
                RecentPeriods.AGE,
                "kind",
                "direction",
                Growth.LEVEL,
                Growth.LEVEL + Levels.HALF_UNIT_OF,
                Growth.LEVEL + Levels.SOURCES_OF,
                Growth.RATE))
        .withColumnRenamed(Growth.RATE, "growth")
        .where(level.isNotNull())
        .join(Facts.values(facts, Measure.TARGET, TARGET), Facts.NUMBER, "left")
        .join(Facts.values(facts, Measure.COMPLETION, REPORTED), Facts.NUMBER, "left")
        .join(Facts.values(facts, Measure.GROWTH_TARGET, "aim"), Facts.NUMBER, "left")
        .withColumn("computed", coalesce(target.notEqual(0), lit(false)))
        .where(col("computed").or(col(REPORTED).isNotNull()).or(col("aim").isNotNull()))
        .withColumn(
            RATE,
            Numbers.significant(
                when(col("computed"), Numbers.percent(level, target))
                    .otherwise(col(REPORTED).cast("double"))))
        .withColumn(
            "time_progress",
            Numbers.significant(
                substring(col(Columns.PERIOD), 6, 2).cast("double").multiply(100).divide(12)))
        .withColumn("lead", when(flow, Numbers.significant(col(RATE).minus(col("time_progress")))))
        .withColumn(
            "met",
            when(col(RATE).isNull(), lit(null))
                .when(col("direction").equalTo("lower"), level.leq(target))
                .when(flow, col(RATE).geq(col("time_progress")))
                .otherwise(col(RATE).geq(100)))
        .withColumn("growth_target", col("aim").cast("double"))
        .withColumn("growth_met", col("growth").geq(col("growth_target")))
        .withColumn("rate_low", bound(-1))
        .withColumn("rate_high", bound(1))
        .withColumn(
            Columns.SOURCES,
            when(col("computed"), concat(col(Growth.LEVEL + "_sources"), col(TARGET + "_sources")))
                .otherwise(col(REPORTED + "_sources")));
  }

  /** The rows of the publication's own period, as contracted. */
  static Dataset<Row> published(Dataset<Row> completion) {
    return Contract.close(completion.where(col(RecentPeriods.AGE).equalTo(0)), SCHEMA);
  }

  private static Column half(String name) {
    return coalesce(col(name + "_half_unit"), lit(0));
  }

  /** The rate when its numbers move by half a unit of their last digits, down or up. */
  private static Column bound(int direction) {
    Column level = col(Growth.LEVEL).plus(half(Growth.LEVEL).multiply(direction));
    Column target = col(TARGET).minus(half(TARGET).multiply(direction));
    return when(col("computed"), Numbers.percent(level, target))
        .otherwise(col(RATE).plus(half(REPORTED).multiply(direction)))
        .cast("double");
  }
}
