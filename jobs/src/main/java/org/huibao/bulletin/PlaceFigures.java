package org.huibao.bulletin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.analysis.AverageDifference;
import org.huibao.analysis.Completion;
import org.huibao.analysis.Growth;
import org.huibao.analysis.Numbers;
import org.huibao.analysis.Rankings;
import org.huibao.analysis.Structure;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;
import org.huibao.words.Units;

/** Figures that are about one place each. */
final class PlaceFigures {
  static final Column RATE_DECIMALS = lit(1);
  private static final Column COMPLETION_DECIMALS = lit(2);
  private static final Column PERCENT = lit(Units.PERCENT);
  private static final Column POINTS = lit(Units.PERCENTAGE_POINT);

  private PlaceFigures() {}

  static Dataset<Row> levels(Dataset<Row> facts, Dataset<Row> indicators, String period) {
    Dataset<Row> levels =
        Facts.ofMeasure(facts, Measure.VALUE.code())
            .where(col(Columns.PERIOD).equalTo(period))
            .join(indicators, Columns.INDICATOR);
    return FigureRows.of(FigureKind.LEVEL)
        .from(
            levels,
            asDisplayed(col(Columns.VALUE)),
            col("display_unit"),
            col("decimals"),
            Columns.SOURCES);
  }

  /** Growth, what it is in amounts, and how it compares with the period before. */
  static Dataset<Row> growth(Dataset<Row> growth) {
    Dataset<Row> stated = growth.where(col("age").equalTo(0).and(col(Growth.PUBLISHED)));
    Column inPoints = col("point_unit").isNotNull();
    Dataset<Row> growths =
        FigureRows.of(FigureKind.GROWTH)
            .from(
                stated,
                when(inPoints, col(Growth.CHANGE)).otherwise(col(Growth.RATE)),
                when(inPoints, col(Growth.CHANGE_UNIT)).otherwise(PERCENT),
                when(inPoints, col("decimals")).otherwise(RATE_DECIMALS),
                Columns.SOURCES);
    Dataset<Row> changes =
        FigureRows.of(FigureKind.CHANGE)
            .from(
                stated.where(col("kind").isin("flow", "stock")),
                asDisplayed(col(Growth.CHANGE)),
                col("display_unit"),
                col("decimals"),
                Columns.SOURCES);
    Dataset<Row> accelerations =
        FigureRows.of(FigureKind.ACCELERATION)
            .from(
                stated.withColumn(
                    "both_sources", concat(col(Columns.SOURCES), col("previous_sources"))),
                col("rate_change"),
                POINTS,
                RATE_DECIMALS,
                "both_sources");
    return growths.union(changes).union(accelerations);
  }

  static Dataset<Row> completion(Dataset<Row> completion) {
    Dataset<Row> own = completion.where(col("age").equalTo(0));
    Dataset<Row> completions =
        FigureRows.of(FigureKind.COMPLETION)
            .from(own, col(Completion.RATE), PERCENT, COMPLETION_DECIMALS, Columns.SOURCES);
    Dataset<Row> leads =
        FigureRows.of(FigureKind.LEAD)
            .from(own, col("lead"), POINTS, COMPLETION_DECIMALS, Columns.SOURCES);
    return completions.union(leads);
  }

  static Dataset<Row> structure(Dataset<Row> structure) {
    return FigureRows.of(FigureKind.SHARE)
        .from(structure, col(Structure.SHARE), PERCENT, RATE_DECIMALS, Structure.SHARE_SOURCES)
        .union(
            FigureRows.of(FigureKind.SHARE_CHANGE)
                .from(
                    structure,
                    col(Structure.SHARE_CHANGE),
                    POINTS,
                    RATE_DECIMALS,
                    Structure.SHARE_CHANGE_SOURCES))
        .union(
            FigureRows.of(FigureKind.CONTRIBUTION)
                .from(
                    structure,
                    col(Structure.CONTRIBUTION),
                    PERCENT,
                    RATE_DECIMALS,
                    Structure.GROWTH_SOURCES))
        .union(
            FigureRows.of(FigureKind.PULL)
                .from(
                    structure,
                    col(Structure.PULL),
                    POINTS,
                    RATE_DECIMALS,
                    Structure.GROWTH_SOURCES));
  }

  /** Computed ranks; and those that were sent in where there is nothing to compute them from. */
  static Dataset<Row> ranks(
      Dataset<Row> rankings, Dataset<Row> facts, ReferenceTables reference, String period) {
    // alone, one is neither first nor last
    Dataset<Row> computed =
        FigureRows.of(FigureKind.RANK)
            .by(col(Rankings.BY))
            .amongPeers(col(Rankings.PEER_GROUP), col(Rankings.OF), col(Rankings.TIED))
            .from(
                rankings.where(col(Rankings.OF).geq(2)),
                col(Rankings.RANK),
                lit("位"),
                lit(0),
                Columns.SOURCES);
    Dataset<Row> sentIn =
        Facts.ofMeasure(facts, Measure.RANK.code())
            .where(col(Columns.PERIOD).equalTo(period))
            .join(
                rankings.where(col(Rankings.BY).equalTo("level").and(col(Rankings.OF).geq(2))),
                Facts.NUMBER,
                "left_anti")
            .join(reference.peerGroups(), Columns.PLACE);
    return computed.union(
        FigureRows.of(FigureKind.RANK)
            .by(lit("level"))
            .amongPeers(col(Rankings.PEER_GROUP))
            .from(sentIn, col(Columns.VALUE), lit("位"), lit(0), Columns.SOURCES));
  }

  static Dataset<Row> averageDifferences(Dataset<Row> differences, Dataset<Row> indicators) {
    Column inPoints =
        col(Columns.UNIT).isin(Units.PERCENTAGE_POINT, Units.PERMILLE_POINT, Units.POINT);
    Column difference = col(AverageDifference.DIFFERENCE);
    return FigureRows.of(FigureKind.AVERAGE_DIFFERENCE)
        .by(col(Rankings.BY))
        .from(
            differences.join(indicators, Columns.INDICATOR),
            when(inPoints, difference).otherwise(asDisplayed(difference)),
            when(inPoints, col(Columns.UNIT)).otherwise(col("display_unit")),
            when(col(Rankings.BY).equalTo("growth"), RATE_DECIMALS).otherwise(col("decimals")),
            Columns.SOURCES);
  }

  /** From the unit of facts to the printed one. */
  static Column asDisplayed(Column number) {
    return Numbers.significant(
        number.cast("double").multiply(col("display_factor").cast("double")));
  }
}
