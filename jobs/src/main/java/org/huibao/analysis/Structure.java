package org.huibao.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;

/**
 * What a part is to its whole ({@code part_of}), at one place: share, contribution and pull.
 *
 * <ul>
 *   <li>share = part / whole × 100; its change in percentage points against the year before
 *   <li>contribution {@code c_i = ΔX_i / ΔX × 100}: none where the whole did not grow, or by less
 *       than 0.5 %
 *   <li>pull {@code p_i = ΔX_i / X₀ × 100}, in percentage points; the parts' pulls add up to the
 *       whole's growth
 * </ul>
 *
 * Where the published growth is a reported one (comparable prices), {@code ΔX = V − V / (1 + g)}
 * for the part and for the whole, and the row is {@code estimated}. Only flows and stocks have
 * parts.
 */
public final class Structure {
  public static final String TABLE = "structure";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, indicator STRING, whole STRING, period STRING,"
              + " span STRING, scope STRING, share DOUBLE, share_change DOUBLE,"
              + " contribution DOUBLE, pull DOUBLE, estimated BOOLEAN");
  public static final String WHOLE = "whole";
  public static final String SHARE = "share";
  public static final String SHARE_CHANGE = "share_change";
  public static final String CONTRIBUTION = "contribution";
  public static final String PULL = "pull";

  /**
   * The cells of part and whole; {@link #SHARE_CHANGE_SOURCES} those of the year before besides,
   * {@link #GROWTH_SOURCES} those of their growth.
   */
  public static final String SHARE_SOURCES = "share_sources";

  public static final String SHARE_CHANGE_SOURCES = "share_change_sources";
  public static final String GROWTH_SOURCES = "growth_sources";

  /** Growth of a whole below this share of it, in per cent, is too little to be divided. */
  private static final double LEAST_GROWTH = 0.5;

  private static final String[] SUBJECT = {
    Columns.DISTRICT, Columns.PLACE, WHOLE, Columns.PERIOD, Columns.SPAN, Columns.SCOPE
  };

  private Structure() {}

  /**
   * Every part beside its whole in the publication's own period, with sources.
   *
   * @param levels beside their published growth
   */
  static Dataset<Row> of(Dataset<Row> levels) {
    Dataset<Row> amounts =
        levels
            .where(col(RecentPeriods.AGE).equalTo(0))
            .where(col("kind").isin("flow", "stock").and(col(Growth.LEVEL).isNotNull()))
            .withColumn(
                "is_reported", coalesce(col(Growth.RATE_KIND).equalTo(Growth.REPORTED), lit(false)))
            .withColumn("amount", col(Growth.LEVEL).cast("double"))
            .withColumn("before", col(Levels.YEAR_BEFORE).cast("double"))
            .withColumn("increase", increase());
    Dataset<Row> wholes =
        amounts
            .withColumn(WHOLE, col(Columns.INDICATOR))
            .select(
                Select.columns(
                    SUBJECT,
                    "amount",
                    "before",
                    "increase",
                    "is_reported",
                    "price_basis",
                    Levels.LEVEL + Levels.SOURCES_OF,
                    Levels.YEAR_BEFORE + Levels.SOURCES_OF,
                    Growth.RATE_SOURCES))
            .withColumnRenamed("amount", "whole_amount")
            .withColumnRenamed("before", "whole_before")
            .withColumnRenamed("increase", "whole_increase")
            .withColumnRenamed("is_reported", "whole_reported")
            .withColumnRenamed("price_basis", "whole_price_basis")
            .withColumnRenamed(Levels.LEVEL + Levels.SOURCES_OF, "whole_level_sources")
            .withColumnRenamed(Levels.YEAR_BEFORE + Levels.SOURCES_OF, "whole_before_sources")
            .withColumnRenamed(Growth.RATE_SOURCES, "whole_growth_sources");
    return amounts
        .where(col("part_of").isNotNull())
        .withColumn(WHOLE, col("part_of"))
        .join(wholes, SUBJECT)
        .where(col("whole_amount").gt(0))
        .withColumn("increase", when(samePrices(), col("increase")))
        .withColumn(SHARE, Numbers.significant(percent("amount", "whole_amount")))
        .withColumn(
            SHARE_CHANGE,
            Numbers.significant(
                percent("amount", "whole_amount").minus(percent("before", "whole_before"))))
        .withColumn(CONTRIBUTION, Numbers.significant(contribution()))
        .withColumn(PULL, Numbers.significant(percent("increase", base("whole"))))
        .withColumn("estimated", estimated())
        .withColumn(
            SHARE_SOURCES,
            concat(col(Levels.LEVEL + Levels.SOURCES_OF), col("whole_level_sources")))
        .withColumn(
            SHARE_CHANGE_SOURCES,
            concat(
                col(SHARE_SOURCES),
                col(Levels.YEAR_BEFORE + Levels.SOURCES_OF),
                col("whole_before_sources")))
        .withColumn(
            GROWTH_SOURCES,
            array_distinct(
                concat(col(SHARE_SOURCES), col(Growth.RATE_SOURCES), col("whole_growth_sources"))));
  }

  /** The rows as contracted. */
  static Dataset<Row> published(Dataset<Row> structure) {
    return Contract.close(structure, SCHEMA);
  }

  /** What grew at other prices than its whole pulled it by nothing that could be told. */
  private static Column samePrices() {
    return col("price_basis").equalTo(col("whole_price_basis"));
  }

  /** By how much the amount grew: from its base, or out of a reported rate. */
  private static Column increase() {
    Column grownBy = lit(1.0).plus(col(Growth.RATE).divide(100));
    return when(
            col("is_reported"),
            when(grownBy.gt(0), col("amount").minus(col("amount").divide(grownBy))))
        .otherwise(col("amount").minus(col(Growth.RATE_BASE).cast("double")));
  }

  private static Column base(String side) {
    return col(side + "_amount").minus(col(side + "_increase"));
  }

  private static Column contribution() {
    Column grewEnough =
        Numbers.percent(abs(col("whole_increase")), base("whole")).geq(LEAST_GROWTH);
    return when(
        col("whole_increase").gt(0).and(base("whole").gt(0)).and(grewEnough),
        percent("increase", "whole_increase"));
  }

  private static Column estimated() {
    return when(
            col("increase").isNotNull().and(col("whole_increase").isNotNull()),
            col("is_reported").or(col("whole_reported")))
        .otherwise(lit(false));
  }

  private static Column percent(String part, String whole) {
    return Numbers.percent(col(part), col(whole));
  }

  private static Column percent(String part, Column whole) {
    return when(whole.gt(0), Numbers.percent(col(part), whole));
  }
}
