package org.huibao.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;

/**
 * A peer that is a district itself: what it published of its own place, in this district's terms.
 * An indicator is the same where its name, kind and price basis are, and its unit can be converted.
 *
 * @param district its id
 * @param indicators its own ids by this district's
 */
public record PublishedPeer(String district, Map<String, String> indicators, List<Fact> facts) {
  /** Levels and what is compared with them; its ranks say nothing here. */
  private static final Set<Measure> TAKEN =
      Set.of(
          Measure.VALUE,
          Measure.PREVIOUS_YEAR,
          Measure.TARGET,
          Measure.GROWTH,
          Measure.COMPLETION,
          Measure.GROWTH_TARGET);

  private record Known(Indicator own, BigDecimal factor) {}

  /**
   * @param place id of the peer in {@code reference}
   * @param itsPlace id of its own place
   * @param itsFacts of its publication, without those in doubt
   */
  public static PublishedPeer of(
      String place,
      String district,
      String itsPlace,
      List<Fact> itsFacts,
      List<Indicator> itsIndicators,
      Reference reference) {
    Map<String, Known> known = known(itsIndicators, reference);
    Map<String, String> indicators = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : itsFacts) {
      Known of = known.get(fact.key().indicator());
      if (of != null && fact.key().place().equals(itsPlace) && TAKEN.contains(fact.measure())) {
        indicators.put(of.own().id(), fact.key().indicator());
        facts.add(converted(fact, place, of, reference));
      }
    }
    return new PublishedPeer(district, indicators, facts);
  }

  /** By its own ids; a name that two of its indicators have says nothing. */
  private static Map<String, Known> known(List<Indicator> its, Reference reference) {
    Map<String, Indicator> byName = new HashMap<>();
    reference.indicators().forEach(each -> byName.put(LabelText.compact(each.name()), each));
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    its.stream()
        .map(each -> LabelText.compact(each.name()))
        .filter(name -> !seen.add(name))
        .forEach(twice::add);
    Map<String, Known> known = new HashMap<>();
    for (Indicator other : its) {
      String name = LabelText.compact(other.name());
      Indicator own = byName.get(name);
      if (own != null
          && !twice.contains(name)
          && own.kind() == other.kind()
          && own.priceBasis() == other.priceBasis()) {
        Optional<BigDecimal> factor = reference.units().factor(other.unit(), own.unit());
        factor
            // points of a rate are no points of another
            .filter(number -> own.isAmount() || number.compareTo(BigDecimal.ONE) == 0)
            .ifPresent(number -> known.put(other.id(), new Known(own, number)));
      }
    }
    return known;
  }

  private static Fact converted(Fact fact, String place, Known of, Reference reference) {
    FactKey key = fact.key();
    boolean isAmount = fact.isLevelOrBase() || fact.measure() == Measure.TARGET;
    BigDecimal factor = isAmount ? of.factor() : BigDecimal.ONE;
    return new Fact(
        new FactKey(
            reference.district().id(), place, of.own().id(), key.period(), key.span(), key.scope()),
        fact.measure(),
        Decimals.ofFacts(fact.value().multiply(factor)),
        isAmount ? of.own().unit() : fact.unit(),
        fact.status(),
        fact.cell(),
        fact.halfUnit() == null ? null : Decimals.ofFacts(fact.halfUnit().multiply(factor)),
        fact.sources());
  }
}
