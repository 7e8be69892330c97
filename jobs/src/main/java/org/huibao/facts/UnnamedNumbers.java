package org.huibao.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.reference.ScheduledForm;

/**
 * What returns of unknown form, or of an unknown reporter, gave for a period: nobody is dunned for
 * a title that nobody recognised.
 *
 * @param ofForms the indicators that a form ever gave
 * @param byReporter indicators that such returns gave, by who sent them
 * @param byPlace the same of returns that do not say who sent them, by the place they are about
 */
record UnnamedNumbers(
    Map<String, Set<String>> ofForms,
    Map<String, Set<String>> byReporter,
    Map<String, Set<String>> byPlace) {

  static UnnamedNumbers of(List<List<Candidate>> candidates, String period) {
    UnnamedNumbers numbers = new UnnamedNumbers(new HashMap<>(), new HashMap<>(), new HashMap<>());
    candidates.forEach(ofOne -> ofOne.forEach(each -> numbers.add(each, period)));
    return numbers;
  }

  private void add(Candidate each, String period) {
    FactKey key = each.number().key();
    KnownReturn from = each.from();
    if (from.form() != null) {
      put(ofForms, from.form(), key.indicator());
    }
    if (!key.period().equals(period)) {
      return;
    }
    if (from.reporter() == null) {
      put(byPlace, key.place(), key.indicator());
    } else if (from.form() == null) {
      put(byReporter, from.reporter(), key.indicator());
    }
  }

  private static void put(Map<String, Set<String>> map, String key, String indicator) {
    map.computeIfAbsent(key, any -> new HashSet<>()).add(indicator);
  }

  /** True where they hold what {@code form} asks for: its indicators, or it is all that is owed. */
  boolean answer(ScheduledForm form, ReferenceIndex reference) {
    String place =
        reference.reference().reporter(form.reporter()).map(Reporter::place).orElse(null);
    boolean owesOne =
        reference.reference().schedule().stream()
                .filter(other -> other.reporter().equals(form.reporter()))
                .count()
            == 1;
    Set<String> own = ofForms.getOrDefault(form.form(), Set.of());
    return Stream.concat(
            byReporter.getOrDefault(form.reporter(), Set.of()).stream(),
            place == null ? Stream.of() : byPlace.getOrDefault(place, Set.of()).stream())
        .anyMatch(indicator -> owesOne || own.contains(indicator));
  }
}
