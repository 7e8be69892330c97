package org.huibao.lake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.desc_nulls_last;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
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
    Column form = coalesce(col(Columns.FORM), col(Columns.TITLE));
    WindowSpec sameFormAndPeriod =
        Window.partitionBy(
                col(Columns.DISTRICT),
                col(Columns.STATUS),
                col(Columns.REPORTER),
                form,
                col(Columns.PERIOD))
            .orderBy(desc_nulls_last(Columns.RECEIVED_ON), desc(FIRST_INGEST), desc(Columns.FILE));
    Column known =
        col(Columns.REPORTER)
            .isNotNull()
            .and(col(Columns.PERIOD).isNotNull())
            .and(form.notEqual(""));
    Column superseded =
        col(Columns.STATUS)
            .equalTo(Return.ACCEPTED)
            .and(known)
            .and(row_number().over(sameFormAndPeriod).gt(1));
    Column inForce =
        first(Columns.FILE)
            .over(sameFormAndPeriod.rowsBetween(Window.unboundedPreceding(), Window.currentRow()));
    return returns
        .withColumn("superseded", superseded)
        .withColumn("in_force", inForce)
        .withColumn(
            Columns.REASON,
            when(col("superseded"), concat(lit("已被后报的 "), col("in_force"), lit(" 取代")))
                .otherwise(col(Columns.REASON)))
        .withColumn(
            Columns.STATUS,
            when(col("superseded"), lit(Return.SUPERSEDED)).otherwise(col(Columns.STATUS)))
        .drop("superseded", "in_force");
  }

  /** Rows of {@code table} that belong to the current readings of {@code returns}. */
  public static Dataset<Row> ofCurrent(Dataset<Row> table, Dataset<Row> returns) {
    Dataset<Row> readings =
        returns.select(col(Columns.DISTRICT), col(Columns.RETURN_ID), col(Columns.INGEST));
    return table.join(
        readings, new String[] {Columns.DISTRICT, Columns.RETURN_ID, Columns.INGEST}, "left_semi");
  }
}
