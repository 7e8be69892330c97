package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.facts.Totals;
import org.huibao.reference.Measure;
import org.huibao.returns.Columns;
import org.huibao.returns.FindingRule;

/** Totals of additive indicators against their members: do they add up, can they at all. */
public final class Sums {
  private static final String[] NUMBER = {
    Columns.DISTRICT,
    Columns.PLACE,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    Columns.MEASURE
  };

  private Sums() {}

  /** Reported totals that differ from their members' complete sum by more than rounding. */
  public static Dataset<Row> differing(
      Dataset<Row> chosen, ReferenceTables reference, Dataset<Row> expected, String period) {
    Dataset<Row> sums =
        Totals.of(chosen, reference, expected)
            .select(
                col(Columns.DISTRICT),
                col(Columns.PLACE),
                col(Columns.INDICATOR),
                col(Columns.PERIOD),
                col(Columns.SPAN),
                col(Columns.SCOPE),
                col(Columns.MEASURE),
                col(Columns.VALUE).as("sum"),
                col(Columns.HALF_UNIT).as("sum_half_unit"));
    Dataset<Row> differing =
        chosen
            .where(col(Columns.PERIOD).equalTo(period))
            .join(sums, NUMBER)
            .where(
                abs(col(Columns.VALUE).minus(col("sum")))
                    .gt(col(Columns.HALF_UNIT).plus(col("sum_half_unit"))))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    return FactFinding.of(
        differing,
        reference.district(),
        FindingRule.SUM_DIFFERS,
        concat(col("place_name"), col("indicator_name"), lit(" "), col(Columns.MEASURE)),
        FactFinding.plain(col("sum")),
        FactFinding.plain(col(Columns.VALUE)));
  }

  /** District totals that cannot be made, with the members that miss. */
  public static Dataset<Row> incomplete(
      Dataset<Row> facts, ReferenceTables reference, Dataset<Row> expected, String period) {
    Dataset<Row> values =
        Facts.ofMeasure(facts, Measure.VALUE.code()).where(col(Columns.PERIOD).equalTo(period));
    Dataset<Row> totals = values.where(col(Columns.PLACE).equalTo(reference.districtPlace()));
    Dataset<Row> towns =
        reference
            .memberships()
            .where(col("whole").equalTo(reference.districtPlace()))
            .select(Columns.PLACE);
    Dataset<Row> additive = reference.indicators().where(col("additive"));
    Dataset<Row> series =
        values
            .join(broadcast(towns), new String[] {Columns.PLACE}, "left_semi")
            .select(Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE)
            .distinct();
    String[] inSeries = {Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE};
    Dataset<Row> without =
        series
            .join(totals.select("indicator", "period", "span", "scope"), inSeries, "left_anti")
            .join(broadcast(additive), new String[] {Columns.INDICATOR}, "left_semi")
            .join(expected, new String[] {Columns.INDICATOR, Columns.PERIOD})
            .join(broadcast(towns), new String[] {Columns.PLACE}, "left_semi")
            .join(
                values.select("indicator", "period", "span", "scope", "place"),
                new String[] {
                  Columns.INDICATOR, Columns.PERIOD, Columns.SPAN, Columns.SCOPE, Columns.PLACE
                },
                "left_anti")
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR)
            .groupBy("indicator", "indicator_name", "period", "span", "scope")
            .agg(concat_ws("、", sort_array(collect_set("place_name"))).as("absent"));
    return FactFinding.of(
        FactFinding.withoutCell(without),
        reference.district(),
        FindingRule.INCOMPLETE_TOTAL,
        concat(col("indicator_name"), lit(" "), col(Columns.SPAN)),
        lit("全部地区都已报送"),
        concat(lit("缺 "), col("absent")));
  }
}
