package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.Facts;
import org.huibao.facts.ReferenceTables;
import org.huibao.findings.FindingRule;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

/** Facts that are doubtful by themselves: negatives, and reported ratios that do not compute. */
public final class Values {
  private Values() {}

  public static Dataset<Row> negative(
      Dataset<Row> facts, ReferenceTables reference, String period) {
    Dataset<Row> positive =
        reference
            .indicators()
            .where(col("sign").equalTo("non_negative"))
            .select(Columns.INDICATOR, "indicator_name");
    Dataset<Row> negative =
        facts
            .where(col(Columns.PERIOD).equalTo(period))
            .where(
                col(Columns.MEASURE)
                    .isin(
                        Measure.VALUE.code(), Measure.PREVIOUS_YEAR.code(), Measure.TARGET.code()))
            .where(col(Columns.VALUE).lt(0))
            .join(broadcast(positive), Columns.INDICATOR)
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE);
    return FactFinding.of(
        negative,
        reference.district(),
        FindingRule.NEGATIVE_VALUE,
        concat(col("place_name"), col("indicator_name"), Words.measure(col(Columns.MEASURE))),
        lit("≥ 0"),
        FactFinding.plain(col(Columns.VALUE)));
  }

  /** Reported ratios that differ from numerator over denominator by more than the digits shown. */
  public static Dataset<Row> ratios(
      Dataset<Row> chosen, Dataset<Row> facts, ReferenceTables reference, String period) {
    String[] same = {
      Columns.DISTRICT,
      Columns.PLACE,
      Columns.INDICATOR,
      Columns.PERIOD,
      Columns.SCOPE,
      Columns.MEASURE
    };
    Dataset<Row> computed =
        Facts.ofMeasure(facts, Measure.VALUE.code())
            .where(col(Columns.CELL).isNull())
            .select(
                col("district"),
                col("place"),
                col("indicator"),
                col("period"),
                col("scope"),
                col("measure"),
                col(Columns.VALUE).as("computed"));
    Dataset<Row> ratios =
        reference.indicators().where(col("kind").equalTo("ratio")).select(Columns.INDICATOR);
    Dataset<Row> differing =
        chosen
            .where(col(Columns.PERIOD).equalTo(period))
            .join(broadcast(ratios), new String[] {Columns.INDICATOR}, "left_semi")
            .join(computed, same)
            .where(
                abs(col(Columns.VALUE).minus(col("computed")))
                    .gt(coalesce(col(Columns.HALF_UNIT), lit(0))))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    return FactFinding.of(
        differing,
        reference.district(),
        FindingRule.RATIO_DIFFERS,
        concat(col("place_name"), col("indicator_name")),
        FactFinding.plain(col("computed")),
        FactFinding.plain(col(Columns.VALUE)));
  }
}
