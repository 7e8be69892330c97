package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.facts.Candidates;
import org.huibao.facts.ReferenceTables;
import org.huibao.findings.FindingRule;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/**
 * Numbers that were sent in for the same fact and differ from the one taken by more than the digits
 * shown allow: of another reporter, or of the same return.
 */
public final class Disagreements {
  private Disagreements() {}

  public static Dataset<Row> findings(
      Dataset<Row> candidates, ReferenceTables reference, String period) {
    WindowSpec sameFact =
        Window.partitionBy(
                Columns.DISTRICT,
                Columns.PLACE,
                Columns.INDICATOR,
                Columns.PERIOD,
                Columns.SPAN,
                Columns.SCOPE,
                Columns.MEASURE)
            .orderBy(Candidates.CHOICE);
    Column tolerance = col(Columns.HALF_UNIT).plus(col("taken_half_unit"));
    Dataset<Row> differing =
        candidates
            .where(col(Columns.PERIOD).equalTo(period))
            // one table may rank by value and by growth
            .where(col(Columns.MEASURE).notEqual(Measure.RANK.code()))
            .withColumn("taken", first(Columns.VALUE).over(sameFact))
            .withColumn("taken_half_unit", first(Columns.HALF_UNIT).over(sameFact))
            .withColumn("taken_return", first(Columns.RETURN_ID).over(sameFact))
            .where(col(Candidates.CHOICE).gt(1))
            .where(abs(col(Columns.VALUE).minus(col("taken"))).gt(tolerance))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    Column sameReturn = col(Columns.RETURN_ID).equalTo(col("taken_return"));
    return of(differing.where(sameReturn), reference, FindingRule.CONFLICTING_CELLS)
        .union(
            of(
                differing.where(sameReturn.equalTo(false)),
                reference,
                FindingRule.DIFFERS_FROM_AUTHORITY));
  }

  private static Dataset<Row> of(Dataset<Row> rows, ReferenceTables reference, FindingRule rule) {
    return FactFinding.of(
        rows,
        reference.district(),
        rule,
        concat(col("place_name"), col("indicator_name"), Words.measure(col(Columns.MEASURE))),
        FactFinding.plain(col("taken")),
        FactFinding.plain(col(Columns.VALUE)));
  }
}
