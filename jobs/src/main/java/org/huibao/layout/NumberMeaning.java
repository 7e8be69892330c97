package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.LabelText;
import org.huibao.reference.Measure;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Reference;
import org.huibao.reference.Scope;
import org.huibao.reference.Span;
import org.huibao.reference.Units;
import org.huibao.workbook.Cell;
import org.huibao.workbook.TypedNumber;

/** What a number's labels say together. The innermost label that says a thing decides it. */
record NumberMeaning(
    String place,
    String indicator,
    Measure measure,
    PeriodMention period,
    Span span,
    Scope scope,
    String unit) {

  ObservedNumber observed(Cell cell, List<String> rowLabels, List<String> columnLabels) {
    TypedNumber number = cell.number().orElseThrow();
    return new ObservedNumber(
        cell,
        place,
        indicator,
        measure,
        period,
        span,
        scope,
        number.value(),
        number.halfUnit(),
        unit,
        rowLabels,
        columnLabels);
  }

  /** What holds for all numbers of a table. */
  record Surroundings(String title, String unitLine, String defaultPlace, PeriodMention time) {}

  /** Puts the labels of one table's numbers together. */
  record Resolver(
      Reference reference,
      Vocabulary vocabulary,
      Surroundings surroundings,
      StubKind stub,
      ColumnSpans spans) {

    NumberMeaning resolve(
        Cell cell, int column, List<Meaning> rows, List<Meaning> columns, Optional<Cell> unitCell) {
      List<Meaning> labels = new ArrayList<>(rows);
      labels.addAll(columns);
      Optional<Indicator> indicator = indicator(rows, columns);
      Measure measure = measure(labels);
      PeriodMention time = time(labels);
      Span span = ColumnSpans.ownSpan(columns) == null ? spans.of(column) : null;
      span = span == null ? ColumnSpans.ownSpan(labels) : span;
      return new NumberMeaning(
          place(rows, columns),
          indicator.map(Indicator::id).orElse(null),
          measure,
          time,
          span(span, time, indicator),
          labels.stream().anyMatch(each -> each.scope() == Scope.OWN_LEVEL)
              ? Scope.OWN_LEVEL
              : Scope.WHOLE,
          unit(cell, indicator, measure, labels, unitCell));
    }

    private String place(List<Meaning> rows, List<Meaning> columns) {
      if (stub == StubKind.PLACES && !rows.isEmpty()) {
        return innermostPlace(rows).orElse(null);
      }
      return innermostPlace(columns)
          .or(() -> stub == StubKind.INDICATORS ? Optional.empty() : innermostPlace(rows))
          .orElse(surroundings.defaultPlace());
    }

    private static Optional<String> innermostPlace(List<Meaning> labels) {
      Meaning innermost = labels.isEmpty() ? null : labels.get(labels.size() - 1);
      if (innermost != null && innermost.place() != null) {
        return Optional.of(innermost.place());
      }
      // an unknown innermost label is a place nobody knows, not the place around it
      return labels.stream()
          .filter(label -> innermost != null && !innermost.isUnknown() && label.place() != null)
          .map(Meaning::place)
          .reduce((outer, inner) -> inner);
    }

    /** The most exact name there is: the longest path first, then the innermost label. */
    private Optional<Indicator> indicator(List<Meaning> rows, List<Meaning> columns) {
      if (!columns.isEmpty() && columns.get(columns.size() - 1).isUnknown()) {
        // under a header nobody knows, a number may be anything of the row's indicator
        return Optional.empty();
      }
      List<Meaning> order = new ArrayList<>();
      List<Meaning> inner = stub == StubKind.PLACES ? columns : rows;
      List<Meaning> outer = stub == StubKind.PLACES ? List.of() : columns;
      order.addAll(outer);
      order.addAll(inner);
      List<Meaning> all = new ArrayList<>(columns);
      all.addAll(rows);
      String best = null;
      int bestLength = -1;
      for (int i = order.size() - 1; i >= 0; i--) {
        for (String name : order.get(i).indicators()) {
          for (Vocabulary.IndicatorName candidate : vocabulary.indicatorsNamed(name)) {
            int length = candidate.outer().size();
            if (length > bestLength && allStandAround(candidate.outer(), all)) {
              best = candidate.indicator();
              bestLength = length;
            }
          }
        }
        if (order.get(i).isUnknown() && bestLength < 0 && order.get(i).measure() == null) {
          // an item nobody knows is not the item around it
          return Optional.empty();
        }
      }
      return best == null ? titleIndicator(order) : reference.indicator(best);
    }

    /** A table about one indicator names it in its title only. */
    private Optional<Indicator> titleIndicator(List<Meaning> labels) {
      if (labels.stream().anyMatch(Meaning::isUnknown)) {
        return Optional.empty();
      }
      return reference.indicators().stream()
          .filter(
              each ->
                  LabelText.compact(surroundings.title()).contains(LabelText.compact(each.name())))
          .max(java.util.Comparator.comparingInt(each -> each.name().length()));
    }

    private boolean allStandAround(List<String> outer, List<Meaning> labels) {
      String title = Vocabulary.nameKey(surroundings.title());
      return outer.stream()
          .allMatch(
              part ->
                  title.contains(part)
                      || labels.stream()
                          .anyMatch(
                              label ->
                                  label.label().equals(part)
                                      || label.label().startsWith(part)
                                      || label.indicators().contains(part)));
    }

    private static Measure measure(List<Meaning> labels) {
      return ColumnSpans.measure(labels);
    }

    private PeriodMention time(List<Meaning> labels) {
      PeriodMention time = new PeriodMention(null, null, null);
      for (int i = labels.size() - 1; i >= 0; i--) {
        if (labels.get(i).period() != null) {
          time = time.within(labels.get(i).period());
        }
      }
      return time.within(surroundings.time());
    }

    private Span span(Span named, PeriodMention time, Optional<Indicator> indicator) {
      if (indicator.isPresent() && standsAtAPoint(indicator.get())) {
        return Span.POINT;
      }
      if (named != null) {
        return named;
      }
      return time.span() != null ? time.span() : Span.YTD;
    }

    /** A stock does, and so does a ratio of two stocks. */
    private boolean standsAtAPoint(Indicator indicator) {
      return indicator.kind() == Kind.STOCK
          || reference
              .indicator(indicator.numerator())
              .filter(numerator -> numerator.kind() == Kind.STOCK)
              .isPresent();
    }

    private String unit(
        Cell cell,
        Optional<Indicator> indicator,
        Measure measure,
        List<Meaning> labels,
        Optional<Cell> unitCell) {
      if (measure.isRate()) {
        return rateUnit(measure, indicator);
      }
      if (measure == Measure.RANK) {
        return "位";
      }
      TypedNumber number = cell.number().orElseThrow();
      if (!number.unit().isEmpty()) {
        return number.unit();
      }
      for (int i = labels.size() - 1; i >= 0; i--) {
        if (labels.get(i).unit() != null) {
          return labels.get(i).unit();
        }
      }
      List<String> units = new ArrayList<>();
      unitCell.ifPresent(unit -> units.addAll(vocabulary.units().parseList(unit.text())));
      units.addAll(vocabulary.units().parseList(surroundings.unitLine()));
      units.addAll(vocabulary.units().parseList(LabelText.trailingBracket(surroundings.title())));
      return units.stream()
          .filter(unit -> fits(unit, indicator))
          .findFirst()
          .orElse(units.isEmpty() ? null : units.get(0));
    }

    private static String rateUnit(Measure measure, Optional<Indicator> indicator) {
      if (measure == Measure.GROWTH && indicator.isPresent()) {
        return switch (indicator.get().kind()) {
          case RATIO -> Units.PERCENTAGE_POINT;
          case SCORE -> Units.POINT;
          default -> Units.PERCENT;
        };
      }
      return Units.PERCENT;
    }

    private boolean fits(String unit, Optional<Indicator> indicator) {
      return indicator.isEmpty()
          || vocabulary.units().factor(unit, indicator.get().unit()).isPresent();
    }
  }
}
