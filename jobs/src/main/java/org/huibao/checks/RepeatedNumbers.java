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
import java.util.stream.Stream;
import org.huibao.facts.Candidate;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * A sheet whose numbers are those of an earlier period again, in another return: last quarter's
 * under this quarter's title. That nearly all agree exactly is an alarm, not a proof.
 */
record RepeatedNumbers(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** Fewer may agree by chance. */
  private static final int FEWEST = 5;

  /** Of a hundred, so many that agree. */
  private static final int NEARLY_ALL = 90;

  private record Sheet(String returnId, String sheet) {}

  /** What is the same in any period. */
  private record Series(FactKey key, BigDecimal value) {
    static Series of(Candidate each) {
      return new Series(each.number().key().series(), each.number().value());
    }
  }

  void check(List<List<Candidate>> candidates, String period) {
    Map<Sheet, List<Candidate>> sheets = new LinkedHashMap<>();
    Map<Series, List<Candidate>> earlier = new HashMap<>();
    for (List<Candidate> ofOne : candidates) {
      for (Candidate each : ofOne) {
        boolean isOther =
            each.number().measure() != Measure.VALUE || each.number().value().signum() == 0;
        if (isOther) {
          continue;
        }
        if (each.number().key().period().equals(period)) {
          sheets
              .computeIfAbsent(
                  new Sheet(each.from().returnId(), each.number().source().sheet()),
                  key -> new ArrayList<>())
              .add(each);
        } else {
          earlier.computeIfAbsent(Series.of(each), key -> new ArrayList<>(1)).add(each);
        }
      }
    }
    sheets.values().stream()
        .filter(each -> each.size() >= FEWEST)
        .forEach(each -> check(each, earlier));
  }

  private void check(List<Candidate> sheet, Map<Series, List<Candidate>> earlier) {
    Map<Sheet, List<Candidate>> agreeing = new HashMap<>();
    Set<BigDecimal> values = new HashSet<>();
    for (Candidate each : sheet) {
      values.add(each.number().value());
      Set<Sheet> seen = new HashSet<>();
      for (Candidate other : earlier.getOrDefault(Series.of(each), List.of())) {
        Sheet of = new Sheet(other.from().returnId(), other.number().source().sheet());
        if (!other.from().returnId().equals(each.from().returnId()) && seen.add(of)) {
          agreeing.computeIfAbsent(of, key -> new ArrayList<>()).add(other);
        }
      }
    }
    if (values.size() < FEWEST) {
      return;
    }
    agreeing.values().stream()
        .filter(same -> 100L * same.size() >= (long) NEARLY_ALL * sheet.size())
        .max(Comparator.comparingInt(List::size))
        .ifPresent(same -> accuse(sheet, same));
  }

  private void accuse(List<Candidate> sheet, List<Candidate> same) {
    Fact first = sheet.get(0).asFact();
    Fact before = same.get(0).asFact();
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
                + before.key().period()
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
