package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * Three numbers of one item that a relation is about, in one row or in one column.
 *
 * @param level the number itself
 * @param base what it is held against
 * @param result what is made of both
 */
record Triple(Relation relation, ObservedNumber level, ObservedNumber base, ObservedNumber result) {
  /** Whether the measures of a table's numbers stand side by side or one below the other. */
  enum Across {
    COLUMNS,
    ROWS;

    /** What numbers that belong together have in common. */
    int line(ObservedNumber number) {
      return this == COLUMNS ? number.address().row() : number.address().column();
    }

    /** What tells them apart. */
    int place(ObservedNumber number) {
      return this == COLUMNS ? number.address().column() : number.address().row();
    }

    /** The labels that tell them apart, outermost first. */
    List<Label> labels(ObservedNumber number) {
      return this == COLUMNS ? number.columns() : number.rows();
    }
  }

  /** What tells a number from the others of its line. */
  private record Slot(
      int line,
      String place,
      String indicator,
      Scope scope,
      Integer year,
      Integer month,
      Span span,
      Measure measure) {

    static Slot of(ObservedNumber number, Across across) {
      PeriodMention time = number.period();
      return new Slot(
          across.line(number),
          number.place(),
          number.indicator(),
          number.scope(),
          time.year(),
          time.month(),
          number.span(),
          number.measure());
    }

    Slot as(Measure other) {
      return new Slot(line, place, indicator, scope, year, month, span, other);
    }

    Slot yearBefore() {
      Integer before = year == null ? null : year - 1;
      return new Slot(line, place, indicator, scope, before, month, span, Measure.VALUE);
    }

    /** A target is the year's, whatever part of it has gone by. */
    Slot ofYear() {
      return new Slot(line, place, indicator, scope, year, null, null, measure);
    }
  }

  static List<Triple> among(List<ObservedNumber> ofTable, Across across) {
    // in the order of the table: a hash of enums is another one in each JVM
    Map<Slot, ObservedNumber> bySlot = new LinkedHashMap<>();
    Set<Slot> repeated = new HashSet<>();
    for (ObservedNumber number : ofTable) {
      Slot slot = Slot.of(number, across);
      Slot kept = number.measure() == Measure.TARGET ? slot.ofYear() : slot;
      if (bySlot.put(kept, number) != null) {
        repeated.add(kept);
      }
    }
    repeated.forEach(bySlot::remove);
    List<Triple> triples = new ArrayList<>();
    for (Map.Entry<Slot, ObservedNumber> each : bySlot.entrySet()) {
      for (Relation relation : Relation.values()) {
        if (each.getKey().measure() == relation.result()) {
          ObservedNumber level = bySlot.get(each.getKey().as(Measure.VALUE));
          ObservedNumber base = base(bySlot, each.getKey(), relation);
          if (level != null
              && base != null
              && areInOneUnit(level, base)
              && relation.isOf(level, each.getValue())) {
            triples.add(new Triple(relation, level, base, each.getValue()));
          }
        }
      }
    }
    return triples;
  }

  private static ObservedNumber base(
      Map<Slot, ObservedNumber> bySlot, Slot result, Relation relation) {
    Slot named = result.as(relation.base());
    if (relation.base() == Measure.TARGET) {
      return bySlot.get(named.ofYear());
    }
    ObservedNumber base = bySlot.get(named);
    return base == null && result.year() != null ? bySlot.get(result.yearBefore()) : base;
  }

  private static boolean areInOneUnit(ObservedNumber level, ObservedNumber base) {
    return level.unit() == null ? base.unit() == null : level.unit().equals(base.unit());
  }
}
