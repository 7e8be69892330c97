package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;

/**
 * The district (A) against each other place of its peer group (B): absolute A − B, ratio A / B,
 * relative (A − B) / A × 100; by level and by growth.
 *
 * <p>By level the verdict ({@link Verdict}) compares with the year before and with both growth
 * rates; by growth, with the newest earlier period.
 */
public final class PeerGaps {
  public static final String TABLE = "peer_gaps";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, other STRING, indicator STRING, period STRING,"
              + " span STRING, scope STRING, by STRING, value DOUBLE, other_value DOUBLE,"
              + " absolute DOUBLE, ratio DOUBLE, relative DOUBLE, base_absolute DOUBLE,"
              + " base_ratio DOUBLE, verdict STRING");
  public static final String OTHER = "other";

  private static final String[] SUBJECT = {
    Columns.DISTRICT, Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE, Rankings.BY
  };

  private PeerGaps() {}

  /**
   * The district beside each peer in the publication's own period, with sources.
   *
   * @param levels beside their published growth
   */
  static Dataset<Row> of(Dataset<Row> levels, ReferenceTables reference) {
    Dataset<Row> peers =
        reference
            .peerGroups()
            .where(col(Rankings.PEER_GROUP).equalTo(ReferenceTables.PEERS))
            .select(Columns.PLACE);
    Dataset<Row> own =
        levels
            .where(col(RecentPeriods.AGE).equalTo(0))
            .where(col("direction").notEqual("neutral"))
            .join(broadcast(peers), Columns.PLACE);
    Dataset<Row> values =
        compared(
                own,
                "level",
                Growth.LEVEL,
                col(Levels.YEAR_BEFORE),
                col(Growth.RATE),
                Levels.LEVEL + Levels.SOURCES_OF)
            .union(
                compared(
                    own,
                    "growth",
                    Growth.RATE,
                    col("previous_rate"),
                    lit(null),
                    Growth.RATE_SOURCES))
            .where(col(Columns.VALUE).isNotNull());
    Dataset<Row> districts = values.where(col(Columns.PLACE).equalTo(reference.districtPlace()));
    Dataset<Row> others =
        values
            .where(col(Columns.PLACE).notEqual(reference.districtPlace()))
            .select(
                Select.columns(
                    SUBJECT, Columns.PLACE, Columns.VALUE, "before", "rate", Columns.SOURCES))
            .withColumnRenamed(Columns.PLACE, OTHER)
            .withColumnRenamed(Columns.VALUE, "other_value")
            .withColumnRenamed("before", "other_before")
            .withColumnRenamed("rate", "other_rate")
            .withColumnRenamed(Columns.SOURCES, "other_sources");
    return withVerdict(withGap(districts.join(others, SUBJECT)));
  }

  /** The rows as contracted. */
  static Dataset<Row> published(Dataset<Row> gaps) {
    return Contract.close(gaps, SCHEMA);
  }

  private static Dataset<Row> compared(
      Dataset<Row> rows, String by, String value, Column before, Column rate, String sources) {
    return rows.select(
        col(Columns.DISTRICT),
        col(Columns.INDICATOR),
        col(Columns.PERIOD),
        col(Columns.SPAN),
        col(Columns.SCOPE),
        lit(by).as(Rankings.BY),
        col(Columns.PLACE),
        col(value).cast("double").as(Columns.VALUE),
        before.cast("double").as("before"),
        rate.cast("double").as("rate"),
        col(sources).as(Columns.SOURCES));
  }

  private static Dataset<Row> withGap(Dataset<Row> sides) {
    Column own = col(Columns.VALUE);
    Column other = col("other_value");
    return sides
        .withColumn(Gaps.ABSOLUTE, Numbers.significant(own.minus(other)))
        .withColumn(Gaps.RATIO, Numbers.significant(ratio(own, other)))
        .withColumn("relative", Numbers.significant(Numbers.percent(own.minus(other), own)))
        .withColumn("base_absolute", Numbers.significant(col("before").minus(col("other_before"))))
        .withColumn("base_ratio", Numbers.significant(ratio(col("before"), col("other_before"))))
        .withColumn(Columns.VALUE, Numbers.significant(own))
        .withColumn("other_value", Numbers.significant(other))
        .withColumn(Columns.SOURCES, concat(col(Columns.SOURCES), col("other_sources")));
  }

  private static Column ratio(Column one, Column other) {
    return when(one.gt(0).and(other.gt(0)), one.divide(other));
  }

  private static Dataset<Row> withVerdict(Dataset<Row> gaps) {
    Column absolute = Verdict.absolute(col(Gaps.ABSOLUTE), col("base_absolute"));
    Column ratio =
        when(col(Rankings.BY).equalTo("level"), Verdict.ratio(col(Gaps.RATIO), col("base_ratio")));
    Column growth = Verdict.growth(col(Gaps.ABSOLUTE), col("rate"), col("other_rate"));
    return gaps.withColumn(Gaps.VERDICT, Verdict.together(absolute, ratio, growth));
  }
}
