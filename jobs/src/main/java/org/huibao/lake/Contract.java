package org.huibao.lake;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Closes a table's contract: its columns, in order, with their types, and no others. */
public final class Contract {
  private Contract() {}

  /** The columns of {@code schema} by name. */
  public static Column[] columns(StructType schema) {
    return Select.columns(schema.fieldNames());
  }

  public static Dataset<Row> close(Dataset<Row> rows, StructType schema) {
    return rows.select(
        Arrays.stream(schema.fields())
            .map(field -> col(field.name()).cast(field.dataType()).as(field.name()))
            .toArray(Column[]::new));
  }
}
