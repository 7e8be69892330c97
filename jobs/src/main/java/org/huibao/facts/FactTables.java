package org.huibao.facts;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.reference.Measure;
import org.huibao.returns.Columns;

/**
 * From candidates to facts.
 *
 * <ol>
 *   <li>{@code chosen}: what was sent in, the best candidate of each
 *   <li>{@code totals}: the district's sums where the district itself has no value
 *   <li>{@code ratios}: computed ratios, in place of reported ones
 * </ol>
 */
public final class FactTables {
  private static final String[] NUMBER = {
    Columns.DISTRICT, Columns.PLACE, Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE
  };
  private static final String[] RATIO = {
    Columns.DISTRICT,
    Columns.PLACE,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SCOPE,
    Columns.MEASURE
  };

  private FactTables() {}

  /** All facts; {@code expected} says who must have reported for a sum to be complete. */
  public static Dataset<Row> of(
      Dataset<Row> chosen, ReferenceTables reference, Dataset<Row> expected) {
    Dataset<Row> withTotals = chosen.union(districtTotals(chosen, reference, expected));
    Dataset<Row> ratios = Ratios.of(withTotals, reference);
    return withTotals.join(ratios, RATIO, "left_anti").select(columns()).union(ratios);
  }

  private static Dataset<Row> districtTotals(
      Dataset<Row> chosen, ReferenceTables reference, Dataset<Row> expected) {
    Dataset<Row> reported =
        Facts.ofMeasure(chosen, Measure.VALUE.code())
            .where(col(Columns.PLACE).equalTo(reference.districtPlace()));
    return Totals.of(chosen, reference, expected)
        .where(col(Columns.PLACE).equalTo(reference.districtPlace()))
        .join(reported, NUMBER, "left_anti")
        .select(columns());
  }

  private static org.apache.spark.sql.Column[] columns() {
    return java.util.Arrays.stream(Facts.SCHEMA.fieldNames())
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }
}
