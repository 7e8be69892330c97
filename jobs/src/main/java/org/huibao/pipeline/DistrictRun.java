package org.huibao.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;
import org.huibao.lake.Views;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.pipeline.console.Progress;

/** What the steps of one run share. */
record DistrictRun(
    SparkSession spark, RunOptions options, Districts districts, Lake lake, Progress progress) {

  Views views() {
    return new Views(spark, lake);
  }

  Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
  }

  /** False where what one district does is all that the run does. */
  boolean isOfMany() {
    return districts.known().size() + districts.refused().size() > 1;
  }

  /** {@code path} with its file system, as other machines know it. */
  private String qualified(String path) {
    try {
      Path given = new Path(path);
      FileSystem files = given.getFileSystem(hadoop());
      return files.makeQualified(given).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + path + ": " + e.getMessage(), e);
    }
  }

  /** What is to be published of {@code district}. */
  DistrictOrder order(KnownDistrict district, DistrictOrder.What what) {
    return new DistrictOrder(
        district.id(),
        district.folder(),
        qualified(options.lake),
        qualified(options.out),
        options.period,
        what);
  }

  /** The step that publishes begins. */
  void sayPublishing(String what) {
    String of = options.period == null ? "" : " " + options.period.printed();
    String many = isOfMany() ? "，" + districts.known().size() + " 个区县" : "";
    progress.step(spark, what + of + many);
  }

  static DistrictRun open(SparkSession spark, RunOptions options, int steps) {
    // before a workbook is opened
    LocalDate today = LocalDate.now();
    if (options.period != null && options.period.yearMonth().atDay(1).isAfter(today)) {
      throw new NothingUsableException(
          "Cannot publish " + options.period + ": it has not begun, today is " + today);
    }
    DistrictRun run =
        new DistrictRun(
            spark,
            options,
            Districts.open(spark, options.districts),
            new Lake(options.lake, spark.sparkContext().hadoopConfiguration()),
            new Progress(System.err, steps));
    run.districts.refused().forEach((folder, why) -> run.progress.say(folder + ": " + why));
    return run;
  }
}
