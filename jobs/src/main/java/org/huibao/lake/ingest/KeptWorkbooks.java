package org.huibao.lake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.lake.ParquetRows;
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
    List<byte[]> found = new ArrayList<>();
    new ParquetRows(SCHEMA, hadoop)
        .each(
            new Path(ingests, ingest + "/" + TABLE),
            FilterCompat.get(
                FilterApi.eq(FilterApi.binaryColumn(SHA256), Binary.fromString(sha256))),
            row -> found.add(row.getAs(BYTES)));
    return found.stream().findFirst();
  }
}
