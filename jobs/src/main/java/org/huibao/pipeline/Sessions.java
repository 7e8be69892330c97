package org.huibao.pipeline;

import org.apache.spark.sql.SparkSession;

/** Opens the Spark session of a job. What a cluster's configuration says wins. */
final class Sessions {
  private static final String FACTORY_MODE = "spark.sql.codegen.factoryMode";
  private static final String NO_CODEGEN = "NO_CODEGEN";

  private Sessions() {}

  static SparkSession open(String name) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName(name)
            .config("spark.sql.session.timeZone", "UTC")
            // walking the stack for every column in a plan costs more than the plan
            .config("spark.sql.dataFrameQueryContext.enabled", "false")
            // a column that is null is still a column
            .config("spark.sql.jsonGenerator.ignoreNullFields", "false")
            .config("spark.sql.parquet.compression.codec", "zstd")
            // row groups as long on HDFS as elsewhere, whatever its blocks are
            .config("spark.hadoop.parquet.writer.max-padding", "0");
    String master = System.getProperty("spark.master", "local[*]");
    if (master.startsWith("local")) {
      // on one machine the data are small: no page to look at, one shuffle partition a core
      builder
          .master(master)
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.adaptive.enabled", "false")
          // compiling queries takes longer than these data take to go through them
          .config("spark.sql.codegen.wholeStage", "false")
          .config(FACTORY_MODE, NO_CODEGEN)
          // from 128 groups on it sorts, with compiled code
          .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "100000");
    }
    SparkSession session = builder.getOrCreate();
    if (master.startsWith("local")) {
      // tasks that go through an RDD on the way are not told what the session is set to
      session.sparkContext().setLocalProperty(FACTORY_MODE, NO_CODEGEN);
    }
    return session;
  }
}
