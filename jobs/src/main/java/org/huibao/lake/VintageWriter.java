package org.huibao.lake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the tables of one vintage below a stage, each as one sealed file of a fixed name with its
 * rows in order: the same rows, the same bytes.
 */
public record VintageWriter(Path stage, Seal seal, Configuration configuration) {
  /** The one file of each table. */
  public static final String FILE = "part-00000.parquet";

  /** Writes a small file beside the tables. */
  public void write(String file, byte[] bytes) {
    try (OutputStream stream =
        stage.getFileSystem(configuration).create(new Path(stage, file), false)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  public void write(String table, StructType schema, List<Row> rows) {
    Path file = new Path(new Path(stage, table), FILE);
    Path loose = file.suffix("._loose");
    try {
      FileSystem files = stage.getFileSystem(configuration);
      new ParquetTable(schema, seal.entries(), false)
          .write(rows.stream().sorted(RowOrder.ofAll(schema)).toList(), loose, configuration);
      FixedFooter.copy(files, loose, file);
      files.delete(loose, false);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
