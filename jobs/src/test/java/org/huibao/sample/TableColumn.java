package org.huibao.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * One column of numbers in a department's table.
 *
 * @param group label above the indicator's, or empty
 * @param label what the department calls the indicator, or empty for its own name
 * @param bare true where the column holds the value and no measure is named
 */
record TableColumn(String group, String indicator, String label, Quantity quantity, Bareness bare) {

  /** Whether a value column names its measure. */
  enum Bareness {
    NAMED,
    BARE
  }

  /** Reads {@code group>indicator+indicator=label:value+growth|…}. */
  static List<TableColumn> parse(String text) {
    List<TableColumn> columns = new ArrayList<>();
    for (String entry : text.split("\\|")) {
      String[] grouped = entry.split(">", 2);
      String group = grouped.length > 1 ? grouped[0] : "";
      String[] measured = grouped[grouped.length - 1].split(":", 2);
      for (String item : measured[0].split("\\+")) {
        String[] named = item.split("=", 2);
        String label = named.length > 1 ? named[1] : "";
        if (measured.length == 1) {
          columns.add(new TableColumn(group, named[0], label, Quantity.VALUE, Bareness.BARE));
          continue;
        }
        for (String quantity : measured[1].split("\\+")) {
          columns.add(
              new TableColumn(group, named[0], label, Quantity.of(quantity), Bareness.NAMED));
        }
      }
    }
    return columns;
  }
}
