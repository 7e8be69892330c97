package org.huibao.returns;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/**
 * A sign that stands in place of a number: no such item, below half the unit, or confidential. The
 * first two add nothing to a sum and are no gap in it.
 *
 * @param symbol as {@code district.yaml} names it: no_item, below_unit, confidential, not_reported
 */
public record ReportedSign(
    String district,
    String returnId,
    String file,
    String sheet,
    String cell,
    String place,
    String indicator,
    String measure,
    String period,
    String span,
    String scope,
    String symbol,
    String rawText)
    implements Serializable {
  public static final String TABLE = "signs";
  public static final String SYMBOL = "symbol";

  /** Apart: who only holds records, as the process that reads workbooks, loads nothing of Spark. */
  private static final class Table {
    static final StructType SCHEMA =
        Schema.of(
            "district STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                + " place STRING, indicator STRING, measure STRING, period STRING, span STRING,"
                + " scope STRING, symbol STRING, raw_text STRING");
  }

  /** The columns of the table. */
  public static StructType schema() {
    return Table.SCHEMA;
  }

  public Row toRow() {
    return RowFactory.create(
        district, returnId, file, sheet, cell, place, indicator, measure, period, span, scope,
        symbol, rawText);
  }
}
