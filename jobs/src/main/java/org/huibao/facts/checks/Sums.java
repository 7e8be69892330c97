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
import org.huibao.findings.FindingRule;
import org.huibao.returns.Columns;
import org.huibao.words.Measure;

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

  private static final String MEMBER = "member";

  private Sums() {}

  /** Reported totals that differ from their members' complete sum by more than rounding. */
  public static Dataset<Row> differing(
      Dataset<Row> chosen, Dataset<Row> sums, ReferenceTables reference, String period) {
    Dataset<Row> complete =
        Totals.complete(sums)
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
            .join(complete, NUMBER)
            .where(
                abs(col(Columns.VALUE).minus(col("sum")))
                    .gt(col(Columns.HALF_UNIT).plus(col("sum_half_unit"))))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    return FactFinding.of(
        differing,
        reference.district(),
        FindingRule.SUM_DIFFERS,
        concat(col("place_name"), col("indicator_name"), Words.measure(col(Columns.MEASURE))),
        FactFinding.plain(col("sum")),
        FactFinding.plain(col(Columns.VALUE)));
  }

  /** Totals that nobody reported and that cannot be made, with the members that miss. */
  public static Dataset<Row> incomplete(
      Dataset<Row> chosen,
      Dataset<Row> members,
      Dataset<Row> sums,
      ReferenceTables reference,
      Dataset<Row> expected,
      String period) {
    Dataset<Row> reported =
        Facts.ofMeasure(chosen, Measure.VALUE.code())
            .select("district", "place", "indicator", "period", "span", "scope");
    Dataset<Row> unmade =
        Totals.incomplete(sums)
            .where(col(Columns.PERIOD).equalTo(period))
            .join(reported, Facts.NUMBER, "left_anti");
    Dataset<Row> present =
        members
            .withColumnRenamed(Columns.PLACE, MEMBER)
            .select("district", MEMBER, "indicator", "period", "span", "scope", "measure");
    Dataset<Row> due =
        expected
            .withColumnRenamed(Columns.PLACE, MEMBER)
            .join(
                broadcast(reference.memberships().withColumnRenamed(Columns.PLACE, MEMBER)), MEMBER)
            .withColumnRenamed("whole", Columns.PLACE);
    Dataset<Row> absent =
        unmade
            .join(due, new String[] {Columns.PLACE, Columns.INDICATOR, Columns.PERIOD})
            .join(
                present,
                new String[] {
                  "district", MEMBER, "indicator", "period", "span", "scope", "measure"
                },
                "left_anti")
            .join(
                broadcast(
                    Names.ofPlaces(reference)
                        .withColumnRenamed(Columns.PLACE, MEMBER)
                        .withColumnRenamed("place_name", "member_name")),
                MEMBER)
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR)
            .groupBy("place_name", "indicator_name", "period", "span", "scope", "measure")
            .agg(concat_ws("、", sort_array(collect_set("member_name"))).as("absent"));
    return FactFinding.of(
        FactFinding.withoutCell(absent),
        reference.district(),
        FindingRule.INCOMPLETE_TOTAL,
        concat(
            col("place_name"),
            col("indicator_name"),
            lit(" "),
            Words.span(col(Columns.SPAN)),
            Words.measure(col(Columns.MEASURE))),
        lit("全部地区都有"),
        concat(lit("缺 "), col("absent")));
  }

  /** Sums that are withheld because too few went into them. */
  public static Dataset<Row> withheld(Dataset<Row> sums, ReferenceTables reference, String period) {
    Dataset<Row> withheld =
        Totals.withheld(sums, reference)
            .where(col(Columns.PERIOD).equalTo(period))
            .where(col(Columns.MEASURE).equalTo(Measure.VALUE.code()))
            .join(broadcast(Names.ofPlaces(reference)), Columns.PLACE)
            .join(broadcast(Names.ofIndicators(reference)), Columns.INDICATOR);
    return FactFinding.of(
        FactFinding.withoutCell(withheld),
        reference.district(),
        FindingRule.SUPPRESSED,
        concat(col("place_name"), col("indicator_name"), Words.span(col(Columns.SPAN))),
        concat(lit("≥ " + reference.suppressBelow() + " 个地区")),
        concat(col("members").cast("string"), lit(" 个地区")));
  }
}
