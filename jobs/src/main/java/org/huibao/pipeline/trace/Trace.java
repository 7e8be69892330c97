package org.huibao.pipeline.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a trace found; as JSON it is its own fields. */
interface Trace {
  /** So many of a kind are printed, the others counted. */
  int MOST_LINES = 40;

  /** As a person reads it. */
  List<String> lines();

  /** A heading and a line for each of {@code all}; none where there are none. */
  static <E> List<String> section(String heading, List<E> all, Function<E, String> line) {
    List<String> lines = new ArrayList<>();
    if (!all.isEmpty()) {
      lines.add("  " + heading + "：");
      all.stream().limit(MOST_LINES).forEach(each -> lines.add("    " + line.apply(each)));
      if (all.size() > MOST_LINES) {
        lines.add("    另有 " + (all.size() - MOST_LINES) + " 项");
      }
    }
    return lines;
  }
}
