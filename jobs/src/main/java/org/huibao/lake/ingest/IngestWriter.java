package org.huibao.lake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.lake.ParquetTable;
import scala.Tuple2;

/**
 * Writes what readings gave as the tables of one ingest, in one job without a query: rows go from
 * the task that read them to the task that writes their file, which gets them sorted.
 */
final class IngestWriter {
  private IngestWriter() {}

  /**
   * @param filesPerTable into how many files each table is divided
   * @param stage with its file system
   */
  static void write(JavaRDD<Reading> readings, int filesPerTable, Path stage, FileSystem files) {
    IngestPartitions partitions = new IngestPartitions(filesPerTable);
    SerializableConfiguration hadoop =
        new SerializableConfiguration(readings.context().hadoopConfiguration());
    String folder = files.makeQualified(stage).toString();
    List<String> written =
        readings
            .flatMapToPair(IngestWriter::withEachTable)
            .flatMapToPair(IngestWriter::rows)
            .repartitionAndSortWithinPartitions(partitions, new IngestPartitions.InOrder())
            .keys()
            .map(Tuple2::_2)
            .mapPartitionsWithIndex(
                (partition, rows) ->
                    List.of(write(partition, rows, partitions, folder, hadoop)).iterator(),
                true)
            .collect();
    keepOnly(new HashSet<>(written), stage, files);
  }

  private static Iterator<Tuple2<Integer, Reading>> withEachTable(Reading reading) {
    return IntStream.range(0, IngestTable.ALL.size())
        .mapToObj(table -> new Tuple2<>(table, reading))
        .iterator();
  }

  /** Made one after another: a sheet may have a million. */
  private static Iterator<Tuple2<Tuple2<Integer, Row>, Boolean>> rows(
      Tuple2<Integer, Reading> reading) {
    int table = reading._1();
    return IngestTable.ALL
        .get(table)
        .rows()
        .apply(reading._2())
        .map(row -> new Tuple2<>(new Tuple2<>(table, row), true))
        .iterator();
  }

  private static String write(
      int partition,
      Iterator<Row> rows,
      IngestPartitions partitions,
      String folder,
      SerializableConfiguration hadoop)
      throws IOException {
    IngestTable table = partitions.table(partition);
    // another attempt may be writing the same
    String name =
        "part-%05d-%d.parquet"
            .formatted(partitions.file(partition), TaskContext.get().taskAttemptId());
    Path file = new Path(new Path(folder, table.name()), name);
    new ParquetTable(table.schema(), Map.of(), true)
        .write(() -> written(rows, table), file, hadoop.value());
    return table.name() + "/" + name;
  }

  private static Iterator<Row> written(Iterator<Row> rows, IngestTable table) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .flatMap(table.written())
        .iterator();
  }

  /** Removes what attempts have left that did not come to their end. */
  private static void keepOnly(Set<String> written, Path stage, FileSystem files) {
    try {
      for (FileStatus table : files.listStatus(stage)) {
        for (FileStatus file : files.listStatus(table.getPath())) {
          if (!written.contains(table.getPath().getName() + "/" + file.getPath().getName())) {
            files.delete(file.getPath(), false);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + stage + ": " + e.getMessage(), e);
    }
  }
}
