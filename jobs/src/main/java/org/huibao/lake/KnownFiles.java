package org.huibao.lake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.types.StructType;
import org.huibao.reference.Reference;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;
import scala.Function1;

/**
 * What the lake knows of each file by name: the states in which it was read under this reference.
 *
 * <ol>
 *   <li>a file with the size, time and listed date of one of these is unchanged
 *   <li>of the others, bytes with the SHA-256 of one of these are unchanged as well
 * </ol>
 */
final class KnownFiles {
  /** Returns as an ingest has them: with the state of their files. */
  static final StructType RETURNS =
      Return.SCHEMA.add(ListedFile.SIZE, "bigint").add(ListedFile.MODIFIED, "bigint");

  private static final String NEWEST = "newest";
  private static final String STATES = "states";

  private KnownFiles() {}

  /** Those of {@code listed} that may have something new, with what is known of them. */
  static JavaRDD<Row> changed(
      JavaRDD<Row> listed, SparkSession spark, Lake lake, Reference reference) {
    if (lake.ingests().isEmpty()) {
      return listed;
    }
    Dataset<Row> known =
        byFile(IngestedReturns.read(spark, lake, Return.TABLE, RETURNS), reference);
    Dataset<Row> changed =
        spark
            .createDataFrame(listed, ListedFile.SCHEMA)
            .join(known, new String[] {Columns.FILE}, "left")
            .where(not(coalesce(exists(col(STATES), KnownFiles::unchanged), lit(false))))
            .withColumn(ListedFile.KNOWN_SHA256S, sha256s())
            .select(Contract.columns(ListedFile.SCHEMA));
    return rows(changed, ListedFile.SCHEMA);
  }

  /**
   * As {@link Dataset#javaRDD}, which compiles code to make its rows, whatever the session is set
   * to: a tenth of the time that one new file among 10,000 takes.
   */
  private static JavaRDD<Row> rows(Dataset<Row> rows, StructType schema) {
    Function1<Object, Object> toRow = CatalystTypeConverters.createToScalaConverter(schema);
    return rows.queryExecution().toRdd().toJavaRDD().map(each -> (Row) toRow.apply(each));
  }

  /** The newest reading of all first: under another reference since, a file is not known. */
  private static Dataset<Row> byFile(Dataset<Row> returns, Reference reference) {
    Column reading =
        struct(
            Columns.REFERENCE,
            Columns.SHA256,
            ListedFile.SIZE,
            ListedFile.MODIFIED,
            Columns.LISTED_ON);
    return returns
        .where(col(Columns.DISTRICT).equalTo(reference.district().id()))
        // a return is one file's: both groupings find what they need in one place
        .repartition(col(Columns.FILE))
        .groupBy(Columns.FILE, Columns.RETURN_ID)
        .agg(max_by(reading, col(Columns.INGEST)).as(NEWEST))
        .select(Columns.FILE, NEWEST + ".*")
        .where(col(Columns.REFERENCE).equalTo(reference.fingerprint()))
        .groupBy(Columns.FILE)
        .agg(
            collect_set(
                    struct(Columns.SHA256, ListedFile.SIZE, ListedFile.MODIFIED, Columns.LISTED_ON))
                .as(STATES));
  }

  private static Column unchanged(Column state) {
    return state
        .getField(ListedFile.SIZE)
        .equalTo(col(ListedFile.SIZE))
        .and(state.getField(ListedFile.MODIFIED).equalTo(col(ListedFile.MODIFIED)))
        .and(listedAsNow(state));
  }

  private static Column listedAsNow(Column state) {
    return state.getField(Columns.LISTED_ON).eqNullSafe(col(Columns.LISTED_ON));
  }

  private static Column sha256s() {
    return transform(
        filter(col(STATES), KnownFiles::listedAsNow), state -> state.getField(Columns.SHA256));
  }
}
