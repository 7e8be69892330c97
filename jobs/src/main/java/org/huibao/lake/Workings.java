package org.huibao.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Keeps intermediate tables of a run: what is used several times is computed once, and plans stay
 * as small as one step.
 */
@FunctionalInterface
public interface Workings {
  /** The same rows, computed now and read from where they were kept. */
  Dataset<Row> keep(String name, Dataset<Row> rows);
}
