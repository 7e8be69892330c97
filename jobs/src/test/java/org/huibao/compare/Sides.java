package org.huibao.compare;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Things by name, of the old and of the new. */
record Sides<T>(Map<String, T> old, Map<String, T> fresh) {

  /** Of all that one of them has. */
  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    return names;
  }

  /** Where it is, unless both have it. */
  Optional<String> onlySide(String name) {
    if (old.containsKey(name) && fresh.containsKey(name)) {
      return Optional.empty();
    }
    return Optional.of(old.containsKey(name) ? "only in old" : "only in new");
  }

  /** A column's type, say, on the side that has it. */
  T either(String name) {
    return old.getOrDefault(name, fresh.get(name));
  }
}
