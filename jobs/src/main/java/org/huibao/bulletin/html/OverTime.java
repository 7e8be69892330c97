package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.figures.Subject;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Scope;

/**
 * Ranks of the towns by level, and levels of both groups, in the periods before this one: from the
 * facts that this publication holds of them. Only of indicators that have the same as a figure now,
 * so that nothing shows here that is not published; where a number is in doubt, or a member has
 * none, the period is left out.
 */
final class OverTime {
  private static final int MOST_PERIODS = 8;
  private static final int FEWEST_RANKED = 3;

  private final PublishedFigures figures;
  private final Reference reference;
  private final TreeSet<String> periods = new TreeSet<>();
  private final Map<String, Map<String, Map<String, Fact>>> levels = new HashMap<>();

  OverTime(Publication publication, PublishedFigures figures, Reference reference, Period period) {
    this.figures = figures;
    this.reference = reference;
    for (Fact each : publication.facts()) {
      if (isShown(each) && each.key().period().compareTo(period.toString()) < 0) {
        periods.add(each.key().period());
        levels
            .computeIfAbsent(each.key().indicator(), key -> new HashMap<>())
            .computeIfAbsent(each.key().period(), key -> new HashMap<>())
            .put(each.key().place(), each);
      }
    }
    while (periods.size() > MOST_PERIODS) {
      periods.pollFirst();
    }
  }

  private boolean isShown(Fact fact) {
    return fact.measure() == Measure.VALUE
        && fact.key().scope() == Scope.WHOLE
        && !fact.key().span().isSingle()
        && figures.isMain(fact.key().indicator(), fact.key().span().code());
  }

  /** {@code before}: periods; {@code ranks} and {@code groups}: by indicator, a list a place. */
  void writeTo(ObjectNode data, PageIndicators indicators, PagePlaces places) {
    ArrayNode before = data.putArray("before");
    periods.forEach(before::add);
    ObjectNode ranks = data.putObject("ranks");
    ObjectNode groups = data.putObject("groupLevels");
    for (Indicator each : reference.indicators()) {
      Subject subject = new Subject(each, Scope.WHOLE);
      if (!levels.containsKey(each.id()) || !indicators.has(each.id())) {
        continue;
      }
      String number = Integer.toString(indicators.of(each.id()));
      if (figures.anyOf(subject, FigureAspect.RANK_BY_LEVEL, reference.towns())) {
        ObjectNode node = data.objectNode();
        for (Place town : reference.towns()) {
          write(node, places.of(town.id()), period -> rank(each, period, town.id()));
        }
        if (!node.isEmpty()) {
          ranks.set(number, node);
        }
      }
      if (each.isAdditive() && figures.of(subject, FigureAspect.GAP_BY_LEVEL).isPresent()) {
        ObjectNode node = data.objectNode();
        for (String group : List.of("east", "west")) {
          write(node, places.of(group), period -> sum(each, period, group));
        }
        if (node.size() == 2) {
          groups.set(number, node);
        }
      }
    }
  }

  private interface InPeriod {
    /** Null where there is none. */
    BigDecimal of(String period);
  }

  private void write(ObjectNode node, int place, InPeriod number) {
    Column column = new Column();
    boolean any = false;
    for (String period : periods) {
      BigDecimal each = number.of(period);
      any |= each != null;
      column.add(each);
    }
    if (any) {
      column.writeAll(node, Integer.toString(place));
    }
  }

  private BigDecimal rank(Indicator indicator, String period, String town) {
    Map<String, Fact> all = levels.get(indicator.id()).getOrDefault(period, Map.of());
    List<Fact> ranked =
        reference.towns().stream()
            .map(each -> all.get(each.id()))
            .filter(each -> each != null)
            .toList();
    Fact own = all.get(town);
    if (own == null || ranked.size() < FEWEST_RANKED || ranked.stream().anyMatch(inDoubt())) {
      return null;
    }
    Comparator<BigDecimal> order =
        indicator.direction() == Direction.LOWER
            ? Comparator.naturalOrder()
            : Comparator.reverseOrder();
    long better =
        ranked.stream().filter(each -> order.compare(each.value(), own.value()) < 0).count();
    return BigDecimal.valueOf(better + 1);
  }

  private BigDecimal sum(Indicator indicator, String period, String group) {
    Map<String, Fact> all = levels.get(indicator.id()).getOrDefault(period, Map.of());
    List<Place> members =
        reference.towns().stream().filter(each -> group.equals(each.group())).toList();
    if (members.isEmpty() || members.size() < reference.district().suppressBelow()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Place member : members) {
      Fact fact = all.get(member.id());
      if (fact == null || inDoubt().test(fact)) {
        return null;
      }
      sum = sum.add(fact.value());
    }
    BigDecimal factor =
        reference.units().factor(indicator.unit(), indicator.displayUnit()).orElse(BigDecimal.ONE);
    return sum.multiply(factor).setScale(indicator.decimals(), reference.district().rounding());
  }

  private static Predicate<Fact> inDoubt() {
    return fact -> fact.status().equals(Questioned.STATUS);
  }
}
