package org.huibao.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.ReferenceTables;
import org.huibao.lake.Workings;

/**
 * The statistics of one period. Each table is as contracted; those under "detail" carry sources and
 * bounds besides, for the figures.
 */
public record Analysis(Map<String, Dataset<Row>> tables, Dataset<Row> findings, Detail detail) {

  /** The same with the cells that each number was made from. */
  public record Detail(
      Dataset<Row> growth,
      Dataset<Row> completion,
      Dataset<Row> structure,
      Dataset<Row> rankings,
      Dataset<Row> gaps,
      Dataset<Row> peerGaps,
      Dataset<Row> averageDifferences) {}

  /** Names of the tables with their columns. */
  public static Map<String, StructType> schemas() {
    Map<String, StructType> schemas = new TreeMap<>();
    schemas.put(Growth.TABLE, Growth.SCHEMA);
    schemas.put(Sequential.TABLE, Sequential.SCHEMA);
    schemas.put(LongRun.TABLE, LongRun.SCHEMA);
    schemas.put(Completion.TABLE, Completion.SCHEMA);
    schemas.put(Structure.TABLE, Structure.SCHEMA);
    schemas.put(Rankings.TABLE, Rankings.SCHEMA);
    schemas.put(Gaps.TABLE, Gaps.SCHEMA);
    schemas.put(PeerGaps.TABLE, PeerGaps.SCHEMA);
    schemas.put(AverageDifference.TABLE, AverageDifference.SCHEMA);
    schemas.put(Disparity.TABLE, Disparity.SCHEMA);
    schemas.put(CatchUp.TABLE, CatchUp.SCHEMA);
    return schemas;
  }

  /**
   * All statistics of {@code period}.
   *
   * @param facts of all periods up to it
   * @param members the facts with what signs stand for, for sums
   * @param expected who must have reported for a group's sum to be complete
   */
  public static Analysis of(
      Dataset<Row> facts,
      Supplier<Dataset<Row>> members,
      ReferenceTables reference,
      Dataset<Row> expected,
      String period,
      Workings workings) {
    Dataset<Row> recent = workings.keep("recent", RecentPeriods.of(facts, period));
    Supplier<Dataset<Row>> gapsOfGroups =
        workings.meanwhile(() -> gaps(members.get(), recent, reference, expected, workings));
    Dataset<Row> levels = workings.keep("levels", Levels.of(facts, recent, reference));
    Supplier<Dataset<Row>> disparity =
        workings.meanwhile(() -> Disparity.of(levels, facts, reference, period, workings));
    Dataset<Row> growth = workings.keep(Growth.TABLE, Growth.of(levels));
    Dataset<Row> grown = workings.keep("levels_and_growth", Growth.beside(levels, growth));
    Dataset<Row> completion = workings.keep(Completion.TABLE, Completion.of(facts, grown));
    Dataset<Row> structure = workings.keep(Structure.TABLE, Structure.of(grown));
    Dataset<Row> rankings =
        workings.keep(
            Rankings.TABLE, Rankings.of(facts, growth, completion, recent, reference, workings));
    Dataset<Row> peerGaps = workings.keep(PeerGaps.TABLE, PeerGaps.of(grown, reference));
    Dataset<Row> averages =
        workings.keep(AverageDifference.TABLE, AverageDifference.of(grown, reference));
    Dataset<Row> gaps = gapsOfGroups.get();
    Map<String, Dataset<Row>> tables = new TreeMap<>();
    tables.put(Growth.TABLE, Growth.published(growth));
    tables.put(Sequential.TABLE, Sequential.of(facts, reference, period));
    tables.put(LongRun.TABLE, LongRun.of(facts, reference, period));
    tables.put(Completion.TABLE, Completion.published(completion));
    tables.put(Structure.TABLE, Structure.published(structure));
    tables.put(Rankings.TABLE, Rankings.published(rankings));
    tables.put(Gaps.TABLE, Gaps.published(gaps));
    tables.put(PeerGaps.TABLE, PeerGaps.published(peerGaps));
    tables.put(AverageDifference.TABLE, AverageDifference.published(averages));
    tables.put(Disparity.TABLE, disparity.get());
    tables.put(CatchUp.TABLE, CatchUp.of(gaps, peerGaps, reference));
    return new Analysis(
        tables,
        ReportedGrowth.findings(growth, facts, reference),
        new Detail(growth, completion, structure, rankings, gaps, peerGaps, averages));
  }

  private static Dataset<Row> gaps(
      Dataset<Row> members,
      Dataset<Row> recent,
      ReferenceTables reference,
      Dataset<Row> expected,
      Workings workings) {
    Dataset<Row> groupFacts =
        workings.keep("group_facts", GroupFacts.of(members, reference, expected, workings));
    return workings.keep(Gaps.TABLE, Gaps.of(groupFacts, recent, reference, workings));
  }
}
