package org.huibao.lake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.returns.ReturnReader;

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

  /** Writes a table; what it is known by. */
  public PublishedFile write(String table, StructType schema, List<Row> rows) {
    try {
      byte[] bytes =
          FixedFooter.in(
              new ParquetTable(schema, seal.entries(), false)
                  .bytes(rows.stream().sorted(RowOrder.ofAll(schema)).toList(), configuration));
      write(table + Path.SEPARATOR + FILE, bytes);
      return new PublishedFile(rows.size(), ReturnReader.sha256(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + table + ": " + e.getMessage(), e);
    }
  }
}
