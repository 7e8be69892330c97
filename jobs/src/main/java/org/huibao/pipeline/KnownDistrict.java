package org.huibao.pipeline;

import org.huibao.lake.ingest.DistrictToRead;

/**
 * A district of a run.
 *
 * @param folder with its file system
 * @param reference fingerprint of its reference
 */
record KnownDistrict(String id, String name, String folder, String reference) {
  DistrictToRead toRead() {
    return new DistrictToRead(id, folder, reference);
  }
}
