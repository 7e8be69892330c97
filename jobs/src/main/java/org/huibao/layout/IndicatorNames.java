package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;

/** All names of a reference's indicators, each a path of labels, by the innermost of them. */
final class IndicatorNames {
  private final Map<String, List<Name>> byLastLabel = new HashMap<>();

  /** One name of an indicator as a path of labels, the innermost last. */
  record Name(String indicator, List<String> outer) {}

  IndicatorNames(Reference reference) {
    for (Indicator indicator : reference.indicators()) {
      add(indicator.id(), indicator.name());
      indicator.aliases().forEach(alias -> add(indicator.id(), alias));
    }
  }

  private void add(String id, String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split(Indicator.PATH_SEPARATOR)) {
      parts.add(Vocabulary.nameKey(part));
    }
    byLastLabel
        .computeIfAbsent(parts.get(parts.size() - 1), key -> new ArrayList<>())
        .add(new Name(id, List.copyOf(parts.subList(0, parts.size() - 1))));
  }

  /** Every name whose innermost label is {@code label}. */
  List<Name> endingWith(String label) {
    return byLastLabel.getOrDefault(label, List.of());
  }
}
