package org.huibao.pipeline;

import java.io.Serializable;
import java.util.List;
import org.huibao.words.Period;

/**
 * What is to be published of one district.
 *
 * @param folder of the district, with its file system
 * @param lake root of the lake, with its file system
 * @param out where documents go, with its file system
 * @param period or null for the newest in the returns
 * @param peers its peers that are districts of the lake, or of the run
 */
record DistrictOrder(
    String district,
    String folder,
    String lake,
    String out,
    Period period,
    What what,
    List<PeerDistrict> peers)
    implements Serializable {
  enum What {
    TABLES,
    /** Of the vintage that the tables have already. */
    DOCUMENTS,
    ALL
  }

  DistrictOrder(String district, String folder, String lake, String out, Period period, What what) {
    this(district, folder, lake, out, period, what, List.of());
  }

  DistrictOrder of(Period other) {
    return new DistrictOrder(district, folder, lake, out, other, what, peers);
  }

  DistrictOrder with(List<PeerDistrict> others) {
    return new DistrictOrder(district, folder, lake, out, period, what, others);
  }
}
