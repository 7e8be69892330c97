package org.huibao.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.huibao.lake.DistrictPlace;
import org.huibao.words.LabelText;

/**
 * Which districts the peers of others are: those whose own place has the peer's name, and no other
 * place above it.
 */
final class PeerDistricts {
  private final Map<String, List<DistrictPlace>> byName = new HashMap<>();
  private final Set<String> toCome;

  /**
   * @param inLake those that there are publications of
   * @param ofRun own places of the run's districts, which go before what the lake knows of them
   * @param toCome ids of those that the run is going to publish
   */
  PeerDistricts(
      Collection<DistrictPlace> inLake, Collection<DistrictPlace> ofRun, Set<String> toCome) {
    Map<String, DistrictPlace> byId = new TreeMap<>();
    inLake.forEach(each -> byId.put(each.district(), each));
    ofRun.forEach(each -> byId.put(each.district(), each));
    byId.values()
        .forEach(
            each -> byName.computeIfAbsent(name(each.name()), key -> new ArrayList<>()).add(each));
    this.toCome = toCome;
  }

  /** Those of a district's peers that are districts. */
  List<PeerDistrict> of(KnownDistrict district) {
    List<PeerDistrict> peers = new ArrayList<>();
    district
        .peers()
        .forEach(
            (place, name) -> {
              List<DistrictPlace> same =
                  byName.getOrDefault(name(name), List.of()).stream()
                      .filter(each -> !each.district().equals(district.id()))
                      .filter(each -> mayHaveOneParent(each, district.own()))
                      .sorted(Comparator.comparing(DistrictPlace::district))
                      .toList();
              if (!same.isEmpty()) {
                boolean isToCome = same.size() == 1 && toCome.contains(same.get(0).district());
                peers.add(new PeerDistrict(place, same, isToCome, null));
              }
            });
    return peers;
  }

  /** By the parents' names, where both are known, else by their ids; one that says none may. */
  private static boolean mayHaveOneParent(DistrictPlace one, DistrictPlace other) {
    if (one.parent() == null || other.parent() == null) {
      return true;
    }
    return one.parentName() == null || other.parentName() == null
        ? Objects.equals(one.parent(), other.parent())
        : name(one.parentName()).equals(name(other.parentName()));
  }

  private static String name(String text) {
    return LabelText.compact(text);
  }
}
