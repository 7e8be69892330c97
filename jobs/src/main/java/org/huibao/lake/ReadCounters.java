package org.huibao.lake;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** How far reading has come: workbooks read and findings so far. */
public record ReadCounters(LongAccumulator workbooks, LongAccumulator findings)
    implements Serializable {
  public static ReadCounters in(SparkContext context) {
    return new ReadCounters(
        context.longAccumulator("workbooks read"), context.longAccumulator("findings"));
  }
}
