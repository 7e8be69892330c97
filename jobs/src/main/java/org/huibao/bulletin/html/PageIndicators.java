package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Indicator;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;

/** The indicators that there are figures of, in the order of {@code indicators.csv}. */
final class PageIndicators {
  private final Reference reference;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Indicator> indicators;

  PageIndicators(Publication publication, Reference reference) {
    this.reference = reference;
    Set<String> figured =
        publication.figures().stream().map(Figure::indicator).collect(Collectors.toSet());
    indicators =
        reference.indicators().stream().filter(each -> figured.contains(each.id())).toList();
    indicators.forEach(each -> numbers.put(each.id(), numbers.size()));
  }

  int of(String indicator) {
    return numbers.get(indicator);
  }

  boolean has(String indicator) {
    return numbers.containsKey(indicator);
  }

  /** Those of which tables speak: not what only serves as some ratio's numerator or denominator. */
  void writeTo(ObjectNode data) {
    Set<String> printed = new HashSet<>();
    PublishedFigures.subjects(reference).forEach(each -> printed.add(each.indicator().id()));
    ArrayNode nodes = data.putArray("indicators");
    for (Indicator each : indicators) {
      ObjectNode node = nodes.addObject();
      node.put("id", each.id()).put("name", each.name()).put("initials", Initials.of(each.name()));
      node.put("unit", each.displayUnit()).put("decimals", each.decimals());
      node.put("direction", each.direction().code());
      node.put("kind", each.kind().code());
      if (each.pointUnit() != null) {
        node.put("points", each.pointUnit());
      }
      if (each.priceBasis() == PriceBasis.COMPARABLE) {
        node.put("comparable", true);
      }
      if (each.partOf() != null && has(each.partOf())) {
        node.put("partOf", of(each.partOf()));
      }
      if (!printed.contains(each.id())) {
        node.put("part", true);
      }
      reference.reporter(each.authority()).map(Reporter::name).ifPresent(x -> node.put("by", x));
    }
  }
}
