package org.huibao.lake;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.asc_nulls_last;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.desc_nulls_last;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;

/**
 * The ingests as tables.
 *
 * <ol>
 *   <li>a workbook read again under another reference counts by its newest reading
 *   <li>of accepted returns with the same bytes one counts; the others are duplicates
 *   <li>of the accepted returns of one reporter, form and period the last received is in force; the
 *       others are superseded as a whole
 * </ol>
 */
public final class IngestedReturns {
  /** The ingest that first saw the bytes under this name. */
  public static final String FIRST_INGEST = "first_ingest";

  private IngestedReturns() {}

  /** One table of all ingests as written, each row with its ingest. */
  public static Dataset<Row> read(SparkSession spark, Lake lake, String table, StructType schema) {
    String[] paths = lake.ingestTables(table);
    if (paths.length == 0) {
      return spark
          .createDataFrame(java.util.List.of(), schema)
          .withColumn(Columns.INGEST, lit("000000"));
    }
    return spark
        .read()
        .schema(schema)
        .parquet(paths)
        .withColumn(
            Columns.INGEST,
            regexp_extract(col("_metadata.file_path"), "/ingests/(\\d+)/" + table, 1));
  }

  /** Every return once, as it was read last. */
  static Dataset<Row> newestReadings(Dataset<Row> ingested) {
    WindowSpec sameReturn = Window.partitionBy(Columns.DISTRICT, Columns.RETURN_ID);
    return ingested
        .withColumn(FIRST_INGEST, min(Columns.INGEST).over(sameReturn))
        .withColumn("reading", row_number().over(sameReturn.orderBy(desc(Columns.INGEST))))
        .where(col("reading").equalTo(1))
        .drop("reading");
  }

  /** Returns, each once, with their status where these are all that are known. */
  static Dataset<Row> withStatus(Dataset<Row> returns) {
    return withSuperseded(withDuplicates(returns));
  }

  /**
   * Of accepted returns with the same bytes the first received, then the first seen, then 报表.xlsx
   * before 报表 (1).xlsx, is the original; none of the others' numbers count again. One that is no
   * longer among the files is not read under a new reference, and steps back behind those that are.
   */
  private static Dataset<Row> withDuplicates(Dataset<Row> returns) {
    WindowSpec sameBytes = Window.partitionBy(Columns.DISTRICT, Columns.STATUS, Columns.SHA256);
    Column newestReference = max_by(col(Columns.REFERENCE), col(Columns.INGEST)).over(sameBytes);
    WindowSpec firstReceived =
        sameBytes.orderBy(
            desc("read_anew"),
            asc_nulls_last(Columns.RECEIVED_ON),
            asc(FIRST_INGEST),
            length(col(Columns.FILE)).asc(),
            asc(Columns.FILE));
    Column original =
        first(Columns.FILE)
            .over(firstReceived.rowsBetween(Window.unboundedPreceding(), Window.currentRow()));
    Column duplicate =
        col(Columns.STATUS)
            .equalTo(Return.ACCEPTED)
            .and(col("original").notEqual(col(Columns.FILE)));
    Dataset<Row> traced =
        returns
            .withColumn("read_anew", col(Columns.REFERENCE).eqNullSafe(newestReference))
            .withColumn("original", original)
            .withColumn("duplicate", duplicate);
    return withReason(
            traced, "duplicate", Return.DUPLICATE, concat(lit("与 "), col("original"), lit(" 内容相同")))
        .withColumn(Columns.CELLS_NUMERIC, unlessDuplicate(Columns.CELLS_NUMERIC))
        .withColumn(Columns.CELLS_OBSERVED, unlessDuplicate(Columns.CELLS_OBSERVED))
        .withColumn(Columns.CELLS_EXPLAINED, unlessDuplicate(Columns.CELLS_EXPLAINED))
        .withColumn(Columns.CELLS_DUE_UNREAD, unlessDuplicate(Columns.CELLS_DUE_UNREAD))
        .drop("read_anew", "original", "duplicate");
  }

  private static Column unlessDuplicate(String cells) {
    return when(col("duplicate"), lit(0L)).otherwise(col(cells));
  }

  /** Of accepted returns of one reporter, form and period the last received is in force. */
  private static Dataset<Row> withSuperseded(Dataset<Row> returns) {
    Column form = coalesce(col(Columns.FORM), col(Columns.TITLE));
    WindowSpec sameFormAndPeriod =
        Window.partitionBy(
            col(Columns.DISTRICT),
            col(Columns.STATUS),
            col(Columns.REPORTER),
            form,
            col(Columns.PERIOD));
    WindowSpec lastReceived =
        sameFormAndPeriod.orderBy(
            desc_nulls_last(Columns.RECEIVED_ON), desc(FIRST_INGEST), desc(Columns.FILE));
    Column known =
        col(Columns.REPORTER)
            .isNotNull()
            .and(col(Columns.PERIOD).isNotNull())
            .and(form.notEqual(""));
    Column superseded =
        col(Columns.STATUS)
            .equalTo(Return.ACCEPTED)
            .and(known)
            .and(row_number().over(lastReceived).gt(1));
    Column inForce =
        first(Columns.FILE)
            .over(lastReceived.rowsBetween(Window.unboundedPreceding(), Window.currentRow()));
    Column oneCameOnAnUnknownDay =
        count(Columns.RECEIVED_ON)
            .over(sameFormAndPeriod)
            .lt(count(lit(1)).over(sameFormAndPeriod));
    Column firstReceived =
        when(not(known), col(Columns.RECEIVED_ON))
            .when(not(oneCameOnAnUnknownDay), min(Columns.RECEIVED_ON).over(sameFormAndPeriod));
    Dataset<Row> traced =
        returns
            .withColumn(Columns.FIRST_RECEIVED_ON, firstReceived)
            .withColumn("superseded", superseded)
            .withColumn("in_force", inForce);
    return withReason(
            traced,
            "superseded",
            Return.SUPERSEDED,
            concat(lit("已被后报的 "), col("in_force"), lit(" 取代")))
        .drop("superseded", "in_force");
  }

  /** Where {@code condition} holds, {@code status} and why. */
  private static Dataset<Row> withReason(
      Dataset<Row> returns, String condition, String status, Column reason) {
    return returns
        .withColumn(Columns.REASON, when(col(condition), reason).otherwise(col(Columns.REASON)))
        .withColumn(
            Columns.STATUS, when(col(condition), lit(status)).otherwise(col(Columns.STATUS)));
  }

  /**
   * Rows of {@code table} that belong to the current readings of {@code returns}; none of a
   * duplicate.
   */
  public static Dataset<Row> ofCurrent(Dataset<Row> table, Dataset<Row> returns) {
    Dataset<Row> readings =
        returns
            .where(col(Columns.STATUS).notEqual(Return.DUPLICATE))
            .select(col(Columns.DISTRICT), col(Columns.RETURN_ID), col(Columns.INGEST));
    return table.join(
        readings, new String[] {Columns.DISTRICT, Columns.RETURN_ID, Columns.INGEST}, "left_semi");
  }
}
