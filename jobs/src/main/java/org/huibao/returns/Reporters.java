package org.huibao.returns;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;
import org.huibao.words.LabelText;

/** Finds the reporter that a text names, by the longest of the names in it. */
public final class Reporters implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Reporter> byName = new HashMap<>();
  private final List<String> namesLongestFirst;

  public Reporters(Reference reference) {
    for (Reporter reporter : reference.reporters()) {
      reporter.aliases().forEach(alias -> byName.putIfAbsent(LabelText.compact(alias), reporter));
      byName.put(LabelText.compact(reporter.name()), reporter);
    }
    namesLongestFirst = new ArrayList<>(byName.keySet());
    namesLongestFirst.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
  }

  /** The one that a file's name tells, else its folders from the inside out. */
  public Optional<Reporter> inPath(String file) {
    return named(pathParts(file));
  }

  /** File name first, then its folders from the inside out. */
  static List<String> pathParts(String file) {
    List<String> parts = new ArrayList<>(Arrays.asList(file.split("/")));
    Collections.reverse(parts);
    parts.set(0, parts.get(0).replaceFirst("\\.[A-Za-z]{2,5}$", ""));
    return parts;
  }

  /** The reporter named in the first of {@code texts} that names one. */
  Optional<Reporter> named(List<String> texts) {
    for (String text : texts) {
      String compact = LabelText.compact(text);
      for (String name : namesLongestFirst) {
        if (compact.contains(name)) {
          return Optional.of(byName.get(name));
        }
      }
    }
    return Optional.empty();
  }
}
