package org.huibao.pipeline;

import java.io.Serializable;
import java.util.List;
import org.huibao.lake.DistrictPlace;

/**
 * A peer of a district that is a district itself.
 *
 * @param place id among the district's own places
 * @param districts those of its name: one, or several that nothing tells apart
 * @param isToCome true where the same run publishes it, and has not yet
 * @param folder of its tables where they are not visible yet, or null
 */
record PeerDistrict(String place, List<DistrictPlace> districts, boolean isToCome, String folder)
    implements Serializable {

  /** True where it is known which district it is. */
  boolean isClear() {
    return districts.size() == 1;
  }

  /** The one district that it is. */
  DistrictPlace district() {
    return districts.get(0);
  }

  /**
   * The same after what was to come has come.
   *
   * @param tables of a publication that is not visible yet, or null
   */
  PeerDistrict come(String tables) {
    return new PeerDistrict(place, districts, false, tables);
  }
}
