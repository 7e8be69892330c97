package org.huibao.lake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;
import org.huibao.lake.SideWork;
import org.huibao.reference.Reference;

/**
 * Reads what is new among a district's returns and appends it to the lake as one ingest.
 *
 * <ol>
 *   <li>the executors list the returns, and leave out what the lake knows by size and time
 *   <li>they read the others and write what each gives as one row
 *   <li>these rows are divided into tables, each sorted by what is asked of it
 * </ol>
 */
public final class Ingest {
  private static final String READINGS = "readings";

  /** A row group's worth: fewer files at a small size, none too large for one task. */
  private static final long BYTES_PER_FILE = 128L << 20;

  private final SparkSession spark;
  private final Lake lake;
  private final Reference reference;

  public Ingest(SparkSession spark, Lake lake, Reference reference) {
    this.spark = spark;
    this.lake = lake;
    this.reference = reference;
  }

  /**
   * Files that the lake does not hold as read under this reference and received date, by name, size
   * and time.
   *
   * @param now a file changed a moment before may change again unseen: its time is not trusted
   */
  public FilesToRead newFiles(DistrictFolder folder, Instant now, ReadCounters counters) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> listed = ListedReturns.of(context, folder, now, counters.found());
    JavaRDD<Row> changed = KnownFiles.changed(listed, spark, lake, reference);
    return FilesToRead.of(changed, context.defaultParallelism());
  }

  /**
   * Reads new files and makes them one ingest; empty where there are none, or none whose bytes are
   * new.
   */
  public Optional<String> append(FilesToRead newFiles, ReadCounters counters) {
    if (newFiles.count() == 0) {
      return Optional.empty();
    }
    String id = lake.nextIngest();
    Path unsorted = lake.stage("readings-" + id);
    String readings = new Path(unsorted, READINGS).toString();
    spark
        .createDataFrame(ReadFiles.read(newFiles.packed(), reference, counters), ReadFiles.READINGS)
        .write()
        .parquet(readings);
    Optional<String> ingest = Optional.empty();
    if (counters.haveNews()) {
      Path stage = lake.stage("ingest-" + id);
      divide(spark.read().schema(ReadFiles.READINGS).parquet(readings), files(unsorted), stage);
      lake.commitIngest(stage, id);
      ingest = Optional.of(id);
    }
    lake.discard(unsorted);
    return ingest;
  }

  /** The tables are written at one time: each is little work, and Spark's planning waits. */
  private static void divide(Dataset<Row> readings, int files, Path stage) {
    try (SideWork side = new SideWork()) {
      for (IngestTable table : IngestTable.ALL) {
        side.begin(
            () -> {
              table.write(table.in(readings), files, stage.toString());
              return table;
            });
      }
      side.join();
    }
  }

  /** How many files a table gets so that each has a sensible size. */
  private int files(Path unsorted) {
    try {
      return (int) (1 + lake.files().getContentSummary(unsorted).getLength() / BYTES_PER_FILE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + unsorted + ": " + e.getMessage(), e);
    }
  }
}
