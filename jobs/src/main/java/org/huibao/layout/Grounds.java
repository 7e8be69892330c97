package org.huibao.layout;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a number's reading rests on.
 *
 * @param note what was assumed, which relation confirms it, or which reading stands level; null
 *     where every word is there and nothing more is to be said
 */
public record Grounds(Basis basis, String note) implements Serializable {
  private static final Grounds NAMED = new Grounds(Basis.NAMED, null);

  /** Of a number of which words say all but {@code assumed}. */
  static Grounds of(Set<Assumed> assumed) {
    return assumed.isEmpty()
        ? NAMED
        : new Grounds(
            Basis.ASSUMED, assumed.stream().map(Assumed::printed).collect(Collectors.joining("；")));
  }

  /** The same where a relation among the table's numbers says so besides. */
  Grounds confirmedBy(String relation) {
    return basis == Basis.NAMED ? new Grounds(Basis.CONFIRMED, relation) : this;
  }

  static Grounds level(String other) {
    return new Grounds(Basis.LEVEL, other);
  }
}
