package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.facts.Candidate;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.words.Measure;

/**
 * A period's numbers, and those of a year before beside them, as each return gave them, whether
 * taken or not: what one return says of a number is checked within it, and what others say of the
 * same number is a witness.
 */
final class OtherReturns {
  private record Number(FactKey key, Measure measure) {}

  private final Map<String, FactIndex> byReturn = new HashMap<>();
  private final Map<Number, List<Fact>> byNumber = new HashMap<>();
  private final List<Fact> all = new ArrayList<>();
  private final Map<String, String> reporters = new HashMap<>();

  /** What each reporter gave a year before. */
  private final Map<OfReporter, Fact> lastYears = new HashMap<>();

  private record OfReporter(String reporter, FactKey key) {}

  OtherReturns(List<List<Candidate>> candidates, String period) {
    String yearBefore = Integer.parseInt(period.substring(0, 4)) - 1 + period.substring(4);
    for (List<Candidate> ofOneNumber : candidates) {
      ofOneNumber.forEach(each -> reporters.put(each.from().returnId(), each.from().reporter()));
      String of = ofOneNumber.get(0).number().key().period();
      if (of.equals(period)) {
        ofOneNumber.forEach(each -> add(each.asFact()));
      } else if (of.equals(yearBefore)) {
        ofOneNumber.forEach(this::addLastYears);
      }
    }
  }

  private void addLastYears(Candidate candidate) {
    Fact fact = candidate.asFact();
    own(fact).put(fact);
    // a return that looks back is none of last year's
    boolean isOfItsTime = fact.key().period().equals(candidate.from().period());
    if (fact.measure() == Measure.VALUE && isOfItsTime && candidate.from().reporter() != null) {
      lastYears.putIfAbsent(new OfReporter(candidate.from().reporter(), fact.key()), fact);
    }
  }

  /** What the reporter of {@code fact} itself gave for {@code key} a year before, or null. */
  Fact lastYears(Fact fact, FactKey key) {
    return lastYears.get(new OfReporter(reporters.get(fact.cell().returnId()), key.yearBefore()));
  }

  private FactIndex own(Fact fact) {
    return byReturn.computeIfAbsent(fact.cell().returnId(), returnId -> new FactIndex());
  }

  /** Within a return the first cell counts. */
  private void add(Fact fact) {
    FactIndex own = own(fact);
    if (!own.has(fact.key(), fact.measure())) {
      own.put(fact);
      all.add(fact);
      byNumber
          .computeIfAbsent(new Number(fact.key(), fact.measure()), number -> new ArrayList<>(2))
          .add(fact);
    }
  }

  /** True where one reporter gave both numbers. */
  boolean areOfOneReporter(Fact one, Fact other) {
    String reporter = reporters.get(one.cell().returnId());
    return reporter != null && reporter.equals(reporters.get(other.cell().returnId()));
  }

  /** Every number of the period, those taken first of each. */
  List<Fact> all() {
    return all;
  }

  /** What the return of {@code fact} says of {@code key}, or null. */
  Fact inSameReturn(Fact fact, FactKey key, Measure measure) {
    FactIndex own = byReturn.get(fact.cell().returnId());
    return own == null ? null : own.find(key, measure);
  }

  /** What other returns gave for the number. */
  Stream<Fact> others(Fact fact) {
    return others(fact, fact.key(), fact.measure());
  }

  /** What returns other than that of {@code fact} gave for {@code key}. */
  Stream<Fact> others(Fact fact, FactKey key, Measure measure) {
    String own = fact.cell().returnId();
    return byNumber.getOrDefault(new Number(key, measure), List.of()).stream()
        .filter(each -> !each.cell().returnId().equals(own));
  }

  /** True where another return gave the same number. */
  boolean vouchFor(Fact fact) {
    return fact.cell() != null && others(fact).anyMatch(each -> SentNumbers.agree(each, fact));
  }

  /** True where another return gave another number, and none the same. */
  boolean contest(Fact fact) {
    return fact.cell() != null
        && others(fact).findAny().isPresent()
        && others(fact).noneMatch(each -> SentNumbers.agree(each, fact));
  }
}
