package org.huibao.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * What growth amounts to in words, by the signs of level x and base b. Words of profit and loss are
 * for indicators that may be negative; 持平 is decided on the number as printed.
 */
final class Outcome {
  private Outcome() {}

  static Column of(Column x, Column b, Column isReported) {
    Column mayBeNegative = col("sign").equalTo("any");
    return when(isReported, bySign(coalesce(col(Growth.RATE), col(Growth.CHANGE))))
        .when(x.isNull(), lit("not_reported"))
        .when(b.isNull(), lit("no_base"))
        .when(col("point_unit").isNotNull(), bySign(col(Growth.CHANGE)))
        .when(b.equalTo(0).and(x.notEqual(0)), lit("from_zero"))
        .when(b.gt(0).and(x.lt(0)).and(mayBeNegative), lit("turned_to_loss"))
        .when(b.lt(0).and(x.gt(0)).and(mayBeNegative), lit("turned_to_profit"))
        .when(b.lt(0).and(x.equalTo(0)).and(mayBeNegative), lit("loss_ended"))
        .when(b.lt(0).and(x.lt(0)).and(mayBeNegative), loss(x, b))
        .otherwise(bySign(coalesce(col(Growth.RATE), col(Growth.CHANGE))));
  }

  private static Column loss(Column x, Column b) {
    return when(x.equalTo(b), lit("loss_unchanged"))
        .when(abs(x).lt(abs(b)), lit("loss_narrowed"))
        .otherwise(lit("loss_widened"));
  }

  private static Column bySign(Column change) {
    // a rate prints with one decimal, a change in points with the indicator's
    Column decimals =
        when(col(Growth.RATE).isNotNull(), lit(Numbers.RATE_DECIMALS)).otherwise(col("decimals"));
    Column halfOfTheLastDigit = lit(0.5).divide(pow(lit(10), decimals));
    return when(abs(change).lt(halfOfTheLastDigit), lit("flat"))
        .when(change.gt(0), lit("up"))
        .when(change.lt(0), lit("down"));
  }
}
