package org.huibao.lake;

import java.util.function.Supplier;
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

  /**
   * Begins work that what follows can do without for a while, so that Spark plans one step while it
   * works on another.
   *
   * @return gives its result when it has ended
   */
  default <T> Supplier<T> meanwhile(Supplier<T> work) {
    T result = work.get();
    return () -> result;
  }

  /** {@link #keep} as such work, the plan made there as well. */
  default Supplier<Dataset<Row>> keepMeanwhile(String name, Supplier<Dataset<Row>> rows) {
    return meanwhile(() -> keep(name, rows.get()));
  }
}
