package org.huibao.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Facts;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;

/**
 * 同比: growth on the same period of the year before, {@code (x − b) / b × 100}.
 *
 * <ol>
 *   <li>{@code comparable}: b is the 上年同期 of the same return
 *   <li>{@code nominal}: b is the value that was received last year
 *   <li>{@code reported}: the rate that the department reports; of an indicator at comparable
 *       prices the only one published
 * </ol>
 *
 * A rate exists only for b &gt; 0 and x ≥ 0. Ratios and scores have a change in points instead. A
 * value that is missing on either side is a row with its reason, never a 0.
 */
public final class Growth {
  public static final String TABLE = "growth";

  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, rate_kind STRING, published BOOLEAN, level DECIMAL(28,8),"
              + " base DECIMAL(28,8), base_source STRING, change DECIMAL(28,8),"
              + " change_unit STRING, rate DOUBLE, outcome STRING, base_revision DOUBLE,"
              + " previous_rate DOUBLE, rate_change DOUBLE, loss_change DOUBLE");

  public static final String RATE_KIND = "rate_kind";
  public static final String PUBLISHED = "published";
  public static final String LEVEL = Levels.LEVEL;
  public static final String BASE = Levels.BASE;
  public static final String CHANGE = "change";
  public static final String CHANGE_UNIT = "change_unit";
  public static final String RATE = "rate";

  public static final String OUTCOME = "outcome";

  /** 减亏 (above 0) or 增亏 (below 0): (|b| − |x|) / |b| in per cent. */
  public static final String LOSS_CHANGE = "loss_change";

  /** The base that a published rate was computed on; {@link #RATE_SOURCES} its cells. */
  static final String RATE_BASE = "rate_base";

  static final String RATE_SOURCES = "rate_sources";

  static final String COMPARABLE = "comparable";
  static final String NOMINAL = "nominal";
  static final String REPORTED = "reported";

  private static final String RATE_LOW = "rate_low";
  private static final String RATE_HIGH = "rate_high";

  private Growth() {}

  /** Growth of every place and indicator in the recent periods, with sources and rate bounds. */
  static Dataset<Row> of(Dataset<Row> levels) {
    return withPrevious(withRates(levels.withColumn("row", explode(kinds()))));
  }

  /**
   * Levels of the publication's own period and the one before, each beside the growth that is
   * published for it, where any is: rate, its kind, base and cells.
   */
  static Dataset<Row> beside(Dataset<Row> levels, Dataset<Row> growth) {
    String[] number = Select.names(Facts.NUMBER, RecentPeriods.AGE);
    Dataset<Row> published =
        growth
            .where(col(PUBLISHED))
            .withColumn(RATE_BASE, col(BASE))
            .withColumn(RATE_SOURCES, col(Columns.SOURCES))
            .select(
                Select.columns(number, RATE_KIND, RATE, RATE_BASE, "previous_rate", RATE_SOURCES));
    return levels.join(published, number, "left");
  }

  /** The rows of the publication's own period, as contracted. */
  static Dataset<Row> published(Dataset<Row> growth) {
    return Contract.close(growth.where(col(RecentPeriods.AGE).equalTo(0)), SCHEMA);
  }

  /** One struct per kind of growth that can be stated; one saying no_base where none can. */
  private static Column kinds() {
    Column noOther = col("last").isNull().and(col(REPORTED).isNull());
    Column comparable =
        when(
            col(BASE).isNotNull().or(noOther),
            kind(COMPARABLE, when(col(BASE).isNotNull(), lit("same_return")), BASE));
    Column nominal =
        when(
            col("last").isNotNull().and(col(LEVEL).isNotNull()),
            kind(NOMINAL, lit("last_year"), "last"));
    Column asReported =
        when(
            col(REPORTED).isNotNull(),
            struct(
                lit(REPORTED).as(RATE_KIND),
                lit(null).cast("string").as("base_source"),
                lit(null).cast("decimal(28,8)").as("b"),
                lit(null).cast("decimal(28,8)").as("b_half_unit"),
                col(REPORTED + "_sources").as("b_sources")));
    return array_compact(array(comparable, nominal, asReported));
  }

  private static Column kind(String kind, Column baseSource, String base) {
    return struct(
        lit(kind).as(RATE_KIND),
        baseSource.cast("string").as("base_source"),
        col(base).as("b"),
        col(base + "_half_unit").as("b_half_unit"),
        col(base + "_sources").as("b_sources"));
  }

  private static Dataset<Row> withRates(Dataset<Row> rows) {
    Column isReported = col(RATE_KIND).equalTo(REPORTED);
    Column inPoints = col("point_unit").isNotNull();
    Column x = col(LEVEL);
    Column b = col("b");
    Column hasRate = b.gt(0).and(x.geq(0)).and(inPoints.equalTo(false));
    return rows.select("*", "row.*")
        .drop("row")
        .withColumn(
            RATE,
            Numbers.significant(
                when(isReported.and(inPoints.equalTo(false)), col(REPORTED).cast("double"))
                    .when(hasRate, Numbers.percent(x.minus(b), b))))
        .withColumn(
            CHANGE,
            when(isReported.and(inPoints), col(REPORTED))
                .when(isReported.equalTo(false), x.minus(b))
                .cast("decimal(28,8)"))
        .withColumn(CHANGE_UNIT, when(col(CHANGE).isNotNull(), changeUnit()))
        .withColumn(
            "base_revision",
            Numbers.significant(
                when(
                    col(RATE_KIND).equalTo(COMPARABLE),
                    Numbers.percent(col(BASE).minus(col("last")), col("last")))))
        .withColumn(OUTCOME, Outcome.of(x, b, isReported))
        .withColumn(
            LOSS_CHANGE,
            when(
                col(OUTCOME).isin("loss_narrowed", "loss_widened"),
                Numbers.significant(Numbers.percent(abs(b).minus(abs(x)), abs(b)))))
        .withColumn(PUBLISHED, isPublished())
        .withColumn(RATE_LOW, bound(lit(-1), isReported, hasRate))
        .withColumn(RATE_HIGH, bound(lit(1), isReported, hasRate))
        .withColumn(Columns.SOURCES, sources(isReported))
        .withColumn(BASE, b);
  }

  /**
   * Beside each rate the one of the newest earlier period and the change, in percentage points:
   * 比一季度加快.
   */
  private static Dataset<Row> withPrevious(Dataset<Row> rates) {
    String[] series = {
      Columns.DISTRICT,
      Columns.PLACE,
      Columns.INDICATOR,
      Columns.SPAN,
      Columns.SCOPE,
      RATE_KIND,
      RecentPeriods.AGE
    };
    Dataset<Row> previous =
        rates
            .where(col(RecentPeriods.AGE).equalTo(1))
            .withColumn(RecentPeriods.AGE, lit(0))
            .withColumn("previous_rate", col(RATE))
            .withColumn("previous_sources", col(Columns.SOURCES))
            .select(Select.columns(series, "previous_rate", "previous_sources"));
    return rates
        .join(previous, series, "left")
        .withColumn("rate_change", Numbers.significant(col(RATE).minus(col("previous_rate"))));
  }

  private static Column changeUnit() {
    return coalesce(col("point_unit"), col("fact_unit"));
  }

  /** The kind that speaks for the indicator, also where it can only say why there is no rate. */
  private static Column isPublished() {
    Column choice =
        when(col("price_basis").equalTo(COMPARABLE), lit(REPORTED))
            .when(col(BASE).isNotNull(), lit(COMPARABLE))
            .when(col("last").isNotNull(), lit(NOMINAL))
            .when(col(REPORTED).isNotNull(), lit(REPORTED))
            .otherwise(lit(COMPARABLE));
    return col(RATE_KIND).equalTo(choice);
  }

  private static Column half(String name) {
    return coalesce(col(name + "_half_unit"), lit(0));
  }

  private static Column halfBase() {
    return coalesce(col("b_half_unit"), lit(0));
  }

  /**
   * The rate when its numbers move by half a unit of their last digits, down or up: level and base
   * apart, or the reported rate itself.
   */
  private static Column bound(Column direction, Column isReported, Column hasRate) {
    Column level = col(LEVEL).plus(direction.multiply(half(LEVEL)));
    Column base = col("b").minus(direction.multiply(halfBase()));
    return when(isReported, col(RATE).plus(direction.multiply(half(REPORTED))))
        .when(hasRate, Numbers.percent(level.minus(base), base))
        .cast(DataTypes.DoubleType);
  }

  private static Column sources(Column isReported) {
    Column none = array().cast(Facts.SCHEMA.apply(Columns.SOURCES).dataType());
    Column level = coalesce(col(LEVEL + "_sources"), none);
    Column base = coalesce(col("b_sources"), none);
    return when(isReported, base).otherwise(concat(level, base));
  }
}
