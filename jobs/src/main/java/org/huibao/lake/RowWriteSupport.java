package org.huibao.lake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Hands rows of a table to Parquet, a column after the other. */
final class RowWriteSupport extends WriteSupport<Row> {
  private final StructType schema;
  private final Map<String, String> footer;

  /** The same few texts stand in many rows: each is encoded once. */
  private final Map<String, Binary> texts = new HashMap<>();

  private RecordConsumer consumer;

  /**
   * @param footer what the file's footer says besides
   */
  RowWriteSupport(StructType schema, Map<String, String> footer) {
    this.schema = schema;
    this.footer = footer;
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ParquetSchema.of(schema), footer);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchema.of(schema), footer);
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  @Override
  public void write(Row row) {
    consumer.startMessage();
    writeFields(row, schema);
    consumer.endMessage();
  }

  private void writeFields(Row row, StructType struct) {
    StructField[] fields = struct.fields();
    for (int i = 0; i < fields.length; i++) {
      Object value = row.get(i);
      if (value != null) {
        consumer.startField(fields[i].name(), i);
        writeValue(value, fields[i].dataType());
        consumer.endField(fields[i].name(), i);
      }
    }
  }

  private void writeValue(Object value, DataType type) {
    if (type instanceof ArrayType array) {
      writeList((Object[]) value, array.elementType());
    } else if (type instanceof StructType struct) {
      consumer.startGroup();
      writeFields((Row) value, struct);
      consumer.endGroup();
    } else if (type instanceof DecimalType decimal) {
      consumer.addBinary(binary((BigDecimal) value, decimal));
    } else if (value instanceof Double number) {
      consumer.addDouble(number);
    } else if (value instanceof Integer number) {
      consumer.addInteger(number);
    } else if (value instanceof Long number) {
      consumer.addLong(number);
    } else if (value instanceof LocalDate day) {
      consumer.addInteger((int) day.toEpochDay());
    } else if (value instanceof Boolean truth) {
      consumer.addBoolean(truth);
    } else if (value instanceof byte[] bytes) {
      consumer.addBinary(Binary.fromConstantByteArray(bytes));
    } else {
      consumer.addBinary(texts.computeIfAbsent((String) value, RowWriteSupport::binary));
    }
  }

  private void writeList(Object[] elements, DataType type) {
    consumer.startGroup();
    if (elements.length > 0) {
      consumer.startField("list", 0);
      for (Object element : elements) {
        consumer.startGroup();
        consumer.startField("element", 0);
        writeValue(element, type);
        consumer.endField("element", 0);
        consumer.endGroup();
      }
      consumer.endField("list", 0);
    }
    consumer.endGroup();
  }

  /** Of an array: what Binary makes of a string itself is slow to compare. */
  private static Binary binary(String text) {
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Binary binary(BigDecimal value, DecimalType type) {
    BigDecimal scaled = value.setScale(type.scale(), RoundingMode.HALF_UP);
    if (scaled.precision() > type.precision()) {
      throw new IllegalArgumentException(
          "Cannot write " + value.toPlainString() + ": it has more digits than " + type.sql());
    }
    byte[] digits = scaled.unscaledValue().toByteArray();
    byte[] fixed = new byte[ParquetSchema.bytes(type)];
    Arrays.fill(fixed, 0, fixed.length - digits.length, (byte) (scaled.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, fixed, fixed.length - digits.length, digits.length);
    return Binary.fromConstantByteArray(fixed);
  }
}
