package org.huibao.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.words.LabelText;

/** What is wrong between rows of {@code places.csv}: parents and names. */
final class PlaceChecks {
  private final CsvTable table;
  private final List<String> problems;
  private final Map<String, Place> byId = new HashMap<>();

  private PlaceChecks(CsvTable table, List<Place> places, List<String> problems) {
    this.table = table;
    this.problems = problems;
    places.forEach(place -> byId.put(place.id(), place));
  }

  /**
   * @param district id of the district's own place
   */
  static void check(CsvTable table, List<Place> places, String district, List<String> problems) {
    PlaceChecks checks = new PlaceChecks(table, places, problems);
    checks.parents(district);
    checks.names();
  }

  /** The place above the district, and so above its peers, need not be listed. */
  private void parents(String district) {
    Place own = byId.get(district);
    String above = own == null ? null : own.parent();
    for (CsvTable.Row row : table.rows()) {
      String parent = row.text("parent");
      if (!parent.isEmpty() && !byId.containsKey(parent) && own != null && !parent.equals(above)) {
        reader(row).problem("parent", parent, "an id of places.csv, or the district's own parent");
      }
    }
  }

  /** A name that two places have names neither, but for one that went into the other. */
  private void names() {
    Map<String, String> owners = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      String id = row.text("place_id");
      Set<String> own = new HashSet<>();
      for (String column : List.of("name", "aliases")) {
        for (String name : row.text(column).split("\\|")) {
          String key = LabelText.compact(name);
          if (!key.isEmpty() && own.add(key)) {
            String owner = owners.putIfAbsent(key, id);
            if (owner != null && !owner.equals(id) && !areOne(owner, id)) {
              reader(row).problem(column, name.strip(), "a name that is not also " + owner + "'s");
            }
          }
        }
      }
    }
  }

  private boolean areOne(String one, String other) {
    return Stream.of(byId.get(one), byId.get(other))
        .anyMatch(
            place ->
                place != null
                    && place.merger() != null
                    && (place.merger().into().equals(one) || place.merger().into().equals(other)));
  }

  private RowReader reader(CsvTable.Row row) {
    return new RowReader(table.file(), row, problems);
  }
}
