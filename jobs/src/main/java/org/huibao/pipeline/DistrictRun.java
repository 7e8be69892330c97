package org.huibao.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;
import org.huibao.lake.Views;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.pipeline.console.NothingUsableException;
import org.huibao.pipeline.console.Progress;
import org.huibao.reference.InvalidReferenceException;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;

/** What the steps of one run share. */
record DistrictRun(
    SparkSession spark,
    RunOptions options,
    DistrictFolder folder,
    Reference reference,
    Lake lake,
    Progress progress) {

  Views views() {
    return new Views(spark, lake);
  }

  /** {@code path} with its file system, as other machines know it. */
  String qualified(String path) {
    try {
      Path given = new Path(path);
      FileSystem files = given.getFileSystem(spark.sparkContext().hadoopConfiguration());
      return files.makeQualified(given).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open " + path + ": " + e.getMessage(), e);
    }
  }

  /** The step that publishes begins. */
  void sayPublishing(String what) {
    String of = options.period == null ? "" : " " + options.period.printed();
    progress.step(spark, what + of);
  }

  /** Before a workbook is opened. */
  private static void refuseWhatCannotBe(RunOptions options, DistrictFolder folder) {
    if (!folder.isDistrict()) {
      List<String> near = folder.districtsNear();
      throw new InvalidReferenceException(
          List.of(
              options.district
                  + ": has no district.yaml, so it is no district"
                  + (near.isEmpty() ? "" : "; there are " + String.join(", ", near))));
    }
    LocalDate today = LocalDate.now();
    if (options.period != null && options.period.yearMonth().atDay(1).isAfter(today)) {
      throw new NothingUsableException(
          "Cannot publish " + options.period + ": it has not begun, today is " + today);
    }
  }

  static DistrictRun open(SparkSession spark, RunOptions options, int steps) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    DistrictFolder folder = new DistrictFolder(options.district, configuration);
    refuseWhatCannotBe(options, folder);
    return new DistrictRun(
        spark,
        options,
        folder,
        ReferenceLoader.load(folder::bytes),
        new Lake(options.lake, configuration),
        new Progress(System.err, steps));
  }
}
