package org.huibao.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.reference.Measure;
import org.huibao.reference.Units;
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
              + " change_unit STRING, rate DOUBLE, outcome STRING, base_revision DOUBLE");

  public static final String RATE_KIND = "rate_kind";
  public static final String PUBLISHED = "published";
  public static final String LEVEL = "level";
  public static final String BASE = "base";
  public static final String CHANGE = "change";
  public static final String CHANGE_UNIT = "change_unit";
  public static final String RATE = "rate";

  static final String COMPARABLE = "comparable";
  static final String NOMINAL = "nominal";
  static final String REPORTED = "reported";

  private static final String RATE_LOW = "rate_low";
  private static final String RATE_HIGH = "rate_high";

  private Growth() {}

  /** Growth of every place and indicator in the recent periods, with sources and rate bounds. */
  static Dataset<Row> of(Dataset<Row> facts, Dataset<Row> recent, ReferenceTables reference) {
    Dataset<Row> levels = Facts.values(facts, Measure.VALUE, LEVEL);
    Dataset<Row> bases = Facts.values(facts, Measure.PREVIOUS_YEAR, BASE);
    Dataset<Row> reported = Facts.values(facts, Measure.GROWTH, REPORTED);
    Dataset<Row> lastYear =
        Facts.values(facts, Measure.VALUE, "last").withColumn(Columns.PERIOD, Facts.yearLater());
    Dataset<Row> sides =
        levels
            .join(bases, Facts.NUMBER, "full")
            .join(
                broadcast(recent),
                new String[] {Columns.INDICATOR, Columns.SPAN, Columns.SCOPE, Columns.PERIOD})
            .join(lastYear, Facts.NUMBER, "left")
            .join(reported, Facts.NUMBER, "left")
            .join(broadcast(reference.indicators()), Columns.INDICATOR);
    return withRates(onlyBasesOfTheSameReturn(sides).withColumn("row", explode(kinds())));
  }

  /** A base that another return gave may cover something else: it is none. */
  private static Dataset<Row> onlyBasesOfTheSameReturn(Dataset<Row> sides) {
    Column same = col(LEVEL).isNull().or(returnsOf(LEVEL).equalTo(returnsOf(BASE)));
    return sides
        .withColumn("same", same)
        .withColumn(BASE, when(col("same"), col(BASE)))
        .withColumn(BASE + "_half_unit", when(col("same"), col(BASE + "_half_unit")))
        .withColumn(BASE + "_sources", when(col("same"), col(BASE + "_sources")))
        .drop("same");
  }

  private static Column returnsOf(String side) {
    return array_sort(
        array_distinct(
            transform(col(side + "_sources"), source -> source.getField(Columns.RETURN_ID))));
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
    Column inPoints = col("kind").isin("ratio", "score");
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
        .withColumn("outcome", Outcome.of(x, b, isReported))
        .withColumn(PUBLISHED, isPublished())
        .withColumn(RATE_LOW, bound(lit(-1), isReported, hasRate))
        .withColumn(RATE_HIGH, bound(lit(1), isReported, hasRate))
        .withColumn(Columns.SOURCES, sources(isReported))
        .withColumn(BASE, b);
  }

  private static Column changeUnit() {
    return when(col("kind").equalTo("ratio"), lit(Units.PERCENTAGE_POINT))
        .when(col("kind").equalTo("score"), lit(Units.POINT))
        .otherwise(col("fact_unit"));
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
    return org.apache.spark.sql.functions.coalesce(col(name + "_half_unit"), lit(0));
  }

  private static Column halfBase() {
    return org.apache.spark.sql.functions.coalesce(col("b_half_unit"), lit(0));
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
    Column level = org.apache.spark.sql.functions.coalesce(col(LEVEL + "_sources"), none);
    Column base = org.apache.spark.sql.functions.coalesce(col("b_sources"), none);
    return when(isReported, base).otherwise(concat(level, base));
  }
}
