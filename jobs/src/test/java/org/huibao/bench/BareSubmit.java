package org.huibao.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/**
 * The least that a Spark job does: adds up a column by group, writes one Parquet file to {@code
 * args[0]} and reads it. What it takes is what Spark takes.
 */
public final class BareSubmit {
  private BareSubmit() {}

  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("BareSubmit").getOrCreate()) {
      spark
          .range(1_000)
          .groupBy(col("id").mod(10).as("group"))
          .agg(sum("id").as("total"))
          .coalesce(1)
          .write()
          .mode("overwrite")
          .parquet(args[0]);
      System.out.println(spark.read().parquet(args[0]).count());
    }
  }
}
