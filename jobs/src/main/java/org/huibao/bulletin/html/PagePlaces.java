package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;

/** The district, its towns, its groups and its peers, in this order; numbered from 0. */
final class PagePlaces {
  private record Entry(String id, String name, String role, String group) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Numbered<Entry> entries = new Numbered<>();

  PagePlaces(Publication publication, Reference reference) {
    add(reference.districtPlace(), "district");
    reference.towns().forEach(town -> add(town, "town"));
    new TreeMap<>(reference.district().groups())
        .forEach((id, name) -> add(id, name, "group", null));
    Set<String> known = Set.copyOf(numbers.keySet());
    Set<String> figured =
        publication.figures().stream().map(Figure::place).collect(Collectors.toSet());
    reference.peers().stream()
        .filter(each -> !known.contains(each.id()) && figured.contains(each.id()))
        .forEach(each -> add(each, "peer"));
    publication.figures().forEach(each -> add(each.place(), each.placeName(), "other", null));
  }

  private void add(Place place, String role) {
    add(place.id(), place.name(), role, place.group());
  }

  private void add(String id, String name, String role, String group) {
    if (!numbers.containsKey(id)) {
      numbers.put(id, entries.of(new Entry(id, name, role, group)));
    }
  }

  int of(String place) {
    return numbers.get(place);
  }

  /** {@code [id, name, initials, role, group]}. */
  void writeTo(ObjectNode data) {
    data.set(
        "places",
        entries.json(
            each -> {
              ArrayNode place = data.arrayNode();
              place.add(each.id()).add(each.name()).add(Initials.of(each.name())).add(each.role());
              return each.group() == null ? place : place.add(each.group());
            }));
  }
}
