package org.huibao.lake.ingest;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import scala.Tuple3;

/**
 * The files that an ingest has to read, on the executors' disks. The driver knows how many they are
 * and how they are packed into tasks, and none of them by name.
 *
 * <ol>
 *   <li>each listed partition adds up what stands before each of its files
 *   <li>the driver adds up the partitions, of which there are few
 *   <li>what stands before a file in all says which task takes it
 * </ol>
 */
public final class FilesToRead implements AutoCloseable {
  /** Each file with its listed partition and what stands there before it. */
  private final JavaRDD<Tuple3<Integer, Long, Row>> placed;

  private final long count;
  private final long again;
  private final Packing packing;

  private FilesToRead(
      JavaRDD<Tuple3<Integer, Long, Row>> placed, long count, long again, Packing packing) {
    this.placed = placed;
    this.count = count;
    this.again = again;
    this.packing = packing;
  }

  /** Lists {@code files} once and plans how {@code cores} read them. */
  static FilesToRead of(JavaRDD<Row> files, int cores) {
    JavaRDD<Tuple3<Integer, Long, Row>> placed =
        files.mapPartitionsWithIndex(FilesToRead::place, true).persist(StorageLevel.DISK_ONLY());
    List<Tuple3<Long, Long, Long>> totals = placed.mapPartitions(FilesToRead::total).collect();
    return new FilesToRead(
        placed,
        totals.stream().mapToLong(Tuple3::_1).sum(),
        totals.stream().mapToLong(Tuple3::_3).sum(),
        Packing.of(totals.stream().map(Tuple3::_2).toList(), cores));
  }

  /** How many files there are to read. */
  public long count() {
    return count;
  }

  /** How many of them were read before, under another reference or by another version. */
  public long again() {
    return again;
  }

  /** Into how many files what they give is divided: few, and none too large for one task. */
  int filesPerTable() {
    return packing.filesPerTable();
  }

  /** The files, a partition to each task that reads some. */
  JavaRDD<ListedFile> packed() {
    Packing plan = packing;
    return placed
        .mapToPair(each -> new Tuple2<>(plan.task(each._1(), each._2()), each._3()))
        .partitionBy(new HashPartitioner(plan.tasks()))
        .values()
        .map(ListedFile::from);
  }

  private static Iterator<Tuple3<Integer, Long, Row>> place(int partition, Iterator<Row> files) {
    return new Iterator<>() {
      private long cost;

      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public Tuple3<Integer, Long, Row> next() {
        Tuple3<Integer, Long, Row> placed = new Tuple3<>(partition, cost, files.next());
        cost = costAfter(placed);
        return placed;
      }
    };
  }

  /** How many files a partition has, what they cost, and how many of them are known. */
  private static Iterator<Tuple3<Long, Long, Long>> total(
      Iterator<Tuple3<Integer, Long, Row>> placed) {
    long count = 0;
    long cost = 0;
    long again = 0;
    while (placed.hasNext()) {
      Tuple3<Integer, Long, Row> next = placed.next();
      cost = costAfter(next);
      count++;
      again += ListedFile.isKnown(next._3()) ? 1 : 0;
    }
    return List.of(new Tuple3<>(count, cost, again)).iterator();
  }

  private static long costAfter(Tuple3<Integer, Long, Row> placed) {
    return placed._2() + ListedFile.sizeOf(placed._3()) + Packing.OPEN_COST;
  }

  @Override
  public void close() {
    placed.unpersist();
  }
}
