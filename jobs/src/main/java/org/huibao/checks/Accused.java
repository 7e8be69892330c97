package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.facts.Fact;

/**
 * The one number of a sum that does not hold whose slip would explain by how much it does not.
 *
 * @param slip what may have been done to it
 */
record Accused(Fact fact, Slip slip) {
  /** Less than three times as much, in decimal places of the logarithm. */
  private static final double AS_LARGE = 0.5;

  /**
   * The whole, or the one part that a slip explains; empty where none does, or several parts do.
   *
   * @param excess of the parts' sum over the whole
   * @param shown what rounding explains
   * @param sent says which number is as large as it was a year ago, and has no zero too many
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
    int best = likely.stream().mapToInt(each -> each.slip().gravity()).min().orElse(0);
    List<Accused> likeliest =
        likely.stream().filter(each -> each.slip().gravity() == best).toList();
    return likeliest.size() == 1 ? Optional.of(likeliest.get(0)) : Optional.empty();
  }

  private static void add(
      List<Accused> likely, Fact fact, BigDecimal expected, BigDecimal shown, SentNumbers sent) {
    Slip.between(fact.value(), expected, shown)
        .filter(
            slip ->
                slip.gravity() != Slip.OF_SIZE
                    || SentNumbers.change(fact, sent.last(fact)) >= AS_LARGE)
        .ifPresent(slip -> likely.add(new Accused(fact, slip)));
  }
}
