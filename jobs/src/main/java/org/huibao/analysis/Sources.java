package org.huibao.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.huibao.facts.Source;

/** The cells behind a number that several were made into. */
final class Sources {
  private Sources() {}

  /** All of them, in the order of the numbers; null where one number is not there. */
  @SafeVarargs
  static List<Source> together(List<Source>... parts) {
    List<Source> all = new ArrayList<>();
    for (List<Source> part : parts) {
      if (part == null) {
        return null;
      }
      all.addAll(part);
    }
    return all;
  }

  /** Each once. */
  static List<Source> distinct(List<Source> sources) {
    return sources == null ? null : List.copyOf(new LinkedHashSet<>(sources));
  }
}
