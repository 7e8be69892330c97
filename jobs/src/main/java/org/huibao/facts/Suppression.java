package org.huibao.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Disclosure control of sums: one of fewer contributors than {@code suppress_below} is withheld,
 * and where that leaves one withheld sum among siblings, so is the sibling of the fewest
 * contributors, for otherwise it could be subtracted out. Siblings are the groups of the district,
 * and the parts of one whole at one place. Nothing is withheld where the district says 0, as by
 * default.
 */
public final class Suppression {
  /** What siblings have in common; the place or the indicator that tells them apart is null. */
  private record Siblings(FactKey key, Measure measure, String whole) {}

  private Suppression() {}

  /** Those of {@code sums} that must not be published. */
  static Set<Total> withheld(List<Total> sums, ReferenceIndex reference) {
    Set<Total> withheld = Collections.newSetFromMap(new IdentityHashMap<>());
    int least = reference.reference().district().suppressBelow();
    if (least <= 0) {
      return withheld;
    }
    sums.stream().filter(sum -> sum.members().size() < least).forEach(withheld::add);
    Map<Siblings, List<Total>> groups =
        siblings(
            sums.stream()
                .filter(sum -> !sum.key().place().equals(reference.districtPlace()))
                .toList(),
            sum -> new Siblings(sum.key().withPlace(null), sum.measure(), null));
    addSecond(withheld, groups.values(), sum -> sum.key().place());
    Map<Siblings, List<Total>> parts =
        siblings(
            sums.stream().filter(sum -> whole(sum, reference) != null).toList(),
            sum ->
                new Siblings(sum.key().withIndicator(null), sum.measure(), whole(sum, reference)));
    addSecond(withheld, parts.values(), sum -> sum.key().indicator());
    return withheld;
  }

  private static String whole(Total sum, ReferenceIndex reference) {
    return reference.indicator(sum.key().indicator()).partOf();
  }

  private static Map<Siblings, List<Total>> siblings(
      List<Total> sums, Function<Total, Siblings> common) {
    return sums.stream().collect(Collectors.groupingBy(common, HashMap::new, Collectors.toList()));
  }

  private static void addSecond(
      Set<Total> withheld, Collection<List<Total>> families, Function<Total, String> name) {
    for (List<Total> siblings : families) {
      if (siblings.stream().filter(withheld::contains).count() == 1) {
        siblings.stream()
            .filter(sum -> !withheld.contains(sum))
            .min(Comparator.comparingInt((Total sum) -> sum.members().size()).thenComparing(name))
            .ifPresent(withheld::add);
      }
    }
  }
}
