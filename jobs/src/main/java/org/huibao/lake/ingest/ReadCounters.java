package org.huibao.lake.ingest;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How far reading has come.
 *
 * @param found files among the returns
 * @param workbooks whose bytes were looked at
 * @param unchanged those of them whose bytes were known after all
 * @param findings so far
 */
public record ReadCounters(
    LongAccumulator found,
    LongAccumulator workbooks,
    LongAccumulator unchanged,
    LongAccumulator findings)
    implements Serializable {
  public static ReadCounters in(SparkContext context) {
    return new ReadCounters(
        context.longAccumulator("files found"),
        context.longAccumulator("workbooks looked at"),
        context.longAccumulator("workbooks unchanged"),
        context.longAccumulator("findings"));
  }

  /** True where something was read that was not known. */
  boolean haveNews() {
    return workbooks.value() > unchanged.value();
  }
}
