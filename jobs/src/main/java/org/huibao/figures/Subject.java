package org.huibao.figures;

import org.huibao.reference.Indicator;
import org.huibao.words.Scope;

/** What a line or a column of a table is about: an indicator at one scope. */
public record Subject(Indicator indicator, Scope scope) {
  /** The indicator's name, marked where it is about the district's own level only. */
  public String name() {
    return scope == Scope.OWN_LEVEL ? indicator.name() + "（本级）" : indicator.name();
  }
}
