package org.huibao.lake;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Date;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.reference.Reference;
import org.huibao.returns.Columns;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.FileToRead;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;

/** Hashes and reads workbooks on the executors; their bytes never pass through the driver. */
final class ReadFiles {
  private static final StructType FILES =
      StructType.fromDDL("path STRING, file STRING, received_on DATE, sha256 STRING");
  private static final StructType LISTING =
      StructType.fromDDL("path STRING, file STRING, received_on DATE");
  private static final int WORKBOOKS_PER_TASK = 8;
  private static final int HASHES_PER_TASK = 64;

  private ReadFiles() {}

  static Dataset<Row> hashed(SparkSession spark, List<FileToRead> files) {
    SerializableConfiguration hadoop = hadoop(spark);
    List<Row> listing =
        files.stream()
            .map(file -> RowFactory.create(file.path(), file.file(), file.receivedOn()))
            .toList();
    MapFunction<Row, Row> hash =
        row -> {
          String sha256 = sha256(row.getString(0), hadoop);
          return RowFactory.create(row.getString(0), row.getString(1), row.getDate(2), sha256);
        };
    return spark
        .createDataFrame(listing, LISTING)
        .repartition(tasks(files.size(), HASHES_PER_TASK))
        .map(hash, Encoders.row(FILES));
  }

  static Dataset<Row> read(
      Dataset<Row> files, long count, Reference reference, ReadCounters counters) {
    SerializableConfiguration hadoop = hadoop(files.sparkSession());
    // one byte beyond the limit is enough for the finding
    int most = (int) Math.min(Integer.MAX_VALUE - 16, reference.district().limits().bytes() + 1);
    MapPartitionsFunction<Row, Row> read =
        rows -> {
          ReturnReader reader = new ReturnReader(reference);
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return rows.hasNext();
            }

            @Override
            public Row next() {
              Row row = rows.next();
              String path = row.getAs("path");
              Date received = row.getAs(Columns.RECEIVED_ON);
              ReturnReading reading =
                  reader.read(
                      new FileToRead(path, row.getAs(Columns.FILE), received),
                      row.getAs(Columns.SHA256),
                      bytes(path, most, hadoop),
                      before(path, most, hadoop));
              counters.workbooks().add(1);
              counters.findings().add(reading.findings().size());
              return reading.toRow();
            }
          };
        };
    return files
        .repartition(tasks(count, WORKBOOKS_PER_TASK))
        .mapPartitions(read, Encoders.row(ReturnReading.SCHEMA));
  }

  private static int tasks(long files, int perTask) {
    return (int) Math.max(1, (files + perTask - 1) / perTask);
  }

  private static String sha256(String path, SerializableConfiguration hadoop) {
    Path file = new Path(path);
    try (InputStream stream = file.getFileSystem(hadoop.value()).open(file)) {
      return ReturnReader.sha256(stream);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The files before a workbook in its folder. */
  private static EarlierFiles before(String path, int most, SerializableConfiguration hadoop) {
    return () -> {
      Path file = new Path(path);
      try {
        return Arrays.stream(
                file.getFileSystem(hadoop.value())
                    .listStatus(file.getParent(), p -> p.compareTo(file) < 0))
            .filter(FileStatus::isFile)
            .map(FileStatus::getPath)
            .sorted(Comparator.reverseOrder())
            .map(each -> new EarlierFile(each.getName(), bytes(each.toString(), most, hadoop)));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(
            "Cannot list " + file.getParent() + ": " + e.getMessage(), e);
      }
    };
  }

  private static byte[] bytes(String path, int most, SerializableConfiguration hadoop) {
    Path file = new Path(path);
    try (InputStream stream = file.getFileSystem(hadoop.value()).open(file)) {
      return stream.readNBytes(most);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private static SerializableConfiguration hadoop(SparkSession spark) {
    return new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }
}
