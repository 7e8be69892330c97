package org.huibao.checks;

import java.util.OptionalDouble;
import org.huibao.facts.Fact;

/**
 * How far a running total is from what its own past lets expect: the total before it, had it gone
 * on as last year's did. Whatever others do.
 */
record OwnPace(SentNumbers sent, Suspects suspects) {
  /** The total before it did not double or halve against a year before. */
  private static final double STEADY = 0.3;

  /** By a sixth. */
  private static final double ALIKE = Math.log10(1.16);

  /** About five times: from one total to the next in a year. */
  private static final double MOST = 0.7;

  /** The two years before it went on about as far. */
  boolean wasSteady(Fact value) {
    Fact last = sent.last(value);
    Fact lastEarlier = sent.last(sent.earlier(value));
    Fact before = sent.beforeLast(value);
    Fact earlierBefore = sent.beforeLast(sent.earlier(value));
    return before != null
        && earlierBefore != null
        && earlierBefore.key().equals(lastEarlier.key().yearBefore())
        && Math.abs(pace(last, lastEarlier) - pace(before, earlierBefore)) < ALIKE;
  }

  private static double pace(Fact value, Fact earlier) {
    return Math.log10(SentNumbers.ratio(value, earlier));
  }

  /** In decimal places of the logarithm, up above 0; empty where nothing tells. */
  OptionalDouble off(Fact value) {
    Fact earlier = sent.earlier(value);
    Fact last = sent.last(value);
    Fact lastEarlier = earlier == null || last == null ? null : sent.last(earlier);
    boolean tells =
        lastEarlier != null
            && value.value().signum() > 0
            && last.key().equals(value.key().yearBefore())
            && lastEarlier.key().equals(earlier.key().yearBefore())
            && !suspects.include(earlier)
            && SentNumbers.change(earlier, lastEarlier) < STEADY
            && SentNumbers.change(last, lastEarlier) < MOST;
    return tells
        ? OptionalDouble.of(pace(value, earlier) - pace(last, lastEarlier))
        : OptionalDouble.empty();
  }
}
