package org.huibao.returns;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/** A numeric cell that is no observation, and why. */
public record ExplainedCell(
    String district,
    String returnId,
    String file,
    String sheet,
    String cell,
    String rawText,
    String reason)
    implements Serializable {
  public static final String TABLE = "explained_cells";

  /** Apart: who only holds records, as the process that reads workbooks, loads nothing of Spark. */
  private static final class Table {
    static final StructType SCHEMA =
        Schema.of(
            "district STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                + " raw_text STRING, reason STRING");
  }

  /** The columns of the table. */
  public static StructType schema() {
    return Table.SCHEMA;
  }

  public Row toRow() {
    return RowFactory.create(district, returnId, file, sheet, cell, rawText, reason);
  }
}
