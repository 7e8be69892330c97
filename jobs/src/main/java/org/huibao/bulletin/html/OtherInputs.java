package org.huibao.bulletin.html;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.huibao.analysis.AverageDifference;
import org.huibao.analysis.Completion;
import org.huibao.analysis.Growth;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureKind;
import org.huibao.figures.Publication;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;

/**
 * The number that a figure was made of beside other figures: 上年同期 of a growth, the target of a
 * completion, the average of a difference.
 */
final class OtherInputs {
  private record Of(FactKey key, FigureKind kind, String by) {}

  private final Map<Of, BigDecimal> numbers = new HashMap<>();
  private final Map<String, BigDecimal> factors = new HashMap<>();

  OtherInputs(Publication publication, Reference reference) {
    for (Indicator each : reference.indicators()) {
      factors.put(
          each.id(),
          reference.units().factor(each.unit(), each.displayUnit()).orElse(BigDecimal.ONE));
    }
    publication.analysis().growth().stream().filter(Growth::published).forEach(this::add);
    publication.analysis().completion().forEach(this::add);
    for (AverageDifference each : publication.analysis().averageDifferences()) {
      put(
          each.key(),
          FigureKind.AVERAGE_DIFFERENCE,
          each.by().code(),
          each.by().code().equals("growth")
              ? Decimals.decimal(each.average(), Decimals.OF_FACTS)
              : displayed(each.average(), each.key()));
    }
  }

  private void add(Growth each) {
    if (each.base() != null) {
      BigDecimal base = each.base().multiply(factor(each.key()));
      put(each.key(), FigureKind.GROWTH, null, base);
      put(each.key(), FigureKind.CHANGE, null, base);
    }
    if (each.previousRate() != null) {
      put(
          each.key(),
          FigureKind.ACCELERATION,
          null,
          Decimals.decimal(each.previousRate(), Decimals.OF_FACTS));
    }
  }

  private void add(Completion each) {
    if (each.target() != null) {
      put(each.key(), FigureKind.COMPLETION, null, each.target().multiply(factor(each.key())));
    }
    if (each.timeProgress() != null) {
      put(
          each.key(),
          FigureKind.LEAD,
          null,
          Decimals.decimal(each.timeProgress(), Decimals.OF_FACTS));
    }
  }

  private void put(FactKey key, FigureKind kind, String by, BigDecimal number) {
    numbers.put(new Of(key, kind, by), number);
  }

  private BigDecimal displayed(Double number, FactKey key) {
    return Decimals.decimal(number * factor(key).doubleValue(), Decimals.OF_FACTS);
  }

  private BigDecimal factor(FactKey key) {
    return factors.getOrDefault(key.indicator(), BigDecimal.ONE);
  }

  /** In the printed unit; null where there is none. */
  BigDecimal of(Figure figure) {
    return numbers.get(new Of(FigureKeys.of(figure), FigureKeys.kind(figure), figure.by()));
  }
}
