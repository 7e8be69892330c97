package org.huibao.facts;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.huibao.lake.Select;
import org.huibao.returns.Columns;

/**
 * Disclosure control of sums: one of fewer contributors than {@code suppress_below} is withheld,
 * and where that leaves one withheld sum among siblings, so is the sibling of the fewest
 * contributors, for otherwise it could be subtracted out. Siblings are the groups of the district,
 * and the parts of one whole at one place. Nothing is withheld where the district says 0, as by
 * default.
 */
public final class Suppression {
  /** How many members went into a sum. */
  static final String CONTRIBUTORS = "members";

  static final String WITHHELD = "withheld";

  private static final String[] SAME_INDICATOR = {
    Columns.DISTRICT,
    Columns.INDICATOR,
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    Columns.MEASURE,
    "is_district"
  };
  private static final String[] SAME_WHOLE = {
    Columns.DISTRICT,
    Columns.PLACE,
    "part_of",
    Columns.PERIOD,
    Columns.SPAN,
    Columns.SCOPE,
    Columns.MEASURE
  };

  private Suppression() {}

  /** Sums with whether each is withheld. */
  static Dataset<Row> of(Dataset<Row> sums, ReferenceTables reference) {
    if (reference.suppressBelow() <= 0) {
      return sums.withColumn(WITHHELD, lit(false));
    }
    Dataset<Row> parts = reference.indicators().select(Columns.INDICATOR, "part_of");
    Dataset<Row> first =
        sums.join(broadcast(parts), Columns.INDICATOR)
            .withColumn("is_district", col(Columns.PLACE).equalTo(reference.districtPlace()))
            .withColumn(WITHHELD, col(CONTRIBUTORS).lt(reference.suppressBelow()));
    Dataset<Row> amongGroups =
        withSecond(first, SAME_INDICATOR, col("is_district").equalTo(false), Columns.PLACE);
    return withSecond(amongGroups, SAME_WHOLE, col("part_of").isNotNull(), Columns.INDICATOR)
        .drop("part_of", "is_district");
  }

  private static Dataset<Row> withSecond(
      Dataset<Row> sums, String[] siblings, Column areSiblings, String name) {
    WindowSpec all = Window.partitionBy(Select.columns(siblings));
    WindowSpec fewestFirst =
        Window.partitionBy(Select.columns(siblings, WITHHELD))
            .orderBy(col(CONTRIBUTORS), col(name));
    Column onlyOne = sum(when(col(WITHHELD), 1).otherwise(0)).over(all).equalTo(1);
    Column several = count(lit(1)).over(all).gt(1);
    return sums.withColumn(
            "second",
            areSiblings
                .and(onlyOne)
                .and(several)
                .and(col(WITHHELD).equalTo(false))
                .and(row_number().over(fewestFirst).equalTo(1)))
        .withColumn(WITHHELD, col(WITHHELD).or(coalesce(col("second"), lit(false))))
        .drop("second");
  }
}
