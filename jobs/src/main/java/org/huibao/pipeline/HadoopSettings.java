package org.huibao.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.mapred.JobConf;

/**
 * Hadoop's settings as a session on one machine carries them. Spark sends all of them along with
 * every table that it reads or writes, and Hadoop packs each entry by itself: with its 1,100
 * defaults that takes 50 ms each time.
 */
final class HadoopSettings {
  private static final String DEFAULTS = "-default.xml";

  /** The classes of file systems, which only the defaults name. */
  private static final String CLASS_NAME = ".impl";

  private HadoopSettings() {}

  /** Leaves out the defaults, which the code that asks for a setting knows as well. */
  static void dropDefaults(Configuration hadoop) {
    // each brings files of defaults when it is first used, and with them all others come again
    new JobConf();
    new HdfsConfiguration();
    Map<String, String> kept = new TreeMap<>();
    for (Map.Entry<String, String> each : hadoop) {
      if (!isDefault(hadoop, each.getKey()) || each.getKey().endsWith(CLASS_NAME)) {
        kept.put(each.getKey(), hadoop.get(each.getKey()));
      }
    }
    hadoop.clear();
    kept.forEach(hadoop::set);
  }

  private static boolean isDefault(Configuration hadoop, String name) {
    String[] sources = hadoop.getPropertySources(name);
    return sources != null && sources[sources.length - 1].endsWith(DEFAULTS);
  }
}
