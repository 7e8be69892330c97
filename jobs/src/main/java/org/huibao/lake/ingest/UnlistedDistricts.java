package org.huibao.lake.ingest;

import java.io.Serializable;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;

/** Districts whose returns could not be listed, each with the reason: nothing is said of them. */
public record UnlistedDistricts(CollectionAccumulator<String> reasons) implements Serializable {
  private static final char BETWEEN = '\t';

  public static UnlistedDistricts in(SparkContext context) {
    CollectionAccumulator<String> reasons = new CollectionAccumulator<>();
    context.register(reasons, "districts not listed");
    return new UnlistedDistricts(reasons);
  }

  void add(String district, String reason) {
    reasons.add(district + BETWEEN + reason);
  }

  /** The first reason of each district. */
  public TreeMap<String, String> byDistrict() {
    TreeMap<String, String> found = new TreeMap<>();
    for (String each : reasons.value()) {
      int end = each.indexOf(BETWEEN);
      found.putIfAbsent(each.substring(0, end), each.substring(end + 1));
    }
    return found;
  }
}
