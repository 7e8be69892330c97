package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * A number that was typed a row or a column off: another return has the very number for another
 * indicator of the place, for which this one has nothing, where it does not go on from its own
 * past, or has another number.
 */
record TypedElsewhere(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** Numbers of fewer digits agree by chance. */
  private static final int FEWEST_DIGITS = 4;

  private static final double UNUSUAL = Math.log10(1.2);

  void check() {
    Map<String, List<Fact>> byPlace = new HashMap<>();
    for (Fact value : sent.values()) {
      byPlace.computeIfAbsent(value.key().place(), key -> new ArrayList<>()).add(value);
    }
    for (Fact value : sent.values()) {
      if (!suspects.include(value) && hasDigits(value) && !sent.returns().vouchFor(value)) {
        boolean isOdd = isOdd(value);
        byPlace.get(value.key().place()).stream()
            .filter(other -> isOf(value, other, isOdd))
            .findFirst()
            .ifPresent(other -> accuse(value, other));
      }
    }
  }

  private static boolean hasDigits(Fact value) {
    return SentNumbers.digits(value) >= FEWEST_DIGITS;
  }

  private boolean isOdd(Fact value) {
    Fact before = sent.yearBefore(value);
    return before != null && SentNumbers.change(value, before) > UNUSUAL;
  }

  /** The return has nothing for the other, and the number is odd; or it has another number. */
  private boolean isOf(Fact value, Fact other, boolean isOdd) {
    Fact own = sent.returns().inSameReturn(value, other.key(), other.measure());
    return (own == null ? isOdd : !SentNumbers.agree(own, other))
        && !suspects.include(other)
        && !other.key().indicator().equals(value.key().indicator())
        && other.key().span() == value.key().span()
        && !other.cell().returnId().equals(value.cell().returnId())
        && other.value().compareTo(value.value()) == 0;
  }

  private void accuse(Fact value, Fact other) {
    suspects.accuse(
        FactFinding.of(
            value.key().district(),
            FindingRule.SWAPPED_INDICATORS,
            value.cell(),
            value.key().period(),
            FactFinding.subject(value.key(), reference),
            FactFinding.besides(other),
            FactFinding.with(value, "像是" + FactFinding.subject(other.key(), reference) + "的数")),
        List.of(value));
  }
}
