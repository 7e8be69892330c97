package org.huibao.lake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Values of a table's columns, from what Parquet hands out of a file. */
final class ReadValues {
  private ReadValues() {}

  /** What is made of bytes once its row is asked for. */
  private record Later(Function<Binary, Object> made, Binary bytes) {}

  private static Object now(Object value) {
    return value instanceof Later later ? later.made().apply(later.bytes()) : value;
  }

  private static Converter of(DataType type, Type stored, Consumer<Object> value) {
    if (type instanceof ArrayType array) {
      return new OfList(array.elementType(), stored.asGroupType(), value);
    }
    if (type instanceof StructType struct) {
      return new OfStruct(struct, stored.asGroupType(), value);
    }
    if (type instanceof DecimalType decimal) {
      return new OfBinary(
          binary -> new BigDecimal(new BigInteger(binary.getBytes()), decimal.scale()), value);
    }
    if (type instanceof BinaryType) {
      return new OfBinary(Binary::getBytes, value);
    }
    return type instanceof DateType
        ? new OfNumber(day -> value.accept(LocalDate.ofEpochDay((Integer) day)))
        : stored.asPrimitiveType().getPrimitiveTypeName().javaType == Binary.class
            ? new OfBinary(Binary::toStringUsingUTF8, value)
            : new OfNumber(value);
  }

  /** Rows, of a table or within a column. */
  static final class OfStruct extends GroupConverter {
    private final StructType struct;
    private final Consumer<Object> whenEnded;
    private final Converter[] fields;
    private Object[] values;

    /**
     * @param stored those of the fields that a file has
     */
    OfStruct(StructType struct, GroupType stored) {
      this(struct, stored, null);
    }

    private OfStruct(StructType struct, GroupType stored, Consumer<Object> whenEnded) {
      this.struct = struct;
      this.whenEnded = whenEnded;
      this.fields = new Converter[stored.getFieldCount()];
      StructField[] wanted = struct.fields();
      for (int i = 0; i < wanted.length; i++) {
        int at = i;
        if (stored.containsField(wanted[i].name())) {
          int nth = stored.getFieldIndex(wanted[i].name());
          fields[nth] = of(wanted[i].dataType(), stored.getType(nth), value -> values[at] = value);
        }
      }
    }

    @Override
    public Converter getConverter(int nth) {
      return fields[nth];
    }

    @Override
    public void start() {
      values = new Object[struct.length()];
    }

    @Override
    public void end() {
      if (whenEnded != null) {
        whenEnded.accept(row());
      }
    }

    /** The one that has ended: of what a filter passes over, nothing is made. */
    Row row() {
      for (int i = 0; i < values.length; i++) {
        values[i] = now(values[i]);
      }
      return new GenericRowWithSchema(values, struct);
    }
  }

  /** Lists, in the three levels that Parquet has for them. */
  private static final class OfList extends GroupConverter {
    private final Consumer<Object> list;
    private final GroupConverter entry;
    private List<Object> elements;
    private Object element;

    OfList(DataType type, GroupType stored, Consumer<Object> list) {
      this.list = list;
      Converter one = of(type, stored.getType("list").asGroupType().getType("element"), this::set);
      this.entry =
          new GroupConverter() {
            @Override
            public Converter getConverter(int nth) {
              return one;
            }

            @Override
            public void start() {
              element = null;
            }

            @Override
            public void end() {
              elements.add(now(element));
            }
          };
    }

    private void set(Object value) {
      element = value;
    }

    @Override
    public Converter getConverter(int nth) {
      return entry;
    }

    @Override
    public void start() {
      elements = new ArrayList<>();
    }

    @Override
    public void end() {
      list.accept(scala.jdk.javaapi.CollectionConverters.asScala(elements).toSeq());
    }
  }

  private static final class OfNumber extends PrimitiveConverter {
    private final Consumer<Object> value;

    OfNumber(Consumer<Object> value) {
      this.value = value;
    }

    @Override
    public void addInt(int number) {
      value.accept(number);
    }

    @Override
    public void addLong(long number) {
      value.accept(number);
    }

    @Override
    public void addDouble(double number) {
      value.accept(number);
    }

    @Override
    public void addBoolean(boolean truth) {
      value.accept(truth);
    }
  }

  /** What stands in a dictionary is made once. */
  private static final class OfBinary extends PrimitiveConverter {
    private final Function<Binary, Object> made;
    private final Consumer<Object> value;
    private Dictionary dictionary;
    private Object[] known;

    OfBinary(Function<Binary, Object> made, Consumer<Object> value) {
      this.made = made;
      this.value = value;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary entries) {
      dictionary = entries;
      known = new Object[entries.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
      if (known[id] == null) {
        known[id] = made.apply(dictionary.decodeToBinary(id));
      }
      value.accept(known[id]);
    }

    @Override
    public void addBinary(Binary binary) {
      value.accept(new Later(made, binary));
    }
  }
}
