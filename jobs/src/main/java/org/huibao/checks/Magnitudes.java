package org.huibao.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.checks.SentNumbers.Usual;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * Numbers ten, a hundred, a thousand or ten thousand times what they should be, by the year before
 * and by what the other places' changed; where most of a sheet's are, its unit is wrong.
 */
record Magnitudes(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final int MOST_ZEROS = 4;

  /** How near to a power of ten the factor must be, in decimal places of its logarithm. */
  private static final double NEAR = 0.15;

  /** The same for a factor of ten without other places to compare with. */
  private static final double NEARER = 0.08;

  /** About five times: what others do makes no zero of less. */
  private static final double LEAST = 0.7;

  /** Half of the other places changed by no more than a fourth apart. */
  private static final double STEADY = 0.1;

  /** It did not double or halve the year before. */
  private static final double STEADY_PAST = 0.3;

  private static final int FEWEST_OF_A_SHEET = 3;

  private record Sheet(String returnId, String sheet, int zeros) {}

  /** One that is off, and against what. */
  private record Off(Fact value, Fact against) {}

  /** Sheets in another unit: all of one is one trouble. */
  void checkSheets() {
    off()
        .forEach(
            (sheet, off) -> {
              long all = sent.amounts(sheet.returnId(), sheet.sheet());
              if (off.size() >= FEWEST_OF_A_SHEET && 2L * off.size() > all) {
                accuse(
                    off.get(0),
                    times(sheet) + "，本表有 " + off.size() + " 个数如此，可能错了计量单位",
                    sent.all(sheet.returnId(), sheet.sheet()));
              }
            });
  }

  /** Single numbers. */
  void checkNumbers() {
    off()
        .forEach(
            (sheet, off) -> off.forEach(each -> accuse(each, times(sheet), List.of(each.value()))));
  }

  private Map<Sheet, List<Off>> off() {
    Map<Sheet, List<Off>> bySheet = new LinkedHashMap<>();
    for (Fact value : sent.values()) {
      Fact against = sent.last(value) == null ? sent.base(value) : sent.last(value);
      if (against != null && !suspects.include(value)) {
        zeros(value, against)
            .ifPresent(
                zeros ->
                    bySheet
                        .computeIfAbsent(
                            new Sheet(value.cell().returnId(), value.cell().sheet(), zeros),
                            key -> new ArrayList<>())
                        .add(new Off(value, against)));
      }
    }
    return bySheet;
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
