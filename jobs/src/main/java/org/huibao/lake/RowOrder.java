package org.huibao.lake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Rows of a table by some of its columns, one after the other, nothing before anything. */
public final class RowOrder implements Comparator<Row> {
  private final int[] columns;

  public RowOrder(StructType schema, List<String> columns) {
    this.columns = columns.stream().mapToInt(schema::fieldIndex).toArray();
  }

  /** By every column that has an order, in the table's own. */
  public static RowOrder ofAll(StructType schema) {
    return new RowOrder(
        schema,
        Arrays.stream(schema.fields())
            .filter(field -> !(field.dataType() instanceof ArrayType))
            .map(StructField::name)
            .toList());
  }

  @Override
  public int compare(Row one, Row other) {
    for (int column : columns) {
      int compared = compareValues(one.get(column), other.get(column));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked")
  private static int compareValues(Object one, Object other) {
    if (one == other) {
      return 0;
    }
    if (one == null || other == null) {
      return one == null ? -1 : 1;
    }
    return ((Comparable<Object>) one).compareTo(other);
  }
}
