package org.huibao.lake.ingest;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;

/**
 * A district whose returns are to be read. What it knows is read by whoever reads its returns: of
 * thousands of districts nobody has to hold all.
 *
 * @param folder with its file system
 * @param reference fingerprint of its reference
 */
public record DistrictToRead(String id, String folder, String reference) implements Serializable {
  private static final int MOST_KEPT = 8;

  /** Those that this JVM's tasks read returns of just now. */
  private static final Map<DistrictToRead, Reference> KEPT = new ConcurrentHashMap<>();

  /**
   * What the district knows.
   *
   * @throws IllegalStateException where its files are no longer those of the fingerprint
   */
  Reference reference(Configuration hadoop) {
    Reference kept = KEPT.get(this);
    return kept == null ? loaded(hadoop) : kept;
  }

  private Reference loaded(Configuration hadoop) {
    Reference loaded = ReferenceLoader.load(new DistrictFolder(folder, hadoop)::bytes);
    if (!loaded.fingerprint().equals(reference)) {
      throw new IllegalStateException(
          "Cannot read the returns of " + id + ": its reference has changed meanwhile; run again");
    }
    if (KEPT.size() >= MOST_KEPT) {
      KEPT.clear();
    }
    KEPT.put(this, loaded);
    return loaded;
  }
}
