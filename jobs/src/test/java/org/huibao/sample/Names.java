package org.huibao.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names out of the district's own reference tables. */
final class Names {
  private final String district;
  private final Map<String, Map<String, String>> places;
  private final Map<String, Map<String, String>> indicators;
  private final Map<String, Map<String, String>> reporters;
  private final Map<String, Map<String, String>> forms;

  Names(Path folder) {
    district = folder.getFileName().toString();
    Path reference = folder.resolve("reference");
    places = byKey(CsvRows.ofFile(reference.resolve("places.csv")), "place_id");
    indicators = byKey(CsvRows.ofFile(reference.resolve("indicators.csv")), "indicator_id");
    reporters = byKey(CsvRows.ofFile(reference.resolve("reporters.csv")), "reporter_id");
    forms = byKey(CsvRows.ofFile(reference.resolve("schedule.csv")), "form");
  }

  /** Id of the district, which is its folder's name too. */
  String district() {
    return district;
  }

  /** Id of the place that the district is a part of. */
  String city() {
    return places.get(district).get("parent");
  }

  String place(String id) {
    return places.get(id).get("name");
  }

  /** The shorter name that people write: 织里 for 织里镇. */
  String shortPlace(String id) {
    return places.get(id).get("aliases").split("\\|")[0];
  }

  String indicator(String id) {
    return indicators.get(id).get("name");
  }

  String reporter(String id) {
    return reporters.get(id).get("name");
  }

  /** Title of a form. */
  String title(String form) {
    return forms.get(form).get("title");
  }

  /** Id of the department that sends {@code form}. */
  String sender(String form) {
    return forms.get(form).get("reporter_id");
  }

  /** The places whose parent is {@code parent}. */
  List<String> members(String parent) {
    return places.keySet().stream()
        .filter(id -> places.get(id).get("parent").equals(parent))
        .toList();
  }

  /** The places with the district's parent. */
  List<String> peers() {
    return members(city());
  }

  private static Map<String, Map<String, String>> byKey(
      List<Map<String, String>> rows, String key) {
    Map<String, Map<String, String>> result = new LinkedHashMap<>();
    rows.forEach(row -> result.putIfAbsent(row.get(key), row));
    return result;
  }
}
