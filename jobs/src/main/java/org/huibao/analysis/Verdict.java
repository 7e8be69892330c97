package org.huibao.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Whether a gap between A and B widens.
 *
 * <ul>
 *   <li>absolute: |A − B| against what it was
 *   <li>ratio: how far A / B is from 1, against what it was; 1/2 is as far as 2
 *   <li>growth: the one ahead grows faster
 * </ul>
 *
 * Together they are one word only where all that are known agree, otherwise {@code mixed}; {@code
 * unknown} where not even the absolute gap before is known.
 */
final class Verdict {
  static final String WIDENING = "widening";
  static final String NARROWING = "narrowing";
  static final String UNCHANGED = "unchanged";
  static final String MIXED = "mixed";
  static final String UNKNOWN = "unknown";

  private Verdict() {}

  static Column absolute(Column now, Column before) {
    return trend(abs(now), abs(before));
  }

  static Column ratio(Column now, Column before) {
    return trend(abs(log(now)), abs(log(before)));
  }

  /** From both sides' growth rates; null where neither is ahead. */
  static Column growth(Column gap, Column growthOfA, Column growthOfB) {
    Column ahead = when(gap.gt(0), growthOfA).when(gap.lt(0), growthOfB);
    Column behind = when(gap.gt(0), growthOfB).when(gap.lt(0), growthOfA);
    return trend(ahead, behind);
  }

  static Column together(Column absolute, Column ratio, Column growth) {
    Column known = array_distinct(array_compact(array(absolute, ratio, growth)));
    return when(absolute.isNull(), lit(UNKNOWN))
        .when(size(known).equalTo(1), element_at(known, 1))
        .otherwise(lit(MIXED));
  }

  private static Column trend(Column now, Column before) {
    Column same = abs(now.minus(before)).leq(abs(before).multiply(1e-9));
    return when(now.isNull().or(before.isNull()), lit(null).cast("string"))
        .when(same, lit(UNCHANGED))
        .when(now.gt(before), lit(WIDENING))
        .otherwise(lit(NARROWING));
  }
}
