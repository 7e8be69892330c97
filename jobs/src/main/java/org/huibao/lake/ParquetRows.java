package org.huibao.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Reads a table's rows without a query: on an executor, and where there is no Spark session.
 *
 * @param schema the columns wanted; those that a file of an earlier version lacks are null
 */
public record ParquetRows(StructType schema, Configuration configuration) {

  /** All rows below {@code table}; none where it is not there. */
  public List<Row> of(Path table) {
    List<Row> rows = new ArrayList<>();
    each(table, FilterCompat.NOOP, rows::add);
    return rows;
  }

  /**
   * Hands on every row below {@code table} that passes {@code filter}, which also lets parts of
   * files be skipped.
   */
  public void each(Path table, FilterCompat.Filter filter, Consumer<Row> use) {
    try {
      FileSystem files = table.getFileSystem(configuration);
      if (!files.exists(table)) {
        return;
      }
      for (Path file : Lake.dataFiles(files, table)) {
        eachOf(HadoopInputFile.fromPath(file, configuration), filter, use);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + table + ": " + e.getMessage(), e);
    }
  }

  private void eachOf(InputFile file, FilterCompat.Filter filter, Consumer<Row> use)
      throws IOException {
    Configuration projected = new Configuration(configuration);
    projected.set(ReadSupport.PARQUET_READ_SCHEMA, wantedOf(file).toString());
    try (ParquetReader<Group> reader =
        new Builder(file).withConf(projected).withFilter(filter).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        use.accept(row(group, schema));
      }
    }
  }

  /** Those of the wanted columns that the file has. */
  private MessageType wantedOf(InputFile file) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      MessageType has = reader.getFileMetaData().getSchema();
      List<Type> wanted =
          Arrays.stream(schema.fieldNames()).filter(has::containsField).map(has::getType).toList();
      return new MessageType(has.getName(), wanted);
    }
  }

  private static final class Builder extends ParquetReader.Builder<Group> {
    Builder(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private static Row row(Group group, StructType schema) {
    StructField[] fields = schema.fields();
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i].name();
      if (group.getType().containsField(name) && group.getFieldRepetitionCount(name) > 0) {
        values[i] = value(group, name, fields[i].dataType());
      }
    }
    return new GenericRowWithSchema(values, schema);
  }

  private static Object value(Group group, String name, DataType type) {
    if (type instanceof ArrayType array) {
      return list(group.getGroup(name, 0), array.elementType());
    }
    if (type instanceof StructType struct) {
      return row(group.getGroup(name, 0), struct);
    }
    if (type instanceof DecimalType decimal) {
      return new BigDecimal(new BigInteger(group.getBinary(name, 0).getBytes()), decimal.scale());
    }
    if (type instanceof IntegerType) {
      return group.getInteger(name, 0);
    }
    if (type instanceof LongType) {
      return group.getLong(name, 0);
    }
    if (type instanceof DoubleType) {
      return group.getDouble(name, 0);
    }
    if (type instanceof BooleanType) {
      return group.getBoolean(name, 0);
    }
    if (type instanceof BinaryType) {
      return group.getBinary(name, 0).getBytes();
    }
    if (type instanceof DateType) {
      return LocalDate.ofEpochDay(group.getInteger(name, 0));
    }
    return group.getString(name, 0);
  }

  private static Object list(Group group, DataType type) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < group.getFieldRepetitionCount("list"); i++) {
      Group one = group.getGroup("list", i);
      elements.add(
          one.getFieldRepetitionCount("element") == 0 ? null : value(one, "element", type));
    }
    return scala.jdk.javaapi.CollectionConverters.asScala(elements).toSeq();
  }
}
