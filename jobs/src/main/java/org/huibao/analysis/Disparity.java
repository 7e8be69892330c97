package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.lake.Workings;
import org.huibao.returns.Columns;

/**
 * How unequal the places of a peer group are: of totals, every place weighing the same, and per
 * head, weighed by population. {@code base_value} is the same statistic of the year before.
 *
 * <p>One statistic a file: {@link Spread} (range, range_ratio, cv, sigma), {@link Concentration}
 * (williamson, gini), {@link Theil} (theil, theil_between, theil_within), {@link BetaConvergence}
 * (beta). {@code n} places went into it; {@code highest} and {@code lowest} name the ends of a
 * range.
 */
public final class Disparity {
  public static final String TABLE = "disparity";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, peer_group STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, basis STRING, statistic STRING, value DOUBLE, n INT,"
              + " base_value DOUBLE, highest STRING, lowest STRING, note STRING");

  /** What one statistic is about. */
  static final String[] SUBJECT = {
    Columns.DISTRICT,
    Rankings.PEER_GROUP,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    Disparity.BASIS
  };

  static final String BASIS = "basis";
  static final String TOTAL = "total";
  static final String PER_HEAD = "per_head";
  static final String STATISTIC = "statistic";
  static final String N = "n";

  /** A place's value, per head where that is the basis. */
  static final String Y = "y";

  /** What a place weighs: 1, or its population. */
  static final String WEIGHT = "weight";

  static final int THEIL_DECIMALS = 12;

  private static final String WHEN = "moment";
  private static final String NOW = "now";
  private static final String BEFORE = "before";

  private Disparity() {}

  /**
   * @param levels of the recent periods ({@link Levels})
   * @param facts of all periods, for convergence since the earliest
   */
  static Dataset<Row> of(
      Dataset<Row> levels,
      Dataset<Row> facts,
      ReferenceTables reference,
      String period,
      Workings workings) {
    Dataset<Row> own = levels.where(col(RecentPeriods.AGE).equalTo(0));
    Column year =
        when(col(WHEN).equalTo(BEFORE), PerHead.OWN_YEAR.minus(1)).otherwise(PerHead.OWN_YEAR);
    Dataset<Row> places =
        workings.keep(
            "disparity_places",
            onBothBases(
                at(own, NOW, Levels.LEVEL)
                    .union(
                        at(own.where(col(Levels.LEVEL).isNotNull()), BEFORE, Levels.YEAR_BEFORE)),
                reference,
                year));
    Dataset<Row> statistics =
        workings.keep(
            "disparity_statistics",
            Spread.of(places).unionByName(Concentration.of(places)).unionByName(Theil.of(places)));
    return withBase(statistics)
        .unionByName(BetaConvergence.of(facts, reference, period))
        .select(Contract.columns(SCHEMA));
  }

  /** What keeps this year's and last year's values apart within a subject. */
  static String[] group() {
    return Select.names(SUBJECT, WHEN);
  }

  private static Dataset<Row> at(Dataset<Row> levels, String when, String value) {
    return levels
        .where(col(value).isNotNull())
        .select(
            col(Columns.DISTRICT),
            col(Columns.PLACE),
            col(Columns.INDICATOR),
            col(Columns.PERIOD),
            col(Columns.SPAN),
            col(Columns.SCOPE),
            lit(when).as(WHEN),
            col("additive"),
            col("kind"),
            col(value).cast("double").as(Columns.VALUE));
  }

  /**
   * Totals, and where population is known in their {@code year}, values per head; in every group.
   */
  static Dataset<Row> onBothBases(Dataset<Row> values, ReferenceTables reference, Column year) {
    Dataset<Row> groups =
        reference
            .peerGroups()
            .join(reference.places().select(Columns.PLACE, "group"), Columns.PLACE);
    Dataset<Row> total =
        values
            .withColumn(BASIS, lit(TOTAL))
            .withColumn(Y, col(Columns.VALUE))
            .withColumn(WEIGHT, lit(1.0));
    Dataset<Row> perHead =
        PerHead.withPersons(values.drop("additive"), reference.population(), reference, year)
            .withColumn("additive", lit(true))
            .withColumn(BASIS, lit(PER_HEAD))
            .withColumn(WEIGHT, col(PerHead.PERSONS).cast("double"))
            .withColumn(Y, col(Columns.VALUE).divide(col(WEIGHT)))
            .drop(PerHead.PERSONS);
    return total
        .unionByName(perHead)
        .join(broadcast(groups), Columns.PLACE)
        .withColumn("region", coalesce(col("group"), lit("")))
        .drop("group");
  }

  /** Shares are only of what adds up. */
  static Column isShared() {
    return col("additive").and(col("kind").isin("flow", "stock"));
  }

  /**
   * Last year's statistic, where it covers as many places; {@link #of} leaves only the same ones.
   */
  private static Dataset<Row> withBase(Dataset<Row> statistics) {
    String[] same = Select.names(SUBJECT, STATISTIC, N);
    Dataset<Row> before =
        statistics
            .where(col(WHEN).equalTo(BEFORE))
            .withColumn("base_value", col(Columns.VALUE))
            .select(Select.columns(same, "base_value"));
    return statistics
        .where(col(WHEN).equalTo(NOW))
        .join(before, same, "left")
        .withColumn("note", lit(null).cast("string"));
  }

  /** One row per statistic out of a row with a column for each; null ones are left out. */
  static Dataset<Row> perStatistic(Dataset<Row> wide, String... statistics) {
    StringBuilder pairs = new StringBuilder();
    for (String each : statistics) {
      pairs.append(pairs.length() == 0 ? "" : ", ").append("'" + each + "', " + each);
    }
    return wide.selectExpr(
            Select.names(
                group(),
                N,
                "highest",
                "lowest",
                "stack(%d, %s) AS (statistic, value)".formatted(statistics.length, pairs)))
        .where(col(Columns.VALUE).isNotNull())
        .withColumn(N, col(N).cast("int"))
        .withColumn(Columns.VALUE, rounded())
        .withColumn("highest", when(col(STATISTIC).startsWith("range"), col("highest")))
        .withColumn("lowest", when(col(STATISTIC).startsWith("range"), col("lowest")));
  }

  /** Theil to as many decimals at any size, so that its parts add up to it. */
  private static Column rounded() {
    Column value = col(Columns.VALUE);
    return when(col(STATISTIC).startsWith("theil"), round(value, THEIL_DECIMALS))
        .otherwise(Numbers.significant(value));
  }
}
