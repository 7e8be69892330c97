package org.huibao.facts.checks;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ReferenceTables;

/** All checks over the facts of a period. */
public record FactChecks(
    Dataset<Row> returns,
    Dataset<Row> candidates,
    Dataset<Row> chosen,
    Dataset<Row> members,
    Dataset<Row> sums,
    Dataset<Row> facts,
    Dataset<Row> missing,
    Dataset<Row> expected,
    ReferenceTables reference) {

  public Dataset<Row> findings(String period) {
    return MissingReturns.findings(missing, reference)
        .union(LateReturns.findings(returns, reference, period))
        .union(Disagreements.findings(candidates, reference, period))
        .union(Sums.differing(chosen, sums, reference, period))
        .union(Sums.incomplete(chosen, members, sums, reference, expected, period))
        .union(Sums.withheld(sums, reference, period))
        .union(RunningTotals.falling(facts, reference, period))
        .union(RunningTotals.notAddingUp(facts, reference, period))
        .union(Values.negative(facts, reference, period))
        .union(Values.ratios(chosen, facts, reference, period));
  }
}
