package org.huibao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class FixedFooterTest {
  /** Another process lists the encodings of a column in another order. */
  @Test
  void theOrderThatAProcessHasForEncodingsLeavesNoTrace(
      SparkSession spark, @TempDir java.nio.file.Path folder) throws IOException {
    Path table = new Path(folder.toString(), "table");
    spark
        .sql("SELECT id % 7 AS n, CAST(id % 3 AS STRING) AS text FROM range(1000)")
        .coalesce(1)
        .write()
        .parquet(table.toString());
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    FileSystem files = table.getFileSystem(configuration);
    Path fixed = new Path(folder.toString(), "fixed.parquet");

    try (var stream = files.open(Lake.dataFiles(files, table).get(0));
        var output = files.create(fixed)) {
      output.write(FixedFooter.in(stream.readAllBytes()));
    }

    assertThat(spark.read().parquet(fixed.toString()).collectAsList())
        .containsExactlyElementsOf(spark.read().parquet(table.toString()).collectAsList());
    byte[] footer = footer(HadoopInputFile.fromPath(fixed, configuration));
    assertThat(FixedFooter.fixed(turned(footer))).isEqualTo(footer);
  }

  private static byte[] footer(HadoopInputFile file) throws IOException {
    try (var stream = file.newStream()) {
      byte[] length = new byte[4];
      stream.seek(file.getLength() - 8);
      stream.readFully(length);
      int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
      byte[] footer = new byte[size];
      stream.seek(file.getLength() - 8 - size);
      stream.readFully(footer);
      return footer;
    }
  }

  private static byte[] turned(byte[] footer) throws IOException {
    FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (var chunk : metadata.getRow_groups().get(0).getColumns()) {
      ColumnMetaData column = chunk.getMeta_data();
      assertThat(column.getEncodings()).hasSizeGreaterThan(1);
      Collections.reverse(column.getEncodings());
      Collections.reverse(column.getEncoding_stats());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(metadata, bytes);
    return bytes.toByteArray();
  }
}
