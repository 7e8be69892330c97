package org.huibao.bulletin.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Measure;
import org.huibao.words.Scope;

/** Which numbers in force moved: the district's first, then in the order of the reference. */
record FactChanges(Reference reference, String period) {
  private record Number(FactKey key, Measure measure) {}

  String text(Edition before, Edition now) {
    Predicate<Fact> ofThePeriod = each -> each.key().period().equals(period);
    Map<Number, Fact> old = byNumber(before.facts(), ofThePeriod);
    Map<Number, Fact> fresh = byNumber(now.facts(), ofThePeriod);
    Lines lines = new Lines();
    moved(old, fresh).stream()
        .sorted(order())
        .forEach(
            each ->
                lines.add(name(each) + "：" + said(old.get(each)) + " → " + said(fresh.get(each))));
    return lines.text("没有变化。");
  }

  /**
   * What earlier periods' returns said, and now say otherwise, each with its cell: last year's
   * numbers and running totals, upon which this period's growth and quarters rest.
   */
  List<String> earlier(Edition before, Edition now) {
    Predicate<Fact> sentEarlier =
        each -> each.cell() != null && each.key().period().compareTo(period) < 0;
    Map<Number, Fact> old = byNumber(before.facts(), sentEarlier);
    Map<Number, Fact> fresh = byNumber(now.facts(), sentEarlier);
    old.keySet().retainAll(fresh.keySet());
    fresh.keySet().retainAll(old.keySet());
    return moved(old, fresh).stream()
        .sorted(Comparator.comparing((Number each) -> each.key().period()).thenComparing(order()))
        .map(
            each ->
                each.key().period()
                    + " "
                    + name(each)
                    + "："
                    + where(old.get(each))
                    + " → "
                    + where(fresh.get(each)))
        .toList();
  }

  private static String where(Fact fact) {
    Source cell = fact.cell();
    return said(fact) + "（" + String.join("!", cell.file(), cell.sheet(), cell.cell()) + "）";
  }

  private static Set<Number> moved(Map<Number, Fact> old, Map<Number, Fact> fresh) {
    Set<Number> all = new HashSet<>(old.keySet());
    all.addAll(fresh.keySet());
    all.removeIf(each -> said(old.get(each)).equals(said(fresh.get(each))));
    return all;
  }

  private static Map<Number, Fact> byNumber(List<Fact> facts, Predicate<Fact> wanted) {
    Map<Number, Fact> byNumber = new HashMap<>();
    facts.stream()
        .filter(wanted)
        .forEach(each -> byNumber.put(new Number(each.key(), each.measure()), each));
    return byNumber;
  }

  /** A number in doubt is not told. */
  private static String said(Fact fact) {
    if (fact == null) {
      return "无";
    }
    if (fact.status().equals(Questioned.STATUS)) {
      return Questioned.MARK;
    }
    String number =
        fact.value().signum() == 0 ? "0" : fact.value().stripTrailingZeros().toPlainString();
    return number + Objects.toString(fact.unit(), "");
  }

  private String name(Number number) {
    FactKey key = number.key();
    return reference.place(key.place()).map(Place::name).orElse(groupName(key.place()))
        + reference.indicator(key.indicator()).map(Indicator::name).orElse(key.indicator())
        + (key.scope() == Scope.WHOLE ? "" : "（本级）")
        + key.span().printed()
        + number.measure().printed();
  }

  private String groupName(String group) {
    return reference.district().groups().getOrDefault(group, group);
  }

  private Comparator<Number> order() {
    List<String> places = new ArrayList<>(List.of(reference.district().place()));
    reference.places().forEach(each -> places.add(each.id()));
    Map<String, Integer> byPlace = new HashMap<>();
    places.forEach(each -> byPlace.putIfAbsent(each, byPlace.size()));
    Map<String, Integer> byIndicator = new HashMap<>();
    reference.indicators().forEach(each -> byIndicator.putIfAbsent(each.id(), byIndicator.size()));
    return Comparator.comparing((Number each) -> each.key().span().isSingle())
        .thenComparing(each -> byPlace.getOrDefault(each.key().place(), places.size()))
        .thenComparing(each -> byIndicator.getOrDefault(each.key().indicator(), byIndicator.size()))
        .thenComparing(each -> each.key().place())
        .thenComparing(each -> each.key().indicator())
        .thenComparing(each -> each.key().span())
        .thenComparing(each -> each.key().scope())
        .thenComparing(Number::measure);
  }
}
