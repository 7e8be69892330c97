package org.huibao.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.huibao.facts.ComparableBases;
import org.huibao.facts.Facts;
import org.huibao.facts.Ratios;
import org.huibao.facts.ReferenceTables;
import org.huibao.facts.Totals;
import org.huibao.lake.Workings;
import org.huibao.returns.Columns;

/**
 * Facts of the groups, with the group's key as place: its own row's where one is reported, else the
 * sum of its members where the indicator is additive and all have it; ratios out of numerators and
 * denominators. Incomes per head, indices and scores of a group are never made from its members'.
 */
final class GroupFacts {
  private static final String[] FACT = {
    Columns.DISTRICT,
    Columns.PLACE,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    Columns.MEASURE
  };

  private GroupFacts() {}

  static Dataset<Row> of(
      Dataset<Row> facts, ReferenceTables reference, Dataset<Row> expected, Workings workings) {
    Dataset<Row> comparable = ComparableBases.only(facts);
    Dataset<Row> own = workings.keep("group_rows", ownRows(comparable, reference));
    Dataset<Row> sums = workings.keep("group_sums", Totals.sums(comparable, reference, expected));
    Dataset<Row> disclosed =
        Totals.disclosed(sums, reference)
            .where(col(Columns.PLACE).notEqual(reference.districtPlace()))
            .join(own, FACT, "left_anti")
            .select(columns());
    Dataset<Row> both = workings.keep("group_totals", own.union(disclosed));
    Dataset<Row> ratios = Ratios.of(both, reference).join(own, FACT, "left_anti");
    return both.union(ratios.select(columns()));
  }

  private static Dataset<Row> ownRows(Dataset<Row> facts, ReferenceTables reference) {
    Dataset<Row> groupPlaces =
        reference
            .places()
            .where(col("level").equalTo("group").and(col("group").isNotNull()))
            .select(Columns.PLACE, "group");
    return facts
        .join(broadcast(groupPlaces), Columns.PLACE)
        .withColumn(Columns.PLACE, col("group"))
        .select(columns());
  }

  private static Column[] columns() {
    return java.util.Arrays.stream(Facts.SCHEMA.fieldNames())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
