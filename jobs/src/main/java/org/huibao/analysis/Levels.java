package org.huibao.analysis;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Levels of every place in the recent periods beside what they are compared with.
 *
 * <ul>
 *   <li>{@code base}: the 上年同期 of the same return; one that another return gave is none, for it may
 *       cover something else
 *   <li>{@code last}: the value that was received last year
 *   <li>{@code year_before}: the base, else what was received last year
 *   <li>{@code reported}: the growth that was sent in
 * </ul>
 *
 * Each has its {@code _half_unit} and {@code _sources}. A level or a base may be missing, not both.
 */
final class Levels {
  static final String LEVEL = "level";
  static final String BASE = "base";
  static final String LAST = "last";
  static final String YEAR_BEFORE = "year_before";
  static final String REPORTED = "reported";
  static final String SOURCES_OF = "_sources";
  static final String HALF_UNIT_OF = "_half_unit";

  private Levels() {}

  static Dataset<Row> of(Dataset<Row> facts, Dataset<Row> recent, ReferenceTables reference) {
    Dataset<Row> lastYear =
        Facts.values(facts, Measure.VALUE, LAST).withColumn(Columns.PERIOD, Facts.yearLater());
    Dataset<Row> sides =
        Facts.values(facts, Measure.VALUE, LEVEL)
            .join(Facts.values(facts, Measure.PREVIOUS_YEAR, BASE), Facts.NUMBER, "full")
            .join(broadcast(recent), RecentPeriods.KEY)
            .join(lastYear, Facts.NUMBER, "left")
            .join(Facts.values(facts, Measure.GROWTH, REPORTED), Facts.NUMBER, "left")
            .join(broadcast(reference.indicators()), Columns.INDICATOR);
    return withYearBefore(onlyBasesOfTheSameReturn(sides));
  }

  private static Dataset<Row> onlyBasesOfTheSameReturn(Dataset<Row> sides) {
    Column same = col(LEVEL).isNull().or(returnsOf(LEVEL).equalTo(returnsOf(BASE)));
    return sides
        .withColumn("same", same)
        .withColumn(BASE, when(col("same"), col(BASE)))
        .withColumn(BASE + HALF_UNIT_OF, when(col("same"), col(BASE + HALF_UNIT_OF)))
        .withColumn(BASE + SOURCES_OF, when(col("same"), col(BASE + SOURCES_OF)))
        .drop("same");
  }

  private static Column returnsOf(String side) {
    return array_sort(
        array_distinct(
            transform(col(side + SOURCES_OF), source -> source.getField(Columns.RETURN_ID))));
  }

  private static Dataset<Row> withYearBefore(Dataset<Row> sides) {
    return sides
        .withColumn(YEAR_BEFORE, coalesce(col(BASE), col(LAST)))
        .withColumn(
            YEAR_BEFORE + SOURCES_OF,
            when(col(BASE).isNotNull(), col(BASE + SOURCES_OF)).otherwise(col(LAST + SOURCES_OF)));
  }
}
