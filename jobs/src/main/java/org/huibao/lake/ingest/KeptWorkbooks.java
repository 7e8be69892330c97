package org.huibao.lake.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.rows.Schema;

/**
 * The workbooks themselves, as they were sent in: a table of each ingest, by which they can be read
 * again, under other names or by a better reader, whatever became of the files.
 *
 * @param ingests where the ingests lie, with its file system
 */
record KeptWorkbooks(String ingests, Configuration hadoop) {
  static final String TABLE = "workbooks";
  static final String SHA256 = "sha256";
  private static final String BYTES = "bytes";
  static final StructType SCHEMA =
      Schema.of("district STRING, sha256 STRING, file STRING, bytes BINARY");

  static Row row(String district, String sha256, String file, byte[] bytes) {
    return RowFactory.create(district, sha256, file, bytes);
  }

  /** The bytes with this SHA-256 in an ingest; empty where they are not there. */
  Optional<byte[]> bytes(String ingest, String sha256) {
    Path table = new Path(ingests, ingest + "/" + TABLE);
    try {
      FileSystem files = table.getFileSystem(hadoop);
      for (FileStatus file : files.listStatus(table)) {
        if (file.getPath().getName().endsWith(".parquet")) {
          Optional<byte[]> found = bytes(file.getPath(), sha256);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + table + ": " + e.getMessage(), e);
    }
  }

  private Optional<byte[]> bytes(Path file, String sha256) throws IOException {
    try (ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), file)
            .withConf(hadoop)
            .withFilter(
                FilterCompat.get(
                    FilterApi.eq(FilterApi.binaryColumn(SHA256), Binary.fromString(sha256))))
            .build()) {
      return Optional.ofNullable(rows.read()).map(row -> row.getBinary(BYTES, 0).getBytes());
    }
  }
}
