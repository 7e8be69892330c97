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
 * @param cause what may have been done to it, or which return has the right one
 */
record Accused(Fact fact, int gravity, String cause) {
  /** Less than three times as much, in decimal places of the logarithm. */
  private static final double AS_LARGE = 0.5;

  /** Another return has the number that is expected. */
  private static final int WITNESSED = -1;

  /**
   * The whole, or the one part, for which another return has what would put the sum right, or that
   * a slip explains; empty where none does, or several parts do.
   *
   * @param excess of the parts' sum over the whole
   * @param shown what rounding explains
   * @param sent says what others gave, which number is as large as it was a year ago, and has no
   *     zero too many
   */
  static Optional<Accused> among(
      Fact whole, List<Fact> parts, BigDecimal excess, BigDecimal shown, SentNumbers sent) {
    List<Accused> likely = new ArrayList<>();
    add(likely, whole, whole.value().add(excess), shown, sent);
    for (Fact part : parts) {
      if (part.cell() != null) {
        add(likely, part, part.value().subtract(excess), shown, sent);
      }
    }
    int best = likely.stream().mapToInt(Accused::gravity).min().orElse(0);
    List<Accused> likeliest = likely.stream().filter(each -> each.gravity() == best).toList();
    if (likeliest.size() > 1) {
      likeliest = likeliest.stream().filter(each -> sent.isSpokenAgainst(each.fact())).toList();
    }
    return likeliest.size() == 1 ? Optional.of(likeliest.get(0)) : Optional.empty();
  }

  private static void add(
      List<Accused> likely, Fact fact, BigDecimal expected, BigDecimal shown, SentNumbers sent) {
    if (sent.returns().vouchFor(fact)) {
      return;
    }
    boolean isWitnessed =
        sent.returns()
            .others(fact)
            .anyMatch(each -> each.value().subtract(expected).abs().compareTo(shown) <= 0);
    Optional<Slip> slip =
        Slip.between(fact.value(), expected, shown)
            .filter(
                each ->
                    isWitnessed
                        || each.gravity() != Slip.OF_SIZE
                        || SentNumbers.change(fact, sent.last(fact)) >= AS_LARGE);
    String cause = slip.map(Slip::cause).orElse("");
    if (isWitnessed) {
      likely.add(new Accused(fact, WITNESSED, cause));
    } else {
      slip.ifPresent(each -> likely.add(new Accused(fact, each.gravity(), cause)));
    }
  }
}
