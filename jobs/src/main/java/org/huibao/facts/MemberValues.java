package org.huibao.facts;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.words.Measure;

/**
 * What members add to a sum: their facts, and nothing where they say that there is no such item or
 * less than half a unit of it. Such a sign is no fact, but its member has reported. A confidential
 * number leaves the sum incomplete.
 */
public final class MemberValues {
  /** Status of what a sign stands for: it adds nothing, and alone makes no sum. */
  static final String NOTHING = "nothing";

  private static final String[] FACT = Select.names(Facts.NUMBER, Columns.MEASURE);

  private MemberValues() {}

  /** Signs of the returns in force, one a number. */
  public static Dataset<Row> signs(Dataset<Row> signs, Dataset<Row> returns, String upTo) {
    Dataset<Row> inForce =
        returns.where(col(Columns.STATUS).equalTo(Return.ACCEPTED)).select(Columns.RETURN_ID);
    return signs
        .where(col(Columns.PERIOD).leq(upTo))
        .join(inForce, new String[] {Columns.RETURN_ID}, "left_semi")
        .groupBy(Select.columns(FACT))
        .agg(
            min_by(
                    struct(
                        col(Columns.RETURN_ID),
                        col(Columns.FILE),
                        col(Columns.SHEET),
                        col(Columns.CELL),
                        col(ReportedSign.SYMBOL)),
                    struct(col(Columns.FILE), col(Columns.SHEET), col(Columns.CELL)))
                .as("sign"))
        .select(Select.columns(FACT, "sign.*"));
  }

  /** The same with the single periods that the signs complete. */
  public static Dataset<Row> withSinglePeriods(
      Dataset<Row> facts, Dataset<Row> signs, ReferenceTables reference) {
    Dataset<Row> members = of(facts, signs, reference);
    return members.union(SinglePeriods.of(members, reference));
  }

  /** {@code facts} and a 0 for every sign that says so and that no fact stands beside. */
  public static Dataset<Row> of(Dataset<Row> facts, Dataset<Row> signs, ReferenceTables reference) {
    Dataset<Row> nothing =
        signs
            .where(col(ReportedSign.SYMBOL).notEqual("confidential"))
            // in a target column a sign says that no target was set, which is not one of 0
            .where(col(Columns.MEASURE).isin(Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code()))
            .join(facts.select(Select.columns(FACT)), FACT, "left_anti")
            .join(
                broadcast(
                    reference
                        .indicators()
                        .select(col(Columns.INDICATOR), col("fact_unit").as(Columns.UNIT))),
                Columns.INDICATOR)
            .withColumn(Columns.VALUE, lit(0))
            .withColumn(Columns.HALF_UNIT, lit(0))
            .withColumn(Columns.STATUS, lit(NOTHING))
            .withColumn(
                Columns.SOURCES,
                array(
                    struct(
                        col(Columns.RETURN_ID),
                        col(Columns.FILE),
                        col(Columns.SHEET),
                        col(Columns.CELL))));
    return facts.union(Facts.select(nothing));
  }
}
