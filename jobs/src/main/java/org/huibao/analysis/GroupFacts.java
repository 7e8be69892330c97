package org.huibao.analysis;

import org.huibao.facts.ComparableBases;
import org.huibao.facts.ExpectedReports;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.Ratios;
import org.huibao.facts.Totals;
import org.huibao.reference.Place;
import org.huibao.reference.PlaceLevel;
import org.huibao.reference.ReferenceIndex;

/**
 * Facts of the groups in the recent periods and the year before each, with the group's key as
 * place: its own row's where one is reported, else the sum of its members where the indicator is
 * additive and all have it; ratios out of numerators and denominators. Incomes per head, indices
 * and scores of a group are never made from its members'.
 */
final class GroupFacts {
  private GroupFacts() {}

  /**
   * @param facts with what signs stand for
   * @param expected who must have reported for a sum to be complete
   */
  static FactIndex of(
      FactIndex facts, RecentPeriods recent, ReferenceIndex reference, ExpectedReports expected) {
    FactIndex comparable = ComparableBases.only(facts, fact -> recent.reach(fact.key()));
    FactIndex groups = new FactIndex();
    comparable.stream().forEach(fact -> addOwnRow(groups, fact, reference));
    Totals.disclosed(Totals.of(comparable, reference, expected), reference).stream()
        .filter(total -> !total.key().place().equals(reference.districtPlace()))
        .filter(total -> !groups.has(total.key(), total.measure()))
        .toList()
        .forEach(groups::put);
    Ratios.of(groups, reference).stream()
        .filter(ratio -> !groups.has(ratio.key(), ratio.measure()))
        .toList()
        .forEach(groups::put);
    return groups;
  }

  private static void addOwnRow(FactIndex groups, Fact fact, ReferenceIndex reference) {
    Place place = reference.place(fact.key().place());
    if (place != null && place.level() == PlaceLevel.GROUP && place.group() != null) {
      groups.put(fact.at(fact.key().withPlace(place.group())));
    }
  }
}
