package org.huibao.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.huibao.words.Code;

/**
 * Whether a gap between A and B widens.
 *
 * <ul>
 *   <li>absolute: |A − B| against what it was
 *   <li>ratio: how far A / B is from 1, against what it was; 1/2 is as far as 2
 *   <li>growth: the one ahead grows faster
 * </ul>
 *
 * Together they are one word only where all that are known agree, otherwise {@code mixed}; {@code
 * unknown} where not even the absolute gap before is known.
 */
public enum Verdict implements Code {
  WIDENING,
  NARROWING,
  UNCHANGED,
  MIXED,
  UNKNOWN;

  private static final double SAME = 1e-9;

  /** Null where one is not known; so are those below. */
  static Verdict absolute(Double now, Double before) {
    return now == null || before == null ? null : trend(Math.abs(now), Math.abs(before));
  }

  static Verdict ratio(Double now, Double before) {
    return now == null || before == null
        ? null
        : trend(Math.abs(StrictMath.log(now)), Math.abs(StrictMath.log(before)));
  }

  /** From both sides' growth rates; null where neither is ahead. */
  static Verdict growth(Double gap, Double growthOfA, Double growthOfB) {
    if (gap == null || gap == 0 || growthOfA == null || growthOfB == null) {
      return null;
    }
    return gap > 0 ? trend(growthOfA, growthOfB) : trend(growthOfB, growthOfA);
  }

  static Verdict together(Verdict absolute, Verdict ratio, Verdict growth) {
    if (absolute == null) {
      return UNKNOWN;
    }
    Set<Verdict> known = EnumSet.of(absolute);
    if (ratio != null) {
      known.add(ratio);
    }
    if (growth != null) {
      known.add(growth);
    }
    return known.size() == 1 ? absolute : MIXED;
  }

  private static Verdict trend(double now, double before) {
    if (Math.abs(now - before) <= Math.abs(before) * SAME) {
      return UNCHANGED;
    }
    return now > before ? WIDENING : NARROWING;
  }
}
