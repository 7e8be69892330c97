package org.huibao.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table's columns as DDL has them, {@code district STRING, value DECIMAL(28,8)}. Spark reads such
 * text too, but needs its whole SQL parser for it: two seconds of every start.
 */
public final class Schema {
  private static final Pattern COLUMN =
      Pattern.compile("\\s*(\\w+) ([A-Z]+(?:<STRING>)?)(?:\\((\\d+),(\\d+)\\))?\\s*(?:,|$)");

  private Schema() {}

  /** The columns of {@code ddl}, each of a plain type or of texts. */
  public static StructType of(String ddl) {
    StructType schema = new StructType();
    Matcher column = COLUMN.matcher(ddl);
    int end = 0;
    while (end < ddl.length() && column.find(end) && column.start() == end) {
      schema = schema.add(column.group(1), type(column));
      end = column.end();
    }
    if (end < ddl.length()) {
      throw new IllegalArgumentException("Cannot tell the columns of: " + ddl.substring(end));
    }
    return schema;
  }

  private static DataType type(Matcher column) {
    return switch (column.group(2)) {
      case "STRING" -> DataTypes.StringType;
      case "ARRAY<STRING>" -> DataTypes.createArrayType(DataTypes.StringType);
      case "DOUBLE" -> DataTypes.DoubleType;
      case "INT" -> DataTypes.IntegerType;
      case "BIGINT" -> DataTypes.LongType;
      case "BINARY" -> DataTypes.BinaryType;
      case "BOOLEAN" -> DataTypes.BooleanType;
      case "DATE" -> DataTypes.DateType;
      case "DECIMAL" ->
          DataTypes.createDecimalType(
              Integer.parseInt(column.group(3)), Integer.parseInt(column.group(4)));
      default -> throw new IllegalArgumentException("Cannot tell the type " + column.group(2));
    };
  }
}
