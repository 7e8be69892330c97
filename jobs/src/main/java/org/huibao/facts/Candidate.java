package org.huibao.facts;

import java.util.List;

/**
 * A number that may be the fact of its key and measure.
 *
 * @param from the return it stands in
 * @param distance 0 of the authority, 1 of the place's own reporter, 2 of any other
 * @param isBehind it is of an earlier period of the year than its return, which has nothing of the
 *     kind for its own
 */
public record Candidate(ReportedNumber number, KnownReturn from, int distance, boolean isBehind) {
  /** The number as a fact. */
  public Fact asFact() {
    return new Fact(
        number.key(),
        number.measure(),
        number.value(),
        number.unit(),
        number.status(),
        number.source(),
        number.halfUnit(),
        List.of(number.source()));
  }
}
