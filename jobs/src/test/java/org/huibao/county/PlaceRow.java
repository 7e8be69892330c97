package org.huibao.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of a department's table: a town, a group's 小计 or the county's 合计. */
record PlaceRow(String label, Facts facts) {
  static List<PlaceRow> towns(CountyValues values, Quarter quarter) {
    return towns(values, quarter, List.of(Town.values()));
  }

  /** The towns, and behind them their sum. */
  static List<PlaceRow> withTotalBelow(CountyValues values, Quarter quarter, String total) {
    List<PlaceRow> rows = new ArrayList<>(towns(values, quarter));
    rows.add(new PlaceRow(total, Facts.ofCounty(values, quarter)));
    return rows;
  }

  /** The sum, and below it each group with its own. */
  static List<PlaceRow> inGroups(CountyValues values, Quarter quarter) {
    List<PlaceRow> rows = new ArrayList<>();
    rows.add(new PlaceRow("合  计", Facts.ofCounty(values, quarter)));
    for (String group : List.of("east", "west")) {
      String label = group.equals("east") ? "东部小计" : "西部小计";
      rows.add(new PlaceRow(label, Facts.of(values, quarter, group)));
      rows.addAll(towns(values, quarter, Town.of(group)));
    }
    return rows;
  }

  /** As clerks write 石门 among names of three characters. */
  String shortLabel() {
    return Arrays.stream(Town.values())
        .filter(town -> town.label().equals(label) && !town.aliases().isEmpty())
        .map(town -> town.aliases().split("\\|")[0])
        .findFirst()
        .orElse(label);
  }

  private static List<PlaceRow> towns(CountyValues values, Quarter quarter, List<Town> towns) {
    return towns.stream()
        .map(town -> new PlaceRow(town.label(), Facts.of(values, quarter, town)))
        .toList();
  }
}
