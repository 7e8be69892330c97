package org.huibao.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.spark.sql.Row;
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
    each(table, filter, true, use);
  }

  /**
   * Hands on what is left below {@code table} when {@code filter} has let parts of files be
   * skipped: every row that passes, and those that lie near. Where there is more than one
   * comparison, this takes a fraction of the time.
   */
  public void eachNear(Path table, FilterCompat.Filter filter, Consumer<Row> use) {
    each(table, filter, false, use);
  }

  private void each(Path table, FilterCompat.Filter filter, boolean isRowByRow, Consumer<Row> use) {
    try {
      FileSystem files = table.getFileSystem(configuration);
      if (!files.exists(table)) {
        return;
      }
      for (Path file : Lake.dataFiles(files, table)) {
        try (ParquetReader<Row> reader =
            new Builder(HadoopInputFile.fromPath(file, configuration))
                .withConf(configuration)
                .withFilter(filter)
                .useRecordFilter(isRowByRow)
                .build()) {
          for (Row row = reader.read(); row != null; row = reader.read()) {
            use.accept(row);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + table + ": " + e.getMessage(), e);
    }
  }

  private final class Builder extends ParquetReader.Builder<Row> {
    Builder(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Row> getReadSupport() {
      return new RowReadSupport(schema);
    }
  }
}
