package org.huibao.lake.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;

/**
 * Reads what is new among districts' returns and appends it to the lake as one ingest.
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
  private final List<DistrictToRead> districts;
  private final UnlistedDistricts unlisted;

  public Ingest(SparkSession spark, Lake lake, List<DistrictToRead> districts) {
    this.spark = spark;
    this.lake = lake;
    this.districts = List.copyOf(districts);
    this.unlisted = UnlistedDistricts.in(spark.sparkContext());
  }

  /**
   * Files that the lake does not hold as read under their district's reference and received date,
   * by name, size and time.
   *
   * @param now a file changed a moment before may change again unseen: its time is not trusted
   */
  public FilesToRead newFiles(Instant now, ReadCounters counters) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> listed = ListedReturns.of(context, districts, now, counters.found(), unlisted);
    JavaRDD<Row> changed = KnownFiles.changed(listed, spark, lake, districts);
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
        ReadFiles.read(newFiles.packed(), districts, lake.ingestsFolder(), counters),
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

  /** Why the returns of some districts could not be listed. */
  public Map<String, String> unlisted() {
    return unlisted.byDistrict();
  }
}
