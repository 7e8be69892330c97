package org.huibao.facts;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/**
 * A return in force that a publication was made from.
 *
 * @param reporter id, or null where unknown
 * @param form of the schedule, or null where unknown
 * @param period ISO month, or null
 * @param receivedOn or null where unknown
 */
public record UsedReturn(
    String district,
    String returnId,
    String file,
    String sha256,
    String reporter,
    String form,
    String period,
    LocalDate receivedOn)
    implements Serializable {
  public static final String TABLE = "inputs";

  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, return_id STRING, file STRING, sha256 STRING, reporter STRING,"
              + " form STRING, period STRING, received_on DATE");

  public Row toRow() {
    return RowFactory.create(district, returnId, file, sha256, reporter, form, period, receivedOn);
  }

  public static UsedReturn from(Row row) {
    return new UsedReturn(
        row.getAs("district"),
        row.getAs("return_id"),
        row.getAs("file"),
        row.getAs("sha256"),
        row.getAs("reporter"),
        row.getAs("form"),
        row.getAs("period"),
        row.getAs("received_on"));
  }
}
