package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huibao.facts.Candidate;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * A sheet whose numbers are another return's again: last quarter's under this quarter's title, or
 * those of another town. That nearly all agree exactly is an alarm, not a proof.
 */
record RepeatedNumbers(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** Fewer may agree by chance. */
  private static final int FEWEST = 5;

  /** Of a hundred, so many that agree. */
  private static final int NEARLY_ALL = 90;

  private record Sheet(String returnId, String sheet) {
    static Sheet of(Candidate each) {
      return new Sheet(each.from().returnId(), each.number().source().sheet());
    }
  }

  /** What is the same in any period: a whole year is a running total, too. */
  private record Series(FactKey key, BigDecimal value) {
    static Series of(Candidate each) {
      FactKey key = each.number().key().series();
      boolean isYear = key.span() == Span.YEAR && each.number().key().period().endsWith("-12");
      return new Series(isYear ? key.withSpan(Span.YTD) : key, each.number().value());
    }

    /** The same of whichever place. */
    Series ofAnyPlace() {
      return new Series(key.withPlace(null), value);
    }
  }

  void check(List<List<Candidate>> candidates, String period) {
    Map<Sheet, List<Candidate>> sheets = new LinkedHashMap<>();
    Map<FactKey, List<Candidate>> earlier = new HashMap<>();
    Map<Series, List<Candidate>> ofAnyPlace = new HashMap<>();
    for (List<Candidate> ofOne : candidates) {
      for (Candidate each : ofOne) {
        boolean isOther =
            each.number().measure() != Measure.VALUE || each.number().value().signum() == 0;
        if (isOther) {
          continue;
        }
        Series series = Series.of(each);
        if (each.number().key().period().equals(period)) {
          sheets.computeIfAbsent(Sheet.of(each), key -> new ArrayList<>()).add(each);
          ofAnyPlace.computeIfAbsent(series.ofAnyPlace(), key -> new ArrayList<>(1)).add(each);
        } else if (each.number().key().period().compareTo(period) < 0) {
          earlier.computeIfAbsent(series.key(), key -> new ArrayList<>(1)).add(each);
        }
      }
    }
    for (List<Candidate> sheet : sheets.values()) {
      long different = sheet.stream().map(each -> each.number().value()).distinct().count();
      if (different >= FEWEST) {
        List<Candidate> same = ofEarlier(sheet, earlier);
        if (same.isEmpty() && isOfOnePlace(sheet)) {
          same = ofAnother(sheet, ofAnyPlace);
        }
        if (!same.isEmpty()) {
          accuse(sheet, same);
        }
      }
    }
  }

  /**
   * The numbers of an earlier sheet that nearly all of a sheet's agree with: of those for which it
   * has a number at all, for a form may get its line of totals only with the year's end.
   */
  private static List<Candidate> ofEarlier(
      List<Candidate> sheet, Map<FactKey, List<Candidate>> earlier) {
    Map<Sheet, Integer> known = new HashMap<>();
    Map<Sheet, List<Candidate>> agreeing = new HashMap<>();
    for (Candidate each : sheet) {
      Set<Sheet> seen = new HashSet<>();
      Series series = Series.of(each);
      for (Candidate other : earlier.getOrDefault(series.key(), List.of())) {
        if (!other.from().returnId().equals(each.from().returnId()) && seen.add(Sheet.of(other))) {
          known.merge(Sheet.of(other), 1, Integer::sum);
          if (other.number().value().compareTo(series.value()) == 0) {
            agreeing.computeIfAbsent(Sheet.of(other), key -> new ArrayList<>()).add(other);
          }
        }
      }
    }
    agreeing.values().removeIf(same -> same.size() < FEWEST || 2 * same.size() < sheet.size());
    return agreeing.entrySet().stream()
        .filter(
            same -> 100L * same.getValue().size() >= (long) NEARLY_ALL * known.get(same.getKey()))
        .map(Map.Entry::getValue)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static boolean isOfOnePlace(List<Candidate> sheet) {
    return sheet.stream().map(each -> each.number().key().place()).distinct().count() == 1;
  }

  /**
   * The numbers of another place's return of the same period that nearly all of a place's own agree
   * with, where other returns speak against this place's more than against the other's.
   */
  private List<Candidate> ofAnother(
      List<Candidate> sheet, Map<Series, List<Candidate>> ofAnyPlace) {
    String own = sheet.get(0).number().key().place();
    List<Candidate> same =
        nearlyAll(
            sheet,
            each ->
                ofAnyPlace.getOrDefault(Series.of(each).ofAnyPlace(), List.of()).stream()
                    .filter(other -> !other.number().key().place().equals(own))
                    .toList());
    return !same.isEmpty() && isOfOnePlace(same) && contested(sheet) >= contested(same)
        ? same
        : List.of();
  }

  private long contested(List<Candidate> numbers) {
    return numbers.stream().filter(each -> sent.returns().contest(each.asFact())).count();
  }

  /** What one other sheet has that agrees with nearly all of a sheet; empty where none has. */
  private static List<Candidate> nearlyAll(
      List<Candidate> sheet, Function<Candidate, List<Candidate>> others) {
    Map<Sheet, List<Candidate>> agreeing = new HashMap<>();
    for (Candidate each : sheet) {
      Set<Sheet> seen = new HashSet<>();
      for (Candidate other : others.apply(each)) {
        if (!other.from().returnId().equals(each.from().returnId()) && seen.add(Sheet.of(other))) {
          agreeing.computeIfAbsent(Sheet.of(other), key -> new ArrayList<>()).add(other);
        }
      }
    }
    return agreeing.values().stream()
        .filter(same -> 100L * same.size() >= (long) NEARLY_ALL * sheet.size())
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private void accuse(List<Candidate> sheet, List<Candidate> same) {
    Fact first = sheet.get(0).asFact();
    Fact before = same.get(0).asFact();
    boolean isOfOther = before.key().period().equals(first.key().period());
    suspects.accuse(
        FactFinding.of(
            first.key().district(),
            FindingRule.REPEATED_NUMBERS,
            first.cell(),
            first.key().period(),
            FactFinding.subject(first.key(), reference)
                + " 等 "
                + sheet.size()
                + " 个数，与 "
                + (isOfOther ? reference.placeName(before.key().place()) : before.key().period())
                + " 的 "
                + before.cell().file()
                + " 有 "
                + same.size()
                + " 个一样",
            null,
            null),
        Stream.concat(
                sheet.stream().map(Candidate::asFact),
                sent.all(first.cell().returnId(), first.cell().sheet()).stream())
            .toList());
  }
}
