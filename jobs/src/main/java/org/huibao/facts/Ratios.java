package org.huibao.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.returns.Observation;
import org.huibao.words.Units;

/**
 * Ratios out of their numerators and denominators: 100 × Σ numerator / Σ denominator, in per cent,
 * unrounded. Never the mean of members' ratios. None where the denominator is 0.
 */
public final class Ratios {
  private Ratios() {}

  /** Computed ratios of every place that has both parts. */
  public static List<Fact> of(FactIndex facts, ReferenceIndex reference) {
    Map<String, List<Indicator>> ratios =
        reference.reference().indicators().stream()
            .filter(each -> each.kind() == Kind.RATIO)
            .filter(each -> each.numerator() != null && each.denominator() != null)
            .collect(Collectors.groupingBy(Indicator::numerator));
    List<Fact> computed = new ArrayList<>();
    if (!ratios.isEmpty()) {
      facts.stream()
          .filter(Fact::isLevelOrBase)
          .forEach(
              fact ->
                  ratios
                      .getOrDefault(fact.key().indicator(), List.of())
                      .forEach(ratio -> add(computed, ratio, fact, facts)));
    }
    return computed;
  }

  private static void add(List<Fact> computed, Indicator ratio, Fact numerator, FactIndex facts) {
    Fact denominator =
        facts.find(numerator.key().withIndicator(ratio.denominator()), numerator.measure());
    if (denominator == null || denominator.value().signum() == 0) {
      return;
    }
    List<Source> sources = new ArrayList<>(numerator.sources());
    sources.addAll(denominator.sources());
    computed.add(
        Fact.computed(
            numerator.key().withIndicator(ratio.id()),
            numerator.measure(),
            Decimals.fact(Decimals.percent(numerator.value(), denominator.value())),
            Units.PERCENT,
            Observation.NORMAL,
            null,
            sources));
  }
}
