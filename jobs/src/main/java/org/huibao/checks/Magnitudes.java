package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.checks.UsualChanges.Usual;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * Numbers ten, a hundred, a thousand or ten thousand times what they should be, by the year before
 * and by what the other places' changed; where most of a sheet's are, its unit is wrong.
 */
record Magnitudes(SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
  private static final int MOST_ZEROS = 4;

  /** How near to a power of ten the factor must be, in decimal places of its logarithm. */
  private static final double NEAR = 0.15;

  /** The same for a factor of ten without other places to compare with. */
  private static final double NEARER = 0.08;

  /** About five times: what others do makes no zero of less. */
  private static final double LEAST = 0.7;

  /** How near where two returns give the same number. */
  private static final double EXACT = 0.02;

  /** A running total is about twice the one before it. */
  private static final double WITHIN_A_YEAR = 0.3;

  /** Half of the other places changed by no more than a fourth apart. */
  private static final double STEADY = 0.1;

  /** It did not double or halve the year before. */
  private static final double STEADY_PAST = 0.3;

  private static final int FEWEST_OF_A_SHEET = 3;

  private record Sheet(String returnId, String sheet, int zeros) {
    Sheet ofRightSize() {
      return new Sheet(returnId, sheet, 0);
    }
  }

  /** One that is off, and against what. */
  private record Off(Fact value, Fact against) {}

  /** Sheets in another unit: all of one is one trouble. */
  void checkSheets() {
    off()
        .forEach(
            (sheet, off) -> {
              long all = sent.amounts(sheet.returnId(), sheet.sheet());
              if (off.size() >= FEWEST_OF_A_SHEET && 2L * off.size() > all) {
                accuseSheet(sheet, off, List.of());
              }
            });
    Map<Sheet, List<Off>> witnessed = againstOthers();
    witnessed.forEach(
        (sheet, off) -> {
          List<Off> right = witnessed.getOrDefault(sheet.ofRightSize(), List.of());
          if (sheet.zeros() != 0 && off.size() >= FEWEST_OF_A_SHEET && off.size() > right.size()) {
            accuseSheet(sheet, off, right);
          }
        });
  }

  /** All numbers of a sheet but those that stand beside a right one. */
  private void accuseSheet(Sheet sheet, List<Off> off, List<Off> right) {
    Set<FactKey> unaffected =
        right.stream().map(each -> each.value().key()).collect(Collectors.toSet());
    accuse(
        off.get(0),
        times(sheet) + "，本表有 " + off.size() + " 个数如此，可能错了计量单位",
        sent.all(sheet.returnId(), sheet.sheet()).stream()
            .filter(each -> !unaffected.contains(each.key()))
            .toList());
  }

  /** Single numbers. */
  void checkNumbers() {
    off()
        .forEach(
            (sheet, off) ->
                off.stream()
                    .filter(each -> isLookedAt(each.value()) && !isOfItsBase(each))
                    .forEach(each -> accuseNumber(each, sheet)));
  }

  private void accuseNumber(Off off, Sheet sheet) {
    Optional<Off> member = followed(off.value());
    if (member.isEmpty()) {
      accuse(off, times(sheet), List.of(off.value()));
    } else if (!suspects.include(member.get().value())) {
      Fact fact = member.get().value();
      accuse(member.get(), times(sheet) + "，合计随之有误", List.of(fact, off.value()));
    }
  }

  /** The member that makes up most of a total of its own return, and that others give otherwise. */
  private Optional<Off> followed(Fact whole) {
    return sent.all(whole.cell().returnId(), whole.cell().sheet()).stream()
        .filter(each -> each.measure() == whole.measure() && !each.equals(whole))
        .filter(each -> each.key().withPlace(whole.key().place()).equals(whole.key()))
        .filter(each -> reference.wholesOf(each.key().place()).contains(whole.key().place()))
        .filter(each -> 2 * each.value().doubleValue() > whole.value().doubleValue())
        .filter(each -> sent.returns().contest(each))
        .map(each -> new Off(each, sent.returns().others(each).findFirst().orElseThrow()))
        .findFirst();
  }

  /** What is only compared with the number taken has to speak for itself where that is wrong. */
  private boolean isLookedAt(Fact value) {
    return sent.isTaken(value) || suspects.include(sent.taken(value));
  }

  /** The sum of 上年同期 does not add up either, and this year's does. */
  private boolean isOfItsBase(Off off) {
    return sums.speakAgainst(off.against()) && !sums.speakAgainst(off.value());
  }

  private Map<Sheet, List<Off>> off() {
    Map<Sheet, List<Off>> bySheet = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      Fact against = sent.yearBefore(value);
      if (against != null && !suspects.include(value) && !suspects.include(against)) {
        zeros(value, against).ifPresent(zeros -> add(bySheet, value, zeros, against));
      }
    }
    return bySheet;
  }

  /**
   * The amounts against what other returns gave for the same number, or for the running total
   * before it: where a sheet's 上年同期 is in the wrong unit, too, only these tell.
   */
  private Map<Sheet, List<Off>> againstOthers() {
    Map<Sheet, List<Off>> bySheet = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      if (value.value().signum() <= 0 || suspects.include(value)) {
        continue;
      }
      Optional<Fact> other =
          sent.returns()
              .others(value)
              .filter(each -> each.value().signum() > 0 && !suspects.include(each))
              .findFirst();
      Fact earlier = sent.earlier(value);
      if (other.isPresent()) {
        double off = Math.log10(SentNumbers.ratio(value, other.get()));
        if (Math.abs(off - Math.round(off)) < EXACT) {
          add(bySheet, value, (int) Math.round(off), other.get());
        }
      } else if (earlier != null && earlier.value().signum() > 0) {
        double off = Math.log10(SentNumbers.ratio(value, earlier)) - WITHIN_A_YEAR;
        add(bySheet, value, Math.abs(off) > 1 ? (int) Math.round(off) : 0, earlier);
      }
    }
    return bySheet;
  }

  private static void add(Map<Sheet, List<Off>> bySheet, Fact value, int zeros, Fact against) {
    bySheet
        .computeIfAbsent(
            new Sheet(value.cell().returnId(), value.cell().sheet(), zeros),
            key -> new ArrayList<>())
        .add(new Off(value, against));
  }

  private static String times(Sheet sheet) {
    return (sheet.zeros() > 0 ? "大了约 1" : "小了约 1") + "0".repeat(Math.abs(sheet.zeros())) + " 倍";
  }

  /** So many zeros too many, or too few; empty where the size is right. */
  private Optional<Integer> zeros(Fact value, Fact against) {
    if (value.value().signum() <= 0 || against.value().signum() <= 0) {
      return Optional.empty();
    }
    Optional<Usual> usual = sent.usual(value);
    Optional<Integer> byItsOwnPace = zerosByItsOwnPace(value);
    if (byItsOwnPace.isPresent()) {
      return byItsOwnPace;
    }
    double changed = Math.log10(SentNumbers.ratio(value, against));
    double off = changed - usual.map(Usual::change).orElse(0.0);
    int zeros = (int) Math.round(off);
    boolean isOff =
        zeros != 0
            && Math.abs(zeros) <= MOST_ZEROS
            && Math.abs(changed) > LEAST
            && Math.abs(off - zeros) <= (usual.isPresent() || Math.abs(zeros) > 1 ? NEAR : NEARER);
    return isOff && (Math.abs(zeros) > 2 || isSteady(value, usual))
        ? Optional.of(zeros)
        : Optional.empty();
  }

  /** Against what its own past lets expect, whatever others do. */
  private Optional<Integer> zerosByItsOwnPace(Fact value) {
    OptionalDouble off = new OwnPace(sent, suspects).off(value);
    int zeros = (int) Math.round(off.orElse(0));
    return zeros != 0
            && Math.abs(zeros) <= MOST_ZEROS
            && Math.abs(off.getAsDouble() - zeros) <= NEAR
        ? Optional.of(zeros)
        : Optional.empty();
  }

  /** Funds from abroad rise and fall tenfold; most other things do not. */
  private boolean isSteady(Fact value, Optional<Usual> usual) {
    Fact last = sent.last(value);
    Fact before = sent.beforeLast(value);
    boolean hasPast = last != null && before != null;
    boolean ownIsSteady = !hasPast || SentNumbers.change(last, before) < STEADY_PAST;
    return ownIsSteady && usual.map(each -> each.spread() < STEADY).orElse(true);
  }

  private void accuse(Off off, String cause, List<Fact> all) {
    Fact value = off.value();
    suspects.accuse(
        FactFinding.of(
            value.key().district(),
            FindingRule.MAGNITUDE,
            value.cell(),
            value.key().period(),
            FactFinding.subject(value.key(), reference),
            FactFinding.besides(off.against()),
            FactFinding.with(value, cause)),
        all);
  }
}
