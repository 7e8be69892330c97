package org.huibao.lake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Makes rows of a table from what Parquet reads, and has it read the columns of these alone. */
final class RowReadSupport extends ReadSupport<Row> {
  private final StructType schema;

  /**
   * @param schema the columns wanted; those that a file lacks are null
   */
  RowReadSupport(StructType schema) {
    this.schema = schema;
  }

  @Override
  public ReadContext init(InitContext context) {
    MessageType has = context.getFileSchema();
    List<Type> wanted =
        Arrays.stream(schema.fieldNames()).filter(has::containsField).map(has::getType).toList();
    return new ReadContext(new MessageType(has.getName(), wanted));
  }

  @Override
  public RecordMaterializer<Row> prepareForRead(
      Configuration configuration,
      Map<String, String> footer,
      MessageType has,
      ReadContext context) {
    ReadValues.OfStruct columns = new ReadValues.OfStruct(schema, context.getRequestedSchema());
    return new RecordMaterializer<>() {
      @Override
      public Row getCurrentRecord() {
        return columns.row();
      }

      @Override
      public GroupConverter getRootConverter() {
        return columns;
      }
    };
  }
}
