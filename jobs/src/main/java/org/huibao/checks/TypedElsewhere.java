package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * A number that was typed a row or a column off: it does not go on from its own past, its return
 * has nothing for another indicator of the place, and for that another return has the very number.
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
      if (!suspects.include(value) && isOdd(value)) {
        byPlace.get(value.key().place()).stream()
            .filter(other -> isOf(value, other))
            .findFirst()
            .ifPresent(other -> accuse(value, other));
      }
    }
  }

  private boolean isOdd(Fact value) {
    Fact before = sent.yearBefore(value);
    return value.value().stripTrailingZeros().precision() >= FEWEST_DIGITS
        && before != null
        && SentNumbers.change(value, before) > UNUSUAL
        && !sent.returns().vouchFor(value);
  }

  private boolean isOf(Fact value, Fact other) {
    return !other.key().indicator().equals(value.key().indicator())
        && other.key().span() == value.key().span()
        && !other.cell().returnId().equals(value.cell().returnId())
        && other.value().compareTo(value.value()) == 0
        && sent.returns().inSameReturn(value, other.key(), other.measure()) == null;
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
