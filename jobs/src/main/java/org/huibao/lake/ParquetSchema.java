package org.huibao.lake;

import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The Parquet types of a table's columns, the same as Spark gives them. */
final class ParquetSchema {
  private static final double BITS_OF_A_DIGIT = Math.log(10) / Math.log(2);

  private ParquetSchema() {}

  static MessageType of(StructType schema) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (StructField field : schema.fields()) {
      message.addField(type(field.dataType(), field.name()));
    }
    return message.named("spark_schema");
  }

  private static Type type(DataType type, String name) {
    if (type instanceof ArrayType array) {
      return Types.optionalList().element(type(array.elementType(), "element")).named(name);
    }
    if (type instanceof StructType struct) {
      Types.GroupBuilder<GroupType> group = Types.optionalGroup();
      for (StructField field : struct.fields()) {
        group = group.addField(type(field.dataType(), field.name()));
      }
      return group.named(name);
    }
    if (type instanceof DecimalType decimal) {
      return Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
          .length(bytes(decimal))
          .as(LogicalTypeAnnotation.decimalType(decimal.scale(), decimal.precision()))
          .named(name);
    }
    if (type.equals(DataTypes.StringType)) {
      return Types.optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(name);
    }
    if (type.equals(DataTypes.DateType)) {
      return Types.optional(PrimitiveTypeName.INT32)
          .as(LogicalTypeAnnotation.dateType())
          .named(name);
    }
    return Types.optional(primitive(type)).named(name);
  }

  /** The fewest that hold so many digits and a sign. */
  static int bytes(DecimalType decimal) {
    return (int) Math.ceil((decimal.precision() * BITS_OF_A_DIGIT + 1) / 8);
  }

  private static PrimitiveTypeName primitive(DataType type) {
    if (type.equals(DataTypes.DoubleType)) {
      return PrimitiveTypeName.DOUBLE;
    }
    if (type.equals(DataTypes.IntegerType)) {
      return PrimitiveTypeName.INT32;
    }
    if (type.equals(DataTypes.LongType)) {
      return PrimitiveTypeName.INT64;
    }
    if (type.equals(DataTypes.BinaryType)) {
      return PrimitiveTypeName.BINARY;
    }
    if (type.equals(DataTypes.BooleanType)) {
      return PrimitiveTypeName.BOOLEAN;
    }
    throw new IllegalArgumentException("Cannot write a column of type " + type.sql());
  }
}
