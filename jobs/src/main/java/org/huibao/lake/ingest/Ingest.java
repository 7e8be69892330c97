package org.huibao.lake.ingest;

import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;
import org.huibao.reference.Reference;

/**
 * Reads what is new among a district's returns and appends it to the lake as one ingest.
 *
 * <ol>
 *   <li>the executors list the returns, and leave out what the lake knows by size and time
 *   <li>they read the others
 *   <li>what these give is divided into tables, each sorted by what is asked of it
 * </ol>
 */
public final class Ingest {
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
    Path stage = lake.stage("ingest-" + id);
    IngestWriter.write(
        ReadFiles.read(newFiles.packed(), reference, counters),
        newFiles.filesPerTable(),
        stage,
        lake.files());
    if (!counters.haveNews()) {
      lake.discard(stage);
      return Optional.empty();
    }
    lake.commitIngest(stage, id);
    return Optional.of(id);
  }
}
