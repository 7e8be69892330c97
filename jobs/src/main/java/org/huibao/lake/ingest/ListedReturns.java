package org.huibao.lake.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.lake.ingest.FolderToList.Depth;
import scala.Tuple2;

/** Every file among a district's returns, listed by the executors. */
final class ListedReturns {
  /** Some file systems count in twos of seconds: a younger file may change and keep its time. */
  static final Duration TICK = Duration.ofSeconds(3);

  private static final String RECEIVED = "received.csv";
  private static final int TASKS_PER_CORE = 4;

  private ListedReturns() {}

  /**
   * The returns in {@code folder}.
   *
   * @param found counts them as they are listed
   */
  static JavaRDD<Row> of(
      JavaSparkContext spark, DistrictFolder folder, Instant now, LongAccumulator found) {
    SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
    Broadcast<Map<String, LocalDate>> dates = spark.broadcast(folder.receivedDates());
    String returns = folder.returns().toUri().getPath();
    long settled = now.minus(TICK).toEpochMilli();
    List<Tuple2<String, Depth>> folders =
        folder.foldersToList().stream()
            .map(each -> new Tuple2<>(each.path(), each.depth()))
            .toList();
    int tasks = Math.min(folders.size(), spark.defaultParallelism() * TASKS_PER_CORE);
    return spark
        .parallelize(folders, Math.max(1, tasks))
        .flatMap(
            each ->
                filesIn(new FolderToList(each._1(), each._2()), hadoop)
                    .filter(file -> !inReturns(file, returns).equals(RECEIVED))
                    .peek(file -> found.add(1))
                    .map(file -> listed(file, inReturns(file, returns), dates.value(), settled))
                    .map(ListedFile::toRow)
                    .iterator());
  }

  private static Stream<FileStatus> filesIn(FolderToList folder, SerializableConfiguration hadoop)
      throws IOException {
    Iterator<FileStatus> files =
        new FilesInFolder(new Path(folder.path()).getFileSystem(hadoop.value()), folder);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false);
  }

  private static String inReturns(FileStatus file, String returns) {
    return file.getPath().toUri().getPath().substring(returns.length() + 1);
  }

  private static ListedFile listed(
      FileStatus file, String inReturns, Map<String, LocalDate> dates, long settled) {
    return new ListedFile(
        file.getPath().toString(),
        DistrictFolder.RETURNS + "/" + inReturns,
        file.getLen(),
        file.getModificationTime() < settled ? file.getModificationTime() : null,
        new ListedDates(dates).of(inReturns),
        List.of());
  }
}
