package org.huibao.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.checks.UsualChanges.Usual;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * A number that changed against a year ago as no other place's did, where these changed alike, its
 * own past was steady and nothing vouches for it: no slip that is known by name, and wrong all the
 * same.
 */
record OddChanges(SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
  /** Fewer others say nothing of what one may do. */
  private static final int FEWEST_OTHERS = 5;

  /** Half of the others are no further apart, in decimal places of the logarithm: by a tenth. */
  private static final double ALIKE = Math.log10(1.1);

  /** Twice as much or half of what is usual. */
  private static final double FAR = Math.log10(2);

  /** Half as much again, where the place's own pace is as odd. */
  private static final double FAR_BY_BOTH = Math.log10(1.5);

  /** So many times as far off as half of the others are. */
  private static final double TIMES_THE_SPREAD = 12;

  /** As far as any other, but one. */
  private static final double TWICE = 2;

  /** It did not change by half the year before. */
  private static final double STEADY_PAST = Math.log10(1.5);

  /** It goes on from the total before it as the others do. */
  private static final double USUAL_PACE = Math.log10(1.3);

  /** Of a few things one more or less is much. */
  private static final int FEWEST_UNITS = 50;

  /** What is so much smaller than others moves as it likes. */
  private static final double SMALL = 10;

  void check() {
    Map<FactKey, List<Fact>> series =
        sent.taken().stream().collect(Collectors.groupingBy(each -> each.key().withPlace(null)));
    for (Fact value : sent.taken()) {
      checkItsOwn(value);
      Fact before = sent.yearBefore(value);
      Optional<Usual> usual = sent.usual(value);
      if (before != null
          && usual.isPresent()
          && isOdd(value, before, usual.get())
          && !isSmall(value, before, series.get(value.key().withPlace(null)))
          && !suspects.include(value)
          && !suspects.include(before)
          && !sums.hasAny(value, suspects::include)
          && !isVouchedFor(value)) {
        accuse(
            value,
            before,
            String.format(
                Locale.ROOT,
                "是上年的 %.2f 倍，其他 %d 个地区在 %.2f 倍上下",
                SentNumbers.ratio(value, before),
                usual.get().others(),
                Math.pow(10, usual.get().change())));
      }
    }
  }

  /**
   * Its own two years before went on alike from one total to the next, and this one twice as far or
   * half.
   */
  private void checkItsOwn(Fact value) {
    Fact last = sent.last(value);
    Fact beforeLast = sent.beforeLast(value);
    OwnPace own = new OwnPace(sent, suspects);
    boolean isOdd =
        last != null
            && beforeLast != null
            && isMany(value)
            && isMany(last)
            && Math.abs(own.off(value).orElse(0)) > FAR
            && own.wasSteady(value)
            && SentNumbers.change(last, beforeLast) < STEADY_PAST
            && SentNumbers.change(value, last) > FAR_BY_BOTH
            && !suspects.include(value)
            && !suspects.include(last)
            && !sums.hasAny(value, suspects::include)
            && !isVouchedFor(value);
    if (isOdd) {
      accuse(
          value,
          last,
          String.format(
              Locale.ROOT, "是上年的 %.2f 倍，上期累计和前两年的进度都不如此", SentNumbers.ratio(value, last)));
    }
  }

  private boolean isOdd(Fact value, Fact before, Usual usual) {
    return usual.others() >= FEWEST_OTHERS
        && usual.spread() <= ALIKE
        && isMany(value)
        && isMany(before)
        && sent.unusual(value, before) > atMost(value, usual);
  }

  /** Less is odd where its own past says so as well. */
  private double atMost(Fact value, Usual usual) {
    double ownPace = Math.abs(new OwnPace(sent, suspects).off(value).orElse(0));
    double most = Math.max(FAR, Math.max(TIMES_THE_SPREAD * usual.spread(), TWICE * usual.most()));
    return ownPace > FAR_BY_BOTH
        ? Math.max(FAR_BY_BOTH, Math.max(TIMES_THE_SPREAD * usual.spread() / 2, usual.most()))
        : most;
  }

  private static boolean isMany(Fact fact) {
    return fact.value().doubleValue()
        >= FEWEST_UNITS * 2 * Math.max(Decimals.orZero(fact.halfUnit()).doubleValue(), 1e-9);
  }

  private static boolean isSmall(Fact value, Fact before, List<Fact> series) {
    double usual =
        Median.of(series.stream().mapToDouble(each -> each.value().doubleValue()).toArray());
    return value.value().max(before.value()).doubleValue() < usual / SMALL;
  }

  private boolean isVouchedFor(Fact value) {
    Fact last = sent.last(value);
    Fact beforeLast = sent.beforeLast(value);
    boolean hasMovedBefore =
        last != null && beforeLast != null && SentNumbers.change(last, beforeLast) > STEADY_PAST;
    return hasMovedBefore
        || sent.returns().vouchFor(value)
        || sent.unusualPace(value, value.key()).filter(off -> off < USUAL_PACE).isPresent()
        || StatedRates.of(value, sent, reference).stream()
            .anyMatch(rate -> rate.isTyped() && rate.holds());
  }

  private void accuse(Fact value, Fact before, String cause) {
    boolean isBesideIt = before.cell().returnId().equals(value.cell().returnId());
    suspects.accuse(
        FactFinding.of(
            value.key().district(),
            FindingRule.MAGNITUDE,
            value.cell(),
            value.key().period(),
            FactFinding.subject(value.key(), reference),
            "与上年的 " + Decimals.plain(before.value()) + " 相称",
            FactFinding.with(value, cause)),
        isBesideIt ? List.of(value, before) : List.of(value));
  }
}
