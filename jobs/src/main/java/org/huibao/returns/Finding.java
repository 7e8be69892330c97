package org.huibao.returns;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Something a person should look at: where, what stands there, what was expected, what to do.
 *
 * @param returnId or null where no return is concerned, as with a missing one
 * @param actual what stands there, or null
 */
public record Finding(
    String district,
    String returnId,
    String file,
    String sheet,
    String cell,
    String period,
    String rule,
    String severity,
    String message,
    String expected,
    String actual)
    implements Serializable {
  public static final String TABLE = "findings";
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "district STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
              + " period STRING, rule STRING, severity STRING, message STRING, expected STRING,"
              + " actual STRING");

  public Row toRow() {
    return RowFactory.create(
        district, returnId, file, sheet, cell, period, rule, severity, message, expected, actual);
  }
}
