package org.huibao.lake;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.huibao.reference.Reference;
import org.huibao.returns.Columns;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Finding;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;

/** Reads what is new among a district's returns and appends it to the lake as one ingest. */
public final class Ingest {
  private static final String READINGS = "readings";
  private static final int READINGS_PER_FILE = 2_000;

  private final SparkSession spark;
  private final Lake lake;
  private final Reference reference;

  public Ingest(SparkSession spark, Lake lake, Reference reference) {
    this.spark = spark;
    this.lake = lake;
    this.reference = reference;
  }

  /**
   * Files that the lake does not hold as read under this reference and received date. Two passes
   * over the bytes.
   */
  public Dataset<Row> newFiles(List<FileToRead> files) {
    Dataset<Row> hashed = ReadFiles.hashed(spark, files);
    // the newest reading of all first: one made under this reference and another since is not known
    Dataset<Row> newest =
        underThisReference(
            IngestedReturns.newestReadings(
                IngestedReturns.read(spark, lake, Return.TABLE, Return.SCHEMA)));
    Column same =
        hashed
            .col(Columns.FILE)
            .equalTo(newest.col(Columns.FILE))
            .and(hashed.col(Columns.SHA256).equalTo(newest.col(Columns.SHA256)))
            .and(hashed.col(Columns.RECEIVED_ON).eqNullSafe(newest.col(Columns.LISTED_ON)));
    return hashed.join(newest, same, "left_anti");
  }

  private Dataset<Row> underThisReference(Dataset<Row> returns) {
    return returns.where(
        col(Columns.DISTRICT)
            .equalTo(reference.district().id())
            .and(col(Columns.REFERENCE).equalTo(reference.fingerprint())));
  }

  /** Reads {@code count} new files and makes them one ingest; empty where there are none. */
  public Optional<String> append(Dataset<Row> newFiles, long count, ReadCounters counters) {
    if (count == 0) {
      return Optional.empty();
    }
    String id = lake.nextIngest();
    Path stage = lake.stage("ingest-" + id);
    Path unsorted = lake.stage("readings-" + id);
    ReadFiles.read(newFiles, count, reference, counters)
        .write()
        .parquet(new Path(unsorted, READINGS).toString());
    int parts = (int) (count / READINGS_PER_FILE + 1);
    Dataset<Row> readings =
        spark
            .read()
            .parquet(new Path(unsorted, READINGS).toString())
            .repartitionByRange(parts, col("returns.file"))
            .sortWithinPartitions(col("returns.file"));
    Column itself = col(Return.TABLE);
    write(readings, array(itself), Return.SCHEMA, new Path(stage, Return.TABLE));
    write(readings, Observation.TABLE, Observation.SCHEMA, stage);
    write(readings, ExplainedCell.TABLE, ExplainedCell.SCHEMA, stage);
    write(readings, ReportedSign.TABLE, ReportedSign.SCHEMA, stage);
    write(readings, Finding.TABLE, Finding.SCHEMA, stage);
    lake.commitIngest(stage, id);
    lake.discard(unsorted);
    return Optional.of(id);
  }

  private static void write(Dataset<Row> readings, String table, StructType schema, Path stage) {
    write(readings, col(table), schema, new Path(stage, table));
  }

  private static void write(Dataset<Row> readings, Column rows, StructType schema, Path path) {
    readings
        .select(explode(rows).as("row"))
        .select("row.*")
        .to(schema)
        .write()
        .parquet(path.toString());
  }
}
