package org.huibao.bulletin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.analysis.Rankings;
import org.huibao.returns.Columns;

/** What a statistic's rows become before they are printed: the same columns for every kind. */
record FigureRows(
    FigureKind kind, Column by, Column peerGroup, Column of, Column tied, Column verdict) {
  static final String KIND = "figure_kind";
  static final String DECIMALS = "print_decimals";
  static final String VERDICT = "verdict";

  private static final Column NONE = lit(null);

  static FigureRows of(FigureKind kind) {
    return new FigureRows(kind, NONE, NONE, NONE, lit(false), NONE);
  }

  FigureRows by(Column by) {
    return new FigureRows(kind, by, peerGroup, of, tied, verdict);
  }

  FigureRows withVerdict(Column verdict) {
    return new FigureRows(kind, by, peerGroup, of, tied, verdict);
  }

  FigureRows amongPeers(Column peerGroup) {
    return new FigureRows(kind, by, peerGroup, of, tied, verdict);
  }

  FigureRows amongPeers(Column peerGroup, Column of, Column tied) {
    return new FigureRows(kind, by, peerGroup, of, tied, verdict);
  }

  /**
   * Rows that have a value, with the columns that all figures have.
   *
   * @param value in {@code unit}, unrounded
   * @param decimals the most printed
   * @param sources the column of cells behind it
   */
  Dataset<Row> from(Dataset<Row> rows, Column value, Column unit, Column decimals, String sources) {
    return rows.where(value.isNotNull())
        .select(
            col(Columns.DISTRICT),
            col(Columns.PLACE),
            col(Columns.INDICATOR),
            col(Columns.PERIOD),
            col(Columns.SPAN),
            col(Columns.SCOPE),
            lit(kind.code()).as(KIND),
            by.cast("string").as(Rankings.BY),
            peerGroup.cast("string").as(Rankings.PEER_GROUP),
            of.cast("int").as(Rankings.OF),
            tied.as(Rankings.TIED),
            value.cast("decimal(38,12)").as(Columns.VALUE),
            unit.as(Columns.UNIT),
            decimals.as(DECIMALS),
            verdict.cast("string").as(VERDICT),
            col(sources).as(Columns.SOURCES));
  }
}
