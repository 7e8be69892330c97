package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.facts.Fact;

/**
 * The one number of a sum that does not hold which would put it right.
 *
 * @param gravity the lower, the likelier
 * @param cause what may have been done to it; empty where nothing says
 */
record Accused(Fact fact, int gravity, String cause) {
  /** In decimal places of the logarithm. */
  private static final double BY_HALF = Math.log10(1.5);

  /** By a fifth. */
  private static final double USUAL = Math.log10(1.2);

  /** So many digits before the point. */
  private static final int SHORT = 3;

  /** Another return has the number that is expected. */
  private static final int WITNESSED = -1;

  /**
   * The whole, or the one part, for which another return has what would put the sum right, or that
   * a slip explains; empty where none does, or several parts do.
   *
   * @param sent says what others gave, which number is as large as it was a year ago, and has no
   *     zero too many
   */
  static Optional<Accused> among(AddedSum sum, AddedSums sums, SentNumbers sent) {
    BigDecimal shown = sent.explained(sum.whole(), sum.tolerance());
    List<Accused> likely = new ArrayList<>();
    add(likely, sum, sum.whole(), sum.whole().value().add(sum.excess()), sums, sent);
    for (Fact part : sum.parts()) {
      if (part.cell() != null) {
        add(likely, sum, part, sum.expected(part), sums, sent);
      }
    }
    int best = likely.stream().mapToInt(Accused::gravity).min().orElse(0);
    List<Accused> likeliest = likely.stream().filter(each -> each.gravity() == best).toList();
    if (likeliest.size() > 1) {
      likeliest = likeliest.stream().filter(each -> sent.isSpokenAgainst(each.fact())).toList();
    }
    if (likely.isEmpty()) {
      return odd(sum, sent);
    }
    return likeliest.size() == 1 ? Optional.of(likeliest.get(0)) : Optional.empty();
  }

  /**
   * The one part that has changed beyond what is usual, and would not have with what is expected,
   * where the whole has not.
   */
  private static Optional<Accused> odd(AddedSum sum, SentNumbers sent) {
    Fact before = sent.yearBefore(sum.whole());
    if (before == null || sent.unusual(sum.whole(), before) > USUAL) {
      return Optional.empty();
    }
    List<Fact> odd =
        sum.parts().stream()
            .filter(part -> part.cell() != null && !sent.returns().vouchFor(part))
            .filter(part -> isOdd(part, sum.expected(part), sent))
            .toList();
    return odd.size() == 1
        ? Optional.of(new Accused(odd.get(0), Slip.OF_DIGITS, "与上年相比，其他各项和合计都不如此"))
        : Optional.empty();
  }

  private static boolean isOdd(Fact part, BigDecimal expected, SentNumbers sent) {
    Fact before = sent.yearBefore(part);
    return before != null
        && before.value().signum() > 0
        && sent.unusual(part, before) > BY_HALF
        && sent.unusual(part.withValue(expected), before) <= USUAL;
  }

  private static void add(
      List<Accused> likely,
      AddedSum sum,
      Fact fact,
      BigDecimal expected,
      AddedSums sums,
      SentNumbers sent) {
    if (sent.returns().vouchFor(fact)) {
      return;
    }
    BigDecimal shown = sent.explained(sum.whole(), sum.tolerance());
    boolean isWitnessed =
        sent.isExpectedElsewhere(fact, expected, shown)
            || sums.otherWouldBeMended(sum, fact, expected);
    Optional<Slip> slip =
        Slip.between(fact.value(), expected, shown)
            // what is no larger than rounding is explained by anything
            .filter(each -> expected.abs().compareTo(shown.add(shown)) > 0)
            .filter(each -> isWitnessed || isLikely(each, fact, expected, sent));
    String cause = slip.map(Slip::cause).orElse("");
    if (isWitnessed) {
      likely.add(new Accused(fact, WITNESSED, cause));
    } else {
      slip.ifPresent(each -> likely.add(new Accused(fact, each.gravity(), cause)));
    }
  }

  /** Among many parts a short number is soon explained: what is expected must be usual enough. */
  private static boolean isLikely(Slip slip, Fact fact, BigDecimal expected, SentNumbers sent) {
    if (slip.gravity() == Slip.OF_SIZE) {
      return SentNumbers.change(fact, sent.yearBefore(fact)) >= SentNumbers.MANY_TIMES;
    }
    Fact before = sent.yearBefore(fact);
    if (before == null || slip.gravity() == 0) {
      return slip.gravity() < Slip.OF_DIGITS
          || fact.value().precision() > SHORT + fact.value().scale();
    }
    return sent.unusual(fact.withValue(expected), before) <= sent.unusual(fact, before) + BY_HALF;
  }
}
