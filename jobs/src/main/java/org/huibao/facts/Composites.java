package org.huibao.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reference.CompositeItem;
import org.huibao.reference.Indicator;
import org.huibao.reference.ReferenceIndex;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * Indicators that are made of others by weight, of every place that has all the items.
 *
 * <ul>
 *   <li>an index, such as 工业经济效益综合指数: {@code Σ(x_i / s_i · w_i) / Σ w_i × 100}, where an item that
 *       should be at most its standard (资产负债率) earns its whole weight up to it and {@code w × (100
 *       − x) / (100 − s)} above
 *   <li>a score (功效系数): {@code d_i = (x_i − floor_i) / (standard_i − floor_i) × 40 + 60}, {@code Σ
 *       d_i · w_i / Σ w_i}
 * </ul>
 *
 * Items marked so are annualised in a part of the year: × 12 / months. A value that is reported
 * stands.
 */
public final class Composites {
  /** What an item earned is added up as a decimal: sums of doubles depend on their order. */
  private static final int EARNED_DECIMALS = 15;

  private record Item(CompositeItem item, Fact fact) {}

  private record Made(FactKey key, Measure measure) {}

  private Composites() {}

  /** Composites that no fact gives. */
  static List<Fact> of(FactIndex facts, ReferenceIndex reference) {
    Map<String, List<CompositeItem>> uses = new HashMap<>();
    Map<String, List<CompositeItem>> composites = new HashMap<>();
    for (CompositeItem item : reference.reference().composites()) {
      uses.computeIfAbsent(item.item(), each -> new ArrayList<>()).add(item);
      composites.computeIfAbsent(item.composite(), each -> new ArrayList<>()).add(item);
    }
    Map<Made, List<Item>> present = new LinkedHashMap<>();
    if (!uses.isEmpty()) {
      facts.stream()
          .filter(Fact::isLevelOrBase)
          .forEach(
              fact -> {
                for (CompositeItem item : uses.getOrDefault(fact.key().indicator(), List.of())) {
                  Made made = new Made(fact.key().withIndicator(item.composite()), fact.measure());
                  present
                      .computeIfAbsent(made, each -> new ArrayList<>())
                      .add(new Item(item, fact));
                }
              });
    }
    List<Fact> made = new ArrayList<>();
    present.forEach(
        (composite, items) -> {
          Indicator indicator = reference.indicator(composite.key().indicator());
          List<CompositeItem> all = composites.get(composite.key().indicator());
          boolean isComplete = items.size() == all.size();
          if (isComplete && !facts.has(composite.key(), composite.measure())) {
            made.add(made(composite, items, all, indicator));
          }
        });
    return made;
  }

  private static Fact made(
      Made composite, List<Item> items, List<CompositeItem> all, Indicator indicator) {
    double earned = Decimals.sum(items.stream().map(Composites::earned).toList()).doubleValue();
    double weights = Decimals.sum(all.stream().map(CompositeItem::weight).toList()).doubleValue();
    boolean isScore =
        items.stream().anyMatch(each -> each.item().method() == CompositeItem.Method.SCORE);
    double mean = earned / weights;
    return Fact.computed(
        composite.key(),
        composite.measure(),
        Decimals.fact(isScore ? mean : mean * 100),
        indicator.unit(),
        Observation.NORMAL,
        null,
        items.stream().flatMap(each -> each.fact().sources().stream()).sorted().toList());
  }

  /** What an item's value adds before the division by all weights. */
  private static BigDecimal earned(Item each) {
    CompositeItem item = each.item();
    FactKey key = each.fact().key();
    double standard = item.standard().doubleValue();
    double weight = item.weight().doubleValue();
    double value = each.fact().value().doubleValue();
    if (item.annualisation() == CompositeItem.Annualisation.ANNUALISED && key.span() == Span.YTD) {
      value = value * 12 / key.month();
    }
    double earned =
        switch (item.method()) {
          case SCORE -> {
            double floor = item.floor().doubleValue();
            yield ((value - floor) / (standard - floor) * 40 + 60) * weight;
          }
          case AT_MOST -> value <= standard ? weight : weight * (100 - value) / (100 - standard);
          case RATIO -> value / standard * weight;
        };
    return Decimals.decimal(earned, EARNED_DECIMALS);
  }
}
