package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ReferenceTables;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Frequency;
import org.huibao.returns.Columns;
import org.huibao.returns.Return;
import org.huibao.words.Code;
import org.huibao.words.Period;

/** 应报未报: returns that the schedule asks for in a period and that did not come. */
public final class MissingReturns {
  private MissingReturns() {}

  /** Lines of the schedule without a readable return, with the reporter. */
  public static Dataset<Row> of(Dataset<Row> returns, ReferenceTables reference, Period period) {
    Object[] due =
        Arrays.stream(Frequency.values())
            .filter(frequency -> frequency.endsIn(period.month()))
            .map(Code::code)
            .toArray();
    Dataset<Row> came =
        returns
            .where(col(Columns.PERIOD).equalTo(period.toString()))
            .where(col(Columns.STATUS).isin(Return.ACCEPTED, Return.SUPERSEDED))
            .select(Columns.REPORTER, Columns.FORM);
    return reference
        .schedule()
        .where(col("frequency").isin(due))
        .join(came, new String[] {Columns.REPORTER, Columns.FORM}, "left_anti")
        .join(broadcast(reference.reporters()), Columns.REPORTER)
        .withColumn(Columns.PERIOD, lit(period.toString()));
  }

  /** The places that miss from an indicator's totals, since a return that carries it is missing. */
  public static Dataset<Row> places(Dataset<Row> missing, Dataset<Row> candidates, Period period) {
    Dataset<Row> carried =
        candidates
            .where(col(Columns.PERIOD).equalTo(period.toString()))
            .select(Columns.FORM, Columns.INDICATOR)
            .distinct();
    return missing
        .where(col("reporter_place").isNotNull())
        .join(carried, Columns.FORM)
        .select(
            col(Columns.INDICATOR), col(Columns.PERIOD), col("reporter_place").as(Columns.PLACE))
        .distinct();
  }

  public static Dataset<Row> findings(Dataset<Row> missing, ReferenceTables reference) {
    return FactFinding.of(
        FactFinding.withoutCell(missing),
        reference.district(),
        FindingRule.MISSING_RETURN,
        concat(col("reporter_name"), lit("《"), col("form_title"), lit("》")),
        col("form_title"),
        lit(null));
  }
}
