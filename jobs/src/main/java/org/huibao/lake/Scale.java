package org.huibao.lake;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/**
 * How the tables of a publication are worked on. What a district sends in a few years is so little
 * that one core is through with it before a shuffle or a broadcast has started: then every table is
 * one partition, and no join moves anything. Larger ones are left to Spark and to what the session
 * is set to.
 */
public final class Scale implements AutoCloseable {
  /** Bytes of observations as Parquet: some hundred thousand numbers. */
  private static final long SMALL = 8L << 20;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.sql.shuffle.partitions", "1",
          "spark.sql.autoBroadcastJoinThreshold", "-1",
          "spark.sql.optimizer.disableHints", "true",
          "spark.sql.adaptive.enabled", "false");

  private final RuntimeConfig session;
  private final Map<String, String> before = new TreeMap<>();

  private Scale(RuntimeConfig session) {
    this.session = session;
  }

  /** For so many bytes of observations, until it is closed. */
  public static Scale of(SparkSession spark, long bytes) {
    Scale scale = new Scale(spark.conf());
    if (bytes <= SMALL) {
      SETTINGS.forEach(
          (name, value) -> {
            scale.before.put(name, scale.session.get(name));
            scale.session.set(name, value);
          });
    }
    return scale;
  }

  /** The same rows in one partition, where there are few. */
  public Dataset<Row> gathered(Dataset<Row> rows) {
    return before.isEmpty() ? rows : rows.coalesce(1);
  }

  /** The same rows in one partition, for one file. */
  public Dataset<Row> inOne(Dataset<Row> rows) {
    return before.isEmpty() ? rows.repartition(1) : rows.coalesce(1);
  }

  @Override
  public void close() {
    before.forEach(session::set);
  }
}
