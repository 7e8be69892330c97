package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.lake.DistrictPlace;
import org.huibao.lake.ingest.DistrictToRead;
import org.huibao.reference.District;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/**
 * A district of a run.
 *
 * @param folder with its file system
 * @param reference fingerprint of its reference
 * @param own its own place
 * @param peers names of the places with its own parent, itself apart, by their ids; none where it
 *     has no peer group
 */
record KnownDistrict(
    String id,
    String name,
    String folder,
    String reference,
    DistrictPlace own,
    Map<String, String> peers) {
  private static final int ALONE = 8;

  static KnownDistrict of(Reference reference, String folder) {
    District district = reference.district();
    Place own = reference.districtPlace();
    Map<String, String> peers = new TreeMap<>();
    if (district.peersName() != null) {
      reference.peers().forEach(each -> peers.put(each.id(), each.name()));
      peers.remove(own.id());
    }
    return new KnownDistrict(
        district.id(),
        district.name(),
        folder,
        reference.fingerprint(),
        new DistrictPlace(
            district.id(),
            own.id(),
            own.name(),
            own.parent(),
            reference.place(own.parent()).map(Place::name).orElse(null)),
        peers);
  }

  /** As every serializer of a cluster can take it. */
  String[] texts() {
    List<String> texts =
        new ArrayList<>(
            Arrays.asList(
                id,
                name,
                folder,
                reference,
                own.place(),
                own.name(),
                own.parent(),
                own.parentName()));
    peers.forEach((place, peer) -> texts.addAll(List.of(place, peer)));
    return texts.toArray(new String[0]);
  }

  static KnownDistrict from(String[] texts) {
    Map<String, String> peers = new TreeMap<>();
    for (int i = ALONE; i < texts.length; i += 2) {
      peers.put(texts[i], texts[i + 1]);
    }
    return new KnownDistrict(
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        new DistrictPlace(texts[0], texts[4], texts[5], texts[6], texts[7]),
        peers);
  }

  DistrictToRead toRead() {
    return new DistrictToRead(id, folder, reference);
  }
}
