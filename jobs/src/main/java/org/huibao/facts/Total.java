package org.huibao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;

/**
 * The sum over the members of a whole, complete or not.
 *
 * @param key its place is the whole
 * @param members who went into it, sorted
 * @param membersOfValue who went into the sum of the value, sorted; null where there is none
 * @param expected how many members have to report the indicator
 */
public record Total(
    FactKey key,
    Measure measure,
    BigDecimal value,
    BigDecimal halfUnit,
    String unit,
    List<String> members,
    List<String> membersOfValue,
    int expected,
    List<Source> sources) {

  /** True where every member that has to report has, and the same ones as for the value. */
  public boolean isComplete() {
    return members.equals(membersOfValue) && members.size() == expected;
  }

  Fact asFact() {
    return Fact.computed(key, measure, value, unit, Observation.NORMAL, halfUnit, sources);
  }
}
