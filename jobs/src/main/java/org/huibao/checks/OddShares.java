package org.huibao.checks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.reference.ReferenceIndex;

/**
 * A part whose share of its whole changed against a year ago as no other place's did, where these
 * changed little: shares move less than the numbers do.
 */
record OddShares(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  private static final int FEWEST_OTHERS = 5;

  /** Half of the others are no further apart, in decimal places of the logarithm. */
  private static final double ALIKE = Math.log10(1.05);

  /** By half as much again, or less. */
  private static final double FAR = Math.log10(1.5);

  /** As far as any other, but one. */
  private static final double THREE_TIMES = 3;

  /** What is so much smaller than others moves as it likes. */
  private static final double SMALL = 10;

  /** A smaller share of its whole moves as it likes. */
  private static final double LEAST_SHARE = 0.1;

  void check() {
    Map<FactKey, Map<Fact, Double>> series = new HashMap<>();
    for (Fact part : sent.taken()) {
      double change = change(part);
      if (Double.isFinite(change)) {
        series
            .computeIfAbsent(part.key().withPlace(null), key -> new HashMap<>())
            .put(part, change);
      }
    }
    for (Fact part : sent.taken()) {
      Map<Fact, Double> changes = series.getOrDefault(part.key().withPlace(null), Map.of());
      if (changes.containsKey(part) && changes.size() > FEWEST_OTHERS) {
        check(part, changes);
      }
    }
  }

  /** Of the share, in decimal places of the logarithm; not a number where anything is missing. */
  private double change(Fact part) {
    Fact whole = whole(part);
    Fact before = sent.yearBefore(part);
    Fact wholeBefore = whole == null ? null : sent.yearBefore(whole);
    return before == null
            || wholeBefore == null
            || suspects.include(whole)
            || suspects.include(part)
            || !isShare(part, whole)
            || !isShare(before, wholeBefore)
        ? Double.NaN
        : Math.log10(SentNumbers.ratio(part, whole) / SentNumbers.ratio(before, wholeBefore));
  }

  private static boolean isShare(Fact part, Fact whole) {
    return part.value().signum() > 0
        && whole.value().signum() > 0
        && SentNumbers.ratio(part, whole) > LEAST_SHARE;
  }

  private Fact whole(Fact part) {
    String whole = reference.indicator(part.key().indicator()).partOf();
    return whole == null ? null : sent.taken(part.key().withIndicator(whole));
  }

  private void check(Fact part, Map<Fact, Double> changes) {
    double[] others =
        changes.entrySet().stream()
            .filter(each -> !each.getKey().equals(part))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    double usual = Median.of(others);
    double[] distances =
        Arrays.stream(others).map(each -> Math.abs(each - usual)).sorted().toArray();
    double off = Math.abs(changes.get(part) - usual);
    double size =
        Median.of(
            changes.keySet().stream().mapToDouble(each -> each.value().doubleValue()).toArray());
    if (part.value().doubleValue() >= size / SMALL
        && Median.spread(others) <= ALIKE
        && off > Math.max(FAR, THREE_TIMES * distances[distances.length - 2])
        && !suspects.include(part)
        && !sent.returns().vouchFor(part)) {
      accuse(part, others.length);
    }
  }

  private void accuse(Fact part, int others) {
    Fact whole = whole(part);
    Fact before = sent.yearBefore(part);
    String cause =
        String.format(
            Locale.ROOT,
            "占总项的 %.0f%%，上年占 %.0f%%，其他 %d 个地区的占比变化都小得多",
            100 * SentNumbers.ratio(part, whole),
            100 * SentNumbers.ratio(before, sent.yearBefore(whole)),
            others);
    boolean isBesideIt = before.cell().returnId().equals(part.cell().returnId());
    // nothing says whether the part is wrong or its whole
    boolean wholeStands = sent.returns().vouchFor(whole);
    List<Fact> all = wholeStands ? List.of(part) : List.of(part, whole);
    suspects.accuse(
        FactFinding.ofLevel(part, before, cause, reference),
        isBesideIt ? Stream.concat(all.stream(), Stream.of(before)).toList() : all);
  }
}
