package org.huibao.bulletin.changes;

import java.util.ArrayList;
import java.util.List;

/** A list of a note: as many lines as a person reads, the others counted. */
final class Lines {
  private static final int MOST = 40;

  private final List<String> shown = new ArrayList<>();
  private int more;

  void add(String line) {
    if (shown.size() < MOST) {
      shown.add("- " + line);
    } else {
      more++;
    }
  }

  /** {@code lines} as such a list, or {@code otherwise} where there are none. */
  static String text(List<String> lines, String otherwise) {
    Lines list = new Lines();
    lines.forEach(list::add);
    return list.text(otherwise);
  }

  /** The list, or {@code otherwise} where nothing is in it. */
  String text(String otherwise) {
    if (shown.isEmpty()) {
      return otherwise + "\n";
    }
    return String.join("\n", shown) + (more == 0 ? "" : "\n- 另有 " + more + " 项") + "\n";
  }
}
