package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Contract;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.words.Units;

/**
 * 高于/低于全市平均: a place against the whole it belongs to, {@code value − average}.
 *
 * <p>By growth: published rates, in percentage points. By level: of what does not add up, so that
 * the whole's own value is the average: ratios in percentage points, scores in points, others (such
 * as income per head) in their unit. The average is the value of the place's parent, never the mean
 * of its members.
 */
public final class AverageDifference {
  public static final String TABLE = "average_differences";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, place STRING, average_of STRING, indicator STRING, period STRING,"
              + " span STRING, scope STRING, by STRING, value DOUBLE, average DOUBLE,"
              + " difference DOUBLE, unit STRING");
  public static final String DIFFERENCE = "difference";
  private static final String AVERAGE_OF = "average_of";
  private static final String[] SUBJECT = {
    Columns.DISTRICT,
    AVERAGE_OF,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    Rankings.BY
  };

  private AverageDifference() {}

  /**
   * Every place beside its parent in the publication's own period, with sources.
   *
   * @param levels beside their published growth
   */
  static Dataset<Row> of(Dataset<Row> levels, ReferenceTables reference) {
    Dataset<Row> own = levels.where(col(RecentPeriods.AGE).equalTo(0));
    Dataset<Row> values =
        compared(own, "growth", Growth.RATE, Growth.RATE_SOURCES)
            .union(
                compared(
                    own.where(col("additive").equalTo(false)),
                    "level",
                    Growth.LEVEL,
                    Levels.LEVEL + Levels.SOURCES_OF))
            .where(col(Columns.VALUE).isNotNull());
    Dataset<Row> averages =
        values
            .withColumn(AVERAGE_OF, col(Columns.PLACE))
            .withColumn("average", col(Columns.VALUE))
            .withColumn("average_sources", col(Columns.SOURCES))
            .select(Select.columns(SUBJECT, "average", "average_sources"));
    Dataset<Row> parents =
        reference
            .places()
            .where(col("level").notEqual("group"))
            .select(col(Columns.PLACE), col("parent").as(AVERAGE_OF));
    return values
        .join(broadcast(parents), Columns.PLACE)
        .join(averages, SUBJECT)
        .withColumn(DIFFERENCE, Numbers.significant(col(Columns.VALUE).minus(col("average"))))
        .withColumn(Columns.VALUE, Numbers.significant(col(Columns.VALUE)))
        .withColumn("average", Numbers.significant(col("average")))
        .withColumn(Columns.SOURCES, concat(col(Columns.SOURCES), col("average_sources")));
  }

  /** The rows as contracted. */
  static Dataset<Row> published(Dataset<Row> differences) {
    return Contract.close(differences, SCHEMA);
  }

  private static Dataset<Row> compared(Dataset<Row> rows, String by, String value, String sources) {
    return rows.select(
        col(Columns.DISTRICT),
        col(Columns.PLACE),
        col(Columns.INDICATOR),
        col(Columns.PERIOD),
        col(Columns.SPAN),
        col(Columns.SCOPE),
        lit(by).as(Rankings.BY),
        col(value).cast("double").as(Columns.VALUE),
        (by.equals("growth")
                ? lit(Units.PERCENTAGE_POINT)
                : coalesce(col("point_unit"), col("fact_unit")))
            .as(Columns.UNIT),
        col(sources).as(Columns.SOURCES));
  }
}
