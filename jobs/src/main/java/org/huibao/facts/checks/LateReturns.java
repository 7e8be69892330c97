package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ReferenceTables;
import org.huibao.findings.FindingRule;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;

/**
 * 迟报: forms of the period that first came after their due day. One that came in time and was
 * corrected later is not late; one that once came on an unknown day may not have been.
 */
public final class LateReturns {
  private LateReturns() {}

  public static Dataset<Row> findings(
      Dataset<Row> returns, ReferenceTables reference, String period) {
    Dataset<Row> late =
        returns
            .where(col(Columns.PERIOD).equalTo(period))
            .where(col(Columns.STATUS).equalTo(Return.ACCEPTED))
            .join(broadcast(reference.schedule()), new String[] {Columns.REPORTER, Columns.FORM})
            .join(broadcast(reference.reporters()), Columns.REPORTER)
            .withColumn(
                "due_on",
                date_add(
                    last_day(to_date(concat(col(Columns.PERIOD), lit("-01")))), col("due_day")))
            .where(col(Columns.FIRST_RECEIVED_ON).gt(col("due_on")))
            .withColumn(Columns.SHEET, lit(null).cast("string"))
            .withColumn(Columns.CELL, lit(null).cast("string"));
    return FactFinding.of(
        late,
        reference.district(),
        FindingRule.LATE_RETURN,
        concat(col("reporter_name"), lit("《"), col("form_title"), lit("》")),
        col("due_on"),
        col(Columns.FIRST_RECEIVED_ON));
  }
}
