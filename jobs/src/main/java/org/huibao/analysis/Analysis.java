package org.huibao.analysis;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Workings;

/**
 * The statistics of one period. Each table is as contracted; those under "detail" carry sources and
 * bounds besides, for the figures.
 */
public record Analysis(
    Dataset<Row> growth,
    Dataset<Row> completion,
    Dataset<Row> rankings,
    Dataset<Row> gaps,
    Dataset<Row> findings,
    Detail detail) {

  /** The same with the cells that each number was made from. */
  public record Detail(
      Dataset<Row> growth, Dataset<Row> completion, Dataset<Row> rankings, Dataset<Row> gaps) {}

  /**
   * All statistics of {@code period}.
   *
   * @param facts of all periods up to it
   * @param expected who must have reported for a group's sum to be complete
   */
  public static Analysis of(
      Dataset<Row> facts,
      ReferenceTables reference,
      Dataset<Row> expected,
      String period,
      Workings workings) {
    Dataset<Row> recent = workings.keep("recent", RecentPeriods.of(facts, period));
    Dataset<Row> growth = workings.keep(Growth.TABLE, Growth.of(facts, recent, reference));
    Dataset<Row> completion =
        workings.keep(Completion.TABLE, Completion.of(facts, recent, reference));
    Dataset<Row> rankings =
        workings.keep(Rankings.TABLE, Rankings.of(facts, growth, completion, recent, reference));
    Dataset<Row> groupFacts =
        workings.keep("group_facts", GroupFacts.of(facts, reference, expected));
    Dataset<Row> gaps = workings.keep(Gaps.TABLE, Gaps.of(groupFacts, recent, reference));
    return new Analysis(
        Growth.published(growth),
        Completion.published(completion),
        Rankings.published(rankings),
        Gaps.published(gaps),
        ReportedGrowth.findings(growth, facts, reference),
        new Detail(growth, completion, rankings, gaps));
  }
}
