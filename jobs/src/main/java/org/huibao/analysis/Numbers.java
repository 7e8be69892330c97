package org.huibao.analysis;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** How computed numbers are kept and compared. */
public final class Numbers {
  /** Growth rates are printed with one decimal. */
  static final int RATE_DECIMALS = 1;

  private Numbers() {}

  /** A double to 12 significant digits, so that the same inputs give the same bytes anywhere. */
  public static Column significant(Column number) {
    return when(number.isNotNull(), format_string("%.11e", number.cast("double")).cast("double"));
  }

  /**
   * The sum of an array of doubles, smallest first. Spark's own sums of doubles add in the order in
   * which rows arrive, and their last digits differ from one cluster to the next.
   */
  static Column total(Column array) {
    return aggregate(sort_array(array), lit(0.0), Column::plus);
  }

  /** {@code part} of {@code whole} in per cent; null where the whole is 0. */
  static Column percent(Column part, Column whole) {
    return when(whole.notEqual(0), part.cast("double").multiply(100).divide(whole.cast("double")));
  }
}
