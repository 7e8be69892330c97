package org.huibao.pipeline;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.huibao.findings.Finding;
import org.huibao.lake.IngestedReturns;
import org.huibao.lake.Views;
import org.huibao.returns.Columns;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.rows.Schema;
import org.huibao.words.Period;

/**
 * All that publications are made from as one table, so that Spark plans and moves it once: the
 * returns, their signs, their findings and their numbers, one kind after the other within a
 * district. Each row has the columns of its kind, the others are null.
 *
 * <ol>
 *   <li>returns as they stand on the day asked about
 *   <li>of signs and numbers those whose place, indicator and period are known, up to the end of
 *       the period's year: whether a later return looks back on purpose, what else it has tells;
 *       also of readings that do not count any more, which the task leaves out
 *   <li>findings of the readings
 * </ol>
 */
final class InputRows {
  static final String KIND = "kind";
  static final String FIRST_INGEST = IngestedReturns.FIRST_INGEST;

  static final String ROW_LABEL = "row_label";
  static final int RETURN = 0;
  static final int SIGN = 1;
  static final int FINDING = 2;
  static final int NUMBER = 3;

  static final StructType SCHEMA =
      Schema.of(
          "district STRING, kind INT, ingest STRING, return_id STRING, file STRING, sheet STRING,"
              + " cell STRING, place STRING, indicator STRING, measure STRING, period STRING,"
              + " span STRING, scope STRING, fact_value DECIMAL(28,8),"
              + " fact_half_unit DECIMAL(28,8), fact_unit STRING, status STRING, symbol STRING, raw_text STRING,"
              + " basis STRING, basis_note STRING, row_label STRING, ranked_by STRING,"
              + " reporter STRING, form STRING, received_on DATE, first_received_on DATE,"
              + " first_ingest STRING, reference STRING, rule STRING, severity STRING,"
              + " message STRING, expected STRING, actual STRING, sha256 STRING");

  private InputRows() {}

  /**
   * Rows of {@code districts}.
   *
   * @param upTo the last period asked for; empty for all
   */
  static Dataset<Row> of(
      Views views, Dataset<Row> returns, Set<String> districts, Optional<Period> upTo) {
    Column isAsked = col(Columns.DISTRICT).isin(districts.toArray());
    Column isKnown =
        isAsked
            .and(col(Columns.PLACE).isNotNull())
            .and(col(Columns.INDICATOR).isNotNull())
            .and(col(Columns.PERIOD).isNotNull());
    Column inTime =
        upTo.map(period -> isKnown.and(col(Columns.PERIOD).leq(period.year() + "-12")))
            .orElse(isKnown);
    return aligned(returns.where(isAsked), RETURN)
        .union(aligned(views.read(ReportedSign.TABLE, ReportedSign.schema()).where(inTime), SIGN))
        .union(aligned(views.read(Finding.TABLE, Finding.schema()).where(isAsked), FINDING))
        .union(
            aligned(
                views
                    .read(Observation.TABLE, Observation.schema())
                    .where(inTime.and(col(Observation.FACT_VALUE).isNotNull()))
                    .withColumn(ROW_LABEL, rowLabel()),
                NUMBER));
  }

  /** What the row of a number is called whose reading is in doubt. */
  private static Column rowLabel() {
    return when(
        col(Observation.BASIS).equalTo(Observation.LEVEL),
        array_join(col(Observation.ROW_LABELS), ""));
  }

  private static Dataset<Row> aligned(Dataset<Row> rows, int kind) {
    Set<String> own = Set.of(rows.columns());
    return rows.select(
        Arrays.stream(SCHEMA.fields())
            .map(field -> column(field, own, kind))
            .toArray(Column[]::new));
  }

  private static Column column(StructField field, Set<String> own, int kind) {
    String name = field.name();
    Column value = name.equals(KIND) ? lit(kind) : own.contains(name) ? col(name) : lit(null);
    return value.cast(field.dataType()).as(name);
  }

  /** Where a column is in a row. */
  static int at(String column) {
    return SCHEMA.fieldIndex(column);
  }
}
