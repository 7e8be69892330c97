package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.pipeline.console.Job;
import org.huibao.reference.InvalidReferenceException;
import org.huibao.reference.ReferenceLoader;

/**
 * The districts of a run.
 *
 * @param refused why some of several cannot be used, by folder; of one alone it is thrown
 */
record Districts(List<KnownDistrict> known, Map<String, String> refused) {
  private static final int TASKS_PER_CORE = 4;

  /**
   * The districts at {@code given}, each a district's folder or one of such folders.
   *
   * @throws InvalidReferenceException where there is none that can be used
   */
  static Districts open(SparkSession spark, List<String> given) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Map<String, String> refused = new LinkedHashMap<>();
    List<String> folders = folders(given, context.hadoopConfiguration(), refused);
    if (folders.size() == 1 && refused.isEmpty()) {
      return new Districts(List.of(load(folders.get(0), context.hadoopConfiguration())), refused);
    }
    List<KnownDistrict> known =
        folders.isEmpty() ? List.of() : distinct(folders, load(context, folders), refused);
    if (known.isEmpty()) {
      throw new InvalidReferenceException(refused);
    }
    return new Districts(known, refused);
  }

  private static List<String[]> load(JavaSparkContext context, List<String> folders) {
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    int tasks = Math.min(folders.size(), context.defaultParallelism() * TASKS_PER_CORE);
    return context
        .parallelize(folders, tasks)
        .map(folder -> loadOrRefuse(folder, hadoop.value()))
        .collect();
  }

  /** Folders of districts, each once. */
  private static List<String> folders(
      List<String> given, Configuration hadoop, Map<String, String> refused) {
    Set<String> folders = new LinkedHashSet<>();
    for (String path : given) {
      DistrictFolder folder = new DistrictFolder(path, hadoop);
      List<String> found = folder.isDistrict() ? List.of(path) : folder.districtsBelow();
      folders.addAll(found);
      if (found.isEmpty()) {
        List<String> near = folder.districtsNear();
        refused.put(
            path,
            "has no district.yaml, so it is no district"
                + (near.isEmpty() ? "" : "; there are " + String.join(", ", near)));
      }
    }
    return List.copyOf(folders);
  }

  private static KnownDistrict load(String folder, Configuration hadoop) {
    DistrictFolder opened = new DistrictFolder(folder, hadoop);
    return KnownDistrict.of(ReferenceLoader.load(opened::bytes), opened.toString());
  }

  /** What {@link #load} gives, in plain texts; or one, why it cannot be used. */
  private static String[] loadOrRefuse(String folder, Configuration hadoop) {
    try {
      return load(folder, hadoop).texts();
    } catch (InvalidReferenceException e) {
      return new String[] {String.join("\n  ", e.problems())};
    } catch (RuntimeException e) {
      return new String[] {Job.message(e)};
    }
  }

  private static List<KnownDistrict> distinct(
      List<String> folders, List<String[]> loaded, Map<String, String> refused) {
    List<KnownDistrict> known = new ArrayList<>();
    Map<String, String> folderOf = new HashMap<>();
    for (int i = 0; i < folders.size(); i++) {
      String folder = folders.get(i);
      String[] texts = loaded.get(i);
      if (texts.length == 1) {
        refused.put(folder, texts[0]);
        continue;
      }
      String other = folderOf.putIfAbsent(texts[0], folder);
      if (other == null) {
        known.add(KnownDistrict.from(texts));
      } else {
        refused.put(
            folder,
            "district.yaml: id: \"%s\" stands there, and in %s; expected an id of its own"
                .formatted(texts[0], other));
      }
    }
    return known;
  }
}
