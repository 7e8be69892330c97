package org.huibao.bulletin;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.huibao.analysis.Analysis;
import org.huibao.analysis.Completion;
import org.huibao.analysis.Gaps;
import org.huibao.analysis.Growth;
import org.huibao.analysis.Numbers;
import org.huibao.analysis.Rankings;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.reference.Measure;
import org.huibao.reference.Units;
import org.huibao.returns.Columns;

/**
 * Every number that is published, of the district, its towns and its groups: levels, growth,
 * completion, ranks, gaps; each in its printed unit, with its text and its cells.
 */
public final class Figures {
  private static final int RATE_DECIMALS = 1;
  private static final int COMPLETION_DECIMALS = 2;
  private static final String DECIMALS = "print_decimals";

  private Figures() {}

  public static Dataset<Row> of(
      Dataset<Row> facts,
      Analysis.Detail analysis,
      ReferenceTables reference,
      String period,
      RoundingMode rounding) {
    Dataset<Row> indicators = broadcast(reference.indicators());
    Dataset<Row> levels =
        Facts.ofMeasure(facts, Measure.VALUE.code())
            .where(col(Columns.PERIOD).equalTo(period))
            .join(indicators, Columns.INDICATOR);
    Dataset<Row> ofPlaces =
        levels(levels)
            .union(growth(analysis.growth()))
            .union(completion(analysis.completion()))
            .union(ranks(analysis.rankings()))
            .join(broadcast(published(reference)), Columns.PLACE);
    // persons per person is printed nowhere
    Column printable = col(Rankings.BY).notEqual("per_head").or(col("base_unit").isin("元", "美元"));
    Dataset<Row> gaps = analysis.gaps().join(indicators, Columns.INDICATOR).where(printable);
    Dataset<Row> ofGroups =
        gaps(gaps)
            .withColumn(Columns.PLACE, lit(reference.districtPlace()))
            .unionByName(groupSides(gaps, Gaps.EAST, Gaps.EAST_SOURCES))
            .unionByName(groupSides(gaps, Gaps.WEST, Gaps.WEST_SOURCES))
            .select(names(ofPlaces));
    return printed(ofPlaces.union(ofGroups), reference, rounding);
  }

  /** The district and its towns. */
  private static Dataset<Row> published(ReferenceTables reference) {
    return reference
        .places()
        .where(
            col(Columns.PLACE)
                .equalTo(reference.districtPlace())
                .or(
                    col("parent")
                        .equalTo(reference.districtPlace())
                        .and(col("level").notEqual("group"))))
        .select(Columns.PLACE);
  }

  private static Dataset<Row> levels(Dataset<Row> levels) {
    return figure(
        levels,
        FigureKind.LEVEL,
        null,
        Numbers.significant(
            col(Columns.VALUE).cast("double").multiply(col("display_factor").cast("double"))),
        col("display_unit"),
        col("decimals"));
  }

  private static Dataset<Row> growth(Dataset<Row> growth) {
    Column inPoints = col("kind").isin("ratio", "score");
    Dataset<Row> stated =
        growth
            .where(col("age").equalTo(0))
            .where(col(Growth.PUBLISHED))
            .where(when(inPoints, col(Growth.CHANGE)).otherwise(col(Growth.RATE)).isNotNull());
    return figure(
        stated,
        FigureKind.GROWTH,
        null,
        when(inPoints, col(Growth.CHANGE)).otherwise(col(Growth.RATE)),
        when(inPoints, col(Growth.CHANGE_UNIT)).otherwise(lit(Units.PERCENT)),
        when(inPoints, col("decimals")).otherwise(lit(RATE_DECIMALS)));
  }

  private static Dataset<Row> completion(Dataset<Row> completion) {
    return figure(
        completion.where(col("age").equalTo(0)),
        FigureKind.COMPLETION,
        null,
        col(Completion.RATE),
        lit(Units.PERCENT),
        lit(COMPLETION_DECIMALS));
  }

  private static Dataset<Row> ranks(Dataset<Row> rankings) {
    // alone, one is neither first nor last
    return figure(
        rankings.where(col(Rankings.OF).geq(2)),
        FigureKind.RANK,
        col(Rankings.BY),
        col(Rankings.RANK),
        lit("位"),
        lit(0));
  }

  private static Dataset<Row> gaps(Dataset<Row> gaps) {
    return figure(
        gaps.withColumn(
            Columns.SOURCES,
            org.apache.spark.sql.functions.concat(col(Gaps.EAST_SOURCES), col(Gaps.WEST_SOURCES))),
        FigureKind.GAP,
        col(Rankings.BY),
        gapValue(col(Gaps.ABSOLUTE)),
        gapUnit(),
        gapDecimals());
  }

  /** The groups' own levels and growth rates, as the gaps compare them. */
  private static Dataset<Row> groupSides(Dataset<Row> gaps, String group, String sources) {
    Column kind =
        when(col(Rankings.BY).equalTo("growth"), lit(FigureKind.GROWTH.code()))
            .otherwise(lit(FigureKind.LEVEL.code()));
    Dataset<Row> sides =
        gaps.withColumn(Columns.PLACE, lit(group)).withColumn(Columns.SOURCES, col(sources));
    return figure(
        sides,
        FigureKind.LEVEL,
        when(col(Rankings.BY).equalTo("per_head"), col(Rankings.BY)),
        gapValue(col(group)),
        sideUnit(),
        gapDecimals(),
        kind);
  }

  private static Column gapValue(Column number) {
    return when(col(Rankings.BY).equalTo("growth"), number)
        .when(
            col(Rankings.BY).equalTo("per_head"),
            Numbers.significant(number.multiply(col("base_factor").cast("double"))))
        .otherwise(Numbers.significant(number.multiply(col("display_factor").cast("double"))));
  }

  private static Column sideUnit() {
    return when(col(Rankings.BY).equalTo("growth"), lit(Units.PERCENT))
        .when(
            col(Rankings.BY).equalTo("per_head"),
            org.apache.spark.sql.functions.concat(col("base_unit"), lit("/人")))
        .otherwise(col("display_unit"));
  }

  /** The difference of two percentages is in percentage points. */
  private static Column gapUnit() {
    return when(sideUnit().equalTo(Units.PERCENT), lit(Units.PERCENTAGE_POINT))
        .otherwise(sideUnit());
  }

  private static Column gapDecimals() {
    return when(col(Rankings.BY).equalTo("growth"), lit(RATE_DECIMALS))
        .when(col(Rankings.BY).equalTo("per_head"), lit(2))
        .otherwise(col("decimals"));
  }

  private static Dataset<Row> figure(
      Dataset<Row> rows, FigureKind kind, Column by, Column value, Column unit, Column decimals) {
    return figure(rows, kind, by, value, unit, decimals, lit(kind.code()));
  }

  private static Dataset<Row> figure(
      Dataset<Row> rows,
      FigureKind kind,
      Column by,
      Column value,
      Column unit,
      Column decimals,
      Column kindCode) {
    boolean rank = kind == FigureKind.RANK;
    Column none = lit(null);
    Dataset<Row> placed =
        kind == FigureKind.GAP ? rows.withColumn(Columns.PLACE, none.cast("string")) : rows;
    return placed.select(
        col(Columns.DISTRICT),
        col(Columns.PLACE),
        col(Columns.INDICATOR),
        col(Columns.PERIOD),
        col(Columns.SPAN),
        col(Columns.SCOPE),
        kindCode.as("figure_kind"),
        (by == null ? none : by).cast("string").as(Rankings.BY),
        (rank ? col(Rankings.PEER_GROUP) : none).cast("string").as(Rankings.PEER_GROUP),
        (rank ? col(Rankings.OF) : none).cast("int").as(Rankings.OF),
        (rank ? col(Rankings.TIED) : lit(false)).as(Rankings.TIED),
        value.cast("decimal(38,12)").as(Columns.VALUE),
        unit.as(Columns.UNIT),
        decimals.as(DECIMALS),
        col(Columns.SOURCES));
  }

  private static Column[] names(Dataset<Row> like) {
    return java.util.Arrays.stream(like.columns())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  private static Dataset<Row> printed(
      Dataset<Row> rows, ReferenceTables reference, RoundingMode rounding) {
    String district = reference.districtPlace();
    MapFunction<Row, Row> print = row -> print(row, district, rounding).toRow();
    return rows.join(
            broadcast(reference.indicators().select(Columns.INDICATOR, "indicator_name")),
            Columns.INDICATOR)
        .join(
            broadcast(reference.places().select(Columns.PLACE, "place_name")),
            new String[] {Columns.PLACE},
            "left")
        .withColumn("place_name", coalesce(col("place_name"), col(Columns.PLACE)))
        .map(print, Encoders.row(Figure.SCHEMA));
  }

  private static Figure print(Row row, String districtPlace, RoundingMode rounding) {
    String place = row.getAs(Columns.PLACE);
    String indicator = row.getAs(Columns.INDICATOR);
    String kind = row.getAs("figure_kind");
    String by = row.getAs(Rankings.BY);
    String span = row.getAs(Columns.SPAN);
    String scope = row.getAs(Columns.SCOPE);
    BigDecimal value = row.getAs(Columns.VALUE);
    String unit = row.getAs(Columns.UNIT);
    boolean tied = row.getAs(Rankings.TIED);
    String text =
        kind.equals(FigureKind.RANK.code())
            ? FigureText.rank(
                value.intValue(), tied ? FigureText.Sharing.TIED : FigureText.Sharing.ALONE)
            : FigureText.of(value, row.getAs(DECIMALS), unit, rounding);
    String idPlace = place.equals(districtPlace) ? null : place;
    return new Figure(
        row.getAs(Columns.DISTRICT),
        FigureId.of(indicator, kind, by, idPlace, span, scope),
        place,
        row.getAs("place_name"),
        indicator,
        row.getAs("indicator_name"),
        row.getAs(Columns.PERIOD),
        span,
        scope,
        kind,
        by,
        row.getAs(Rankings.PEER_GROUP),
        row.getAs(Rankings.OF),
        value,
        unit,
        null,
        text,
        row.getList(row.fieldIndex(Columns.SOURCES)));
  }
}
