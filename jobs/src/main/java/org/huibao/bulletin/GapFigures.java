package org.huibao.bulletin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.analysis.Gaps;
import org.huibao.analysis.Numbers;
import org.huibao.analysis.PeerGaps;
import org.huibao.analysis.Rankings;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;
import org.huibao.words.Units;

/** Figures that set two places side by side: the groups, the district and its peers. */
final class GapFigures {
  private GapFigures() {}

  /** East less west, and both sides as they are compared. */
  static Dataset<Row> ofGroups(
      Dataset<Row> gaps, Dataset<Row> indicators, ReferenceTables reference) {
    // persons per person is printed nowhere
    Column printable = col(Rankings.BY).notEqual("per_head").or(col("base_unit").isin("元", "美元"));
    Dataset<Row> printed = gaps.join(indicators, Columns.INDICATOR).where(printable);
    Dataset<Row> differences =
        printed
            .withColumn(Columns.PLACE, lit(reference.districtPlace()))
            .withColumn(Columns.SOURCES, concat(col(Gaps.EAST_SOURCES), col(Gaps.WEST_SOURCES)));
    return gap(col(Gaps.VERDICT))
        .from(differences, value(col(Gaps.ABSOLUTE)), gapUnit(), decimals(), Columns.SOURCES)
        .union(side(printed, Gaps.EAST, Gaps.EAST_SOURCES))
        .union(side(printed, Gaps.WEST, Gaps.WEST_SOURCES));
  }

  /** The district less each of its peers, under the peer's name. */
  static Dataset<Row> ofPeers(Dataset<Row> peerGaps, Dataset<Row> indicators) {
    Dataset<Row> printed =
        peerGaps.join(indicators, Columns.INDICATOR).withColumn(Columns.PLACE, col(PeerGaps.OTHER));
    return gap(col(Gaps.VERDICT))
        .amongPeers(lit(ReferenceTables.PEERS))
        .from(printed, value(col(Gaps.ABSOLUTE)), gapUnit(), decimals(), Columns.SOURCES);
  }

  private static FigureRows gap(Column verdict) {
    return FigureRows.of(FigureKind.GAP).by(col(Rankings.BY)).withVerdict(verdict);
  }

  private static Dataset<Row> side(Dataset<Row> gaps, String group, String sources) {
    Dataset<Row> sides = gaps.withColumn(Columns.PLACE, lit(group));
    Column byGrowth = col(Rankings.BY).equalTo("growth");
    return FigureRows.of(FigureKind.LEVEL)
        .by(when(col(Rankings.BY).equalTo("per_head"), col(Rankings.BY)))
        .from(sides.where(byGrowth.equalTo(false)), value(col(group)), unit(), decimals(), sources)
        .union(
            FigureRows.of(FigureKind.GROWTH)
                .from(sides.where(byGrowth), value(col(group)), unit(), decimals(), sources));
  }

  private static Column value(Column number) {
    return when(col(Rankings.BY).equalTo("growth"), number)
        .when(
            col(Rankings.BY).equalTo("per_head"),
            Numbers.significant(number.multiply(col("base_factor").cast("double"))))
        .otherwise(PlaceFigures.asDisplayed(number));
  }

  private static Column unit() {
    return when(col(Rankings.BY).equalTo("growth"), lit(Units.PERCENT))
        .when(col(Rankings.BY).equalTo("per_head"), concat(col("base_unit"), lit("/人")))
        .otherwise(col("display_unit"));
  }

  /** The difference of two percentages is in percentage points. */
  private static Column gapUnit() {
    return when(unit().equalTo(Units.PERCENT), lit(Units.PERCENTAGE_POINT)).otherwise(unit());
  }

  private static Column decimals() {
    return when(col(Rankings.BY).equalTo("growth"), PlaceFigures.RATE_DECIMALS)
        .when(col(Rankings.BY).equalTo("per_head"), lit(2))
        .otherwise(col("decimals"));
  }
}
