package org.huibao.bulletin;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.analysis.Analysis;
import org.huibao.analysis.Rankings;
import org.huibao.facts.ReferenceTables;
import org.huibao.returns.Columns;

/**
 * Every number that is published, of the district, its towns and its groups, and the district's gap
 * to each of its peers; each in its printed unit, with its text and its cells.
 */
public final class Figures {
  private static final String SECOND = "is_second";

  private Figures() {}

  public static Dataset<Row> of(
      Dataset<Row> facts,
      Analysis.Detail analysis,
      ReferenceTables reference,
      String period,
      RoundingMode rounding) {
    Dataset<Row> indicators = broadcast(reference.indicators());
    Dataset<Row> ofPlaces =
        PlaceFigures.levels(facts, indicators, period)
            .union(PlaceFigures.growth(analysis.growth()))
            .union(PlaceFigures.completion(analysis.completion()))
            .union(PlaceFigures.structure(analysis.structure()))
            .union(PlaceFigures.ranks(analysis.rankings(), facts, reference, period))
            .union(PlaceFigures.averageDifferences(analysis.averageDifferences(), indicators))
            .join(broadcast(published(reference)), Columns.PLACE);
    Dataset<Row> compared =
        GapFigures.ofGroups(analysis.gaps(), indicators, reference)
            .union(GapFigures.ofPeers(analysis.peerGaps(), indicators));
    return printed(ofPlaces.unionByName(compared), reference, rounding);
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

  private static Dataset<Row> printed(
      Dataset<Row> rows, ReferenceTables reference, RoundingMode rounding) {
    String district = reference.districtPlace();
    MapFunction<Row, Row> print = row -> print(row, district, rounding).toRow();
    return rows.join(
            broadcast(
                reference
                    .indicators()
                    .select(
                        col(Columns.INDICATOR),
                        col("indicator_name"),
                        col("kind").as("indicator_kind"))),
            Columns.INDICATOR)
        .withColumn(SECOND, isSecond())
        .join(
            broadcast(reference.places().select(Columns.PLACE, "place_name")),
            new String[] {Columns.PLACE},
            "left")
        .withColumn("place_name", coalesce(col("place_name"), col(Columns.PLACE)))
        .map(print, Encoders.row(Figure.SCHEMA));
  }

  /**
   * One indicator may be reported both of a period and at its end: of a stock the end is the main
   * one, of others the period. The other one is called by its span.
   */
  private static Column isSecond() {
    WindowSpec indicator = Window.partitionBy(Columns.INDICATOR);
    Column atEnd = col(Columns.SPAN).equalTo("point");
    Column ofPeriod = col(Columns.SPAN).isin("ytd", "year");
    Column isStock = col("indicator_kind").equalTo("stock");
    return when(isStock, ofPeriod.and(max(atEnd).over(indicator)))
        .otherwise(atEnd.and(max(ofPeriod).over(indicator)));
  }

  private static Figure print(Row row, String districtPlace, RoundingMode rounding) {
    String place = row.getAs(Columns.PLACE);
    String indicator = row.getAs(Columns.INDICATOR);
    String kind = row.getAs(FigureRows.KIND);
    String by = row.getAs(Rankings.BY);
    String span = row.getAs(Columns.SPAN);
    String scope = row.getAs(Columns.SCOPE);
    BigDecimal value = row.getAs(Columns.VALUE);
    String unit = row.getAs(Columns.UNIT);
    boolean tied = row.getAs(Rankings.TIED);
    boolean isSecond = row.getAs(SECOND);
    String text =
        kind.equals(FigureKind.RANK.code())
            ? FigureText.rank(
                value.intValue(), tied ? FigureText.Sharing.TIED : FigureText.Sharing.ALONE)
            : FigureText.of(value, row.getAs(FigureRows.DECIMALS), unit, rounding);
    String idPlace = place.equals(districtPlace) ? null : place;
    return new Figure(
        row.getAs(Columns.DISTRICT),
        isSecond
            ? FigureId.ofSecond(indicator, kind, by, idPlace, span, scope)
            : FigureId.of(indicator, kind, by, idPlace, span, scope),
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
        row.getAs(FigureRows.VERDICT),
        row.getList(row.fieldIndex(Columns.SOURCES)));
  }
}
