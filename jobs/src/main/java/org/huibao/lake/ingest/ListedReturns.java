package org.huibao.lake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.lake.ingest.FolderToList.Depth;
import scala.Tuple3;

/** Every file among districts' returns, listed by the executors. */
final class ListedReturns {
  /** Some file systems count in twos of seconds: a younger file may change and keep its time. */
  static final Duration TICK = Duration.ofSeconds(3);

  private static final String RECEIVED = "received.csv";
  private static final int TASKS_PER_CORE = 4;

  /** Enough folders for every core of a large cluster to list some. */
  private static final int FOLDERS = 64;

  private ListedReturns() {}

  /**
   * The returns of {@code districts}. What cannot be listed costs its own district alone.
   *
   * @param found counts them as they are listed
   */
  static JavaRDD<Row> of(
      JavaSparkContext spark,
      List<DistrictToRead> districts,
      Instant now,
      LongAccumulator found,
      UnlistedDistricts unlisted) {
    SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
    long settled = now.minus(TICK).toEpochMilli();
    // plain types, which every serializer of a cluster can take
    Map<String, String> roots = new HashMap<>();
    List<Tuple3<String, String, Depth>> folders = new ArrayList<>();
    for (DistrictToRead district : districts) {
      roots.put(district.id(), district.folder());
      for (FolderToList each : folders(district, districts.size(), hadoop, unlisted)) {
        folders.add(new Tuple3<>(district.id(), each.path(), each.depth()));
      }
    }
    int tasks = Math.min(folders.size(), spark.defaultParallelism() * TASKS_PER_CORE);
    return spark
        .parallelize(folders, Math.max(1, tasks))
        .flatMap(
            each -> {
              String district = each._1();
              DistrictFolder own = new DistrictFolder(roots.get(district), hadoop.value());
              ListedDates dates = new ListedDates(own.receivedDates());
              String returns = own.returns().toUri().getPath();
              return filesIn(district, new FolderToList(each._2(), each._3()), hadoop, unlisted)
                  .filter(file -> !inReturns(file, returns).equals(RECEIVED))
                  .peek(file -> found.add(1))
                  .map(file -> listed(district, file, inReturns(file, returns), dates, settled))
                  .map(ListedFile::toRow)
                  .iterator();
            });
  }

  /** Where there are many districts, they are what is divided among the tasks. */
  private static List<FolderToList> folders(
      DistrictToRead district,
      int districts,
      SerializableConfiguration hadoop,
      UnlistedDistricts unlisted) {
    try {
      return new DistrictFolder(district.folder(), hadoop.value())
          .foldersToList(Math.max(1, FOLDERS / districts));
    } catch (UncheckedIOException e) {
      unlisted.add(district.id(), e.getMessage());
      return List.of();
    }
  }

  private static Stream<FileStatus> filesIn(
      String district,
      FolderToList folder,
      SerializableConfiguration hadoop,
      UnlistedDistricts unlisted)
      throws IOException {
    Iterator<FileStatus> files =
        new FilesInFolder(new Path(folder.path()).getFileSystem(hadoop.value()), folder);
    Iterator<FileStatus> asFarAsTheyGo =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            try {
              return files.hasNext();
            } catch (UncheckedIOException e) {
              unlisted.add(district, e.getMessage());
              return false;
            }
          }

          @Override
          public FileStatus next() {
            return files.next();
          }
        };
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(asFarAsTheyGo, 0), false);
  }

  private static String inReturns(FileStatus file, String returns) {
    return file.getPath().toUri().getPath().substring(returns.length() + 1);
  }

  private static ListedFile listed(
      String district, FileStatus file, String inReturns, ListedDates dates, long settled) {
    return new ListedFile(
        district,
        file.getPath().toString(),
        DistrictFolder.RETURNS + "/" + inReturns,
        file.getLen(),
        file.getModificationTime() < settled ? file.getModificationTime() : null,
        dates.of(inReturns),
        null,
        List.of());
  }
}
