package org.huibao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row as text; null where there is nothing. */
record TableRow(List<String> columns, List<String> values) {
  private static final int LONGEST = 100;
  private static final int CONTEXT = 30;

  /** All that is there. */
  String text() {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (values.get(i) != null) {
        fields.add(columns.get(i) + "=" + shortened(values.get(i), 0));
      }
    }
    return String.join(", ", fields);
  }

  /** In how many columns the other row has something else. */
  int differences(TableRow other) {
    int differences = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (!Objects.equals(values.get(i), other.values.get(i))) {
        differences++;
      }
    }
    return differences;
  }

  /** Whether most columns are the same: then it is taken for the same row, changed. */
  boolean isLike(TableRow other) {
    return 2 * differences(other) < columns.size();
  }

  List<String> changesTo(TableRow other) {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String old = values.get(i);
      String fresh = other.values.get(i);
      if (!Objects.equals(old, fresh)) {
        int from = Math.max(0, inCommon(old, fresh) - CONTEXT);
        changes.add(
            "        %s: %s → %s"
                .formatted(columns.get(i), shortened(old, from), shortened(fresh, from)));
      }
    }
    return changes;
  }

  private static int inCommon(String old, String fresh) {
    int length = 0;
    while (old != null
        && fresh != null
        && length < Math.min(old.length(), fresh.length())
        && old.charAt(length) == fresh.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Lists of cells can be long: those that are begin at {@code from}. */
  private static String shortened(String value, int from) {
    if (value == null || value.length() <= LONGEST) {
      return String.valueOf(value);
    }
    int to = Math.min(value.length(), from + LONGEST);
    return (from > 0 ? "…" : "") + value.substring(from, to) + (to < value.length() ? "…" : "");
  }
}
