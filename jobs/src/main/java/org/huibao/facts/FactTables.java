package org.huibao.facts;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.lake.Workings;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * From candidates to facts.
 *
 * <ol>
 *   <li>{@code chosen}: what was sent in, the best candidate of each
 *   <li>{@code totals}: the district's sums where the district itself has no value
 *   <li>{@code singles}: months and quarters out of running totals ({@link SinglePeriods})
 *   <li>{@code ratios}: computed ratios, in place of reported ones
 *   <li>{@code composites}: indices and scores out of their items, where none is reported
 * </ol>
 */
public final class FactTables {
  private static final String[] RATIO = {
    Columns.DISTRICT,
    Columns.PLACE,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SCOPE,
    Columns.MEASURE
  };

  private FactTables() {}

  /**
   * All facts.
   *
   * @param sums of what was sent in ({@link Totals#sums})
   */
  public static Dataset<Row> of(
      Dataset<Row> chosen, Dataset<Row> sums, ReferenceTables reference, Workings workings) {
    Dataset<Row> withTotals =
        workings.keep("with_totals", chosen.union(districtTotals(chosen, sums, reference)));
    Dataset<Row> withSingles =
        workings.keep("with_singles", withTotals.union(SinglePeriods.of(withTotals, reference)));
    Dataset<Row> ratios = workings.keep("ratios", Ratios.of(withSingles, reference));
    Dataset<Row> withRatios =
        workings.keep(
            "with_ratios",
            Facts.select(withSingles.join(ratios, RATIO, "left_anti")).union(ratios));
    return withRatios.union(Composites.of(withRatios, reference));
  }

  private static Dataset<Row> districtTotals(
      Dataset<Row> chosen, Dataset<Row> sums, ReferenceTables reference) {
    Dataset<Row> reported =
        Facts.ofMeasure(chosen, Measure.VALUE.code())
            .where(col(Columns.PLACE).equalTo(reference.districtPlace()));
    return Facts.select(
        Totals.disclosed(sums, reference)
            .where(col(Columns.PLACE).equalTo(reference.districtPlace()))
            .join(reported, Facts.NUMBER, "left_anti"));
  }
}
