package org.huibao.lake;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A table's rows as one Parquet file, without a query.
 *
 * @param footer what the file says of itself
 * @param isSearched whether readers may skip parts of the file by the least and greatest values
 *     that it notes of them, which takes a fifth of the time to write it
 */
public record ParquetTable(StructType schema, Map<String, String> footer, boolean isSearched) {

  /** Writes {@code rows} in their order to {@code file}, which is not there yet. */
  public void write(Iterable<Row> rows, Path file, Configuration configuration) throws IOException {
    write(rows, HadoopOutputFile.fromPath(file, configuration), configuration);
  }

  /** The same file in memory. */
  byte[] bytes(Iterable<Row> rows, Configuration configuration) throws IOException {
    MemoryFile file = new MemoryFile();
    write(rows, file, configuration);
    return file.bytes();
  }

  private void write(Iterable<Row> rows, OutputFile file, Configuration configuration)
      throws IOException {
    try (ParquetWriter<Row> writer =
        new Builder(file)
            .withConf(configuration)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            // HDFS would have the end of its blocks padded, other file systems not
            .withMaxPaddingSize(0)
            .withStatisticsEnabled(isSearched)
            .withSizeStatisticsEnabled(isSearched)
            .withWriteMode(ParquetFileWriter.Mode.CREATE)
            .build()) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
  }

  private final class Builder extends ParquetWriter.Builder<Row, Builder> {
    Builder(OutputFile file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration any) {
      return new RowWriteSupport(schema, footer);
    }
  }
}
