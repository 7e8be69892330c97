package org.huibao.facts;

import java.util.function.Predicate;
import org.huibao.words.Measure;

/**
 * Facts without the bases (上年同期) that another return gave than the one their level comes from: such
 * a base may cover something else, and no sum may mix the two.
 */
public final class ComparableBases {
  private ComparableBases() {}

  public static boolean isComparable(Fact fact, FactIndex facts) {
    if (fact.measure() != Measure.PREVIOUS_YEAR) {
      return true;
    }
    Fact level = facts.find(fact.key(), Measure.VALUE);
    String levelsReturn = level == null || level.cell() == null ? null : level.cell().returnId();
    return levelsReturn == null
        || (fact.cell() != null && levelsReturn.equals(fact.cell().returnId()));
  }

  public static FactIndex only(FactIndex facts) {
    return only(facts, fact -> true);
  }

  /**
   * @param wanted which facts there are to be
   */
  public static FactIndex only(FactIndex facts, Predicate<Fact> wanted) {
    FactIndex comparable = new FactIndex();
    facts.stream()
        .filter(wanted)
        .filter(fact -> isComparable(fact, facts))
        .forEach(comparable::put);
    return comparable;
  }
}
