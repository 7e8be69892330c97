package org.huibao.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names out of the district's own reference tables. */
final class Names {
  private final Map<String, Map<String, String>> places;
  private final Map<String, Map<String, String>> indicators;
  private final Map<String, Map<String, String>> reporters;
  private final Map<String, Map<String, String>> forms;

  Names(Path district) {
    Path reference = district.resolve("reference");
    places = byKey(CsvRows.ofFile(reference.resolve("places.csv")), "place_id");
    indicators = byKey(CsvRows.ofFile(reference.resolve("indicators.csv")), "indicator_id");
    reporters = byKey(CsvRows.ofFile(reference.resolve("reporters.csv")), "reporter_id");
    forms = byKey(CsvRows.ofFile(reference.resolve("schedule.csv")), "form");
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

  /** The places with the district's parent, the district first. */
  List<String> peers(String district) {
    return members(places.get(district).get("parent"));
  }

  private static Map<String, Map<String, String>> byKey(
      List<Map<String, String>> rows, String key) {
    Map<String, Map<String, String>> result = new LinkedHashMap<>();
    rows.forEach(row -> result.putIfAbsent(row.get(key), row));
    return result;
  }
}
