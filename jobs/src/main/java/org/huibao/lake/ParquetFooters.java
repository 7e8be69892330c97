package org.huibao.lake;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** What Parquet files say of themselves. */
final class ParquetFooters {
  private ParquetFooters() {}

  /**
   * Without options of its own a reader makes a configuration anew, out of all Hadoop's defaults.
   */
  static ParquetFileReader open(Path file, Configuration configuration) throws IOException {
    return ParquetFileReader.open(
        HadoopInputFile.fromPath(file, configuration),
        HadoopReadOptions.builder(configuration, file).build());
  }
}
