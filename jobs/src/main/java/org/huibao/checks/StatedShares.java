package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * 占比 that a return states, against the part and the whole beside it: of an indicator in the one it
 * is part of, or of a place in the district. Which of the two it is, and that the whole is right,
 * the other shares of the same whole tell.
 */
record StatedShares(SentNumbers sent, AddedSums sums, ReferenceIndex reference, Suspects suspects) {
  /** So many shares that hold tell what the others are of. */
  private static final int FEWEST = 2;

  /** Digits doubled or lost explain too much. */
  private static final int GRAVEST = 2;

  private record Whole(String returnId, FactKey key) {}

  void check() {
    Map<Whole, List<StatedRate>> byWhole = new LinkedHashMap<>();
    for (Fact share : sent.everything()) {
      if (share.measure() == Measure.SHARE && share.value().signum() > 0) {
        add(share, byWhole);
      }
    }
    byWhole.values().forEach(this::check);
  }

  private void add(Fact share, Map<Whole, List<StatedRate>> byWhole) {
    FactKey key = share.key();
    Fact part = inSameReturn(share, key);
    if (part == null || part.value().signum() <= 0) {
      return;
    }
    String partOf = reference.indicator(key.indicator()).partOf();
    String district = reference.reference().district().place();
    Stream.of(
            Optional.ofNullable(partOf).map(key::withIndicator),
            Optional.of(key.withPlace(district)).filter(all -> !all.equals(key)))
        .flatMap(Optional::stream)
        .forEach(
            of -> {
              Fact whole = inSameReturn(share, of);
              if (whole != null && whole.value().signum() > 0) {
                byWhole
                    .computeIfAbsent(
                        new Whole(share.cell().returnId(), of), each -> new ArrayList<>())
                    .add(new StatedRate(part, whole, share));
              }
            });
  }

  private Fact inSameReturn(Fact share, FactKey key) {
    return sent.returns().inSameReturn(share, key, Measure.VALUE);
  }

  private void check(List<StatedRate> shares) {
    List<StatedRate> differing = shares.stream().filter(each -> !each.holds()).toList();
    int holding = shares.size() - differing.size();
    if (holding >= FEWEST && holding > differing.size()) {
      boolean addUp = addUp(shares);
      differing.stream()
          .filter(each -> !suspects.include(each.numerator()))
          .forEach(each -> check(each, addUp));
    }
  }

  private static boolean addUp(List<StatedRate> shares) {
    Fact whole = shares.get(0).denominator();
    List<Fact> all =
        Stream.concat(Stream.of(whole), shares.stream().map(StatedRate::numerator)).toList();
    BigDecimal excess = Decimals.total(all).subtract(whole.value()).subtract(whole.value());
    return excess.abs().compareTo(SentNumbers.shown(all.toArray(Fact[]::new))) <= 0;
  }

  /**
   * @param addUp where the parts make up the whole, the share is wrong
   */
  private void check(StatedRate share, boolean addUp) {
    Fact part = share.numerator();
    Optional<Fact> other =
        sent.returns()
            .others(part)
            .filter(each -> share.holds(each, share.denominator()))
            .findFirst();
    Optional<Slip> slip =
        Slip.between(part.value(), share.expectedNumerator(), share.toleranceOfNumerator())
            .filter(each -> each.gravity() <= GRAVEST);
    boolean isWrong =
        other.isPresent()
            || slip.isPresent()
            || sums.wouldBeMended(part, share.expectedNumerator());
    if (isWrong && !addUp && !LevelsAndBases.stands(part, sent)) {
      accuse(share, other.orElse(share.stated()), slip.map(Slip::cause).orElse(""));
    } else {
      note(share);
    }
  }

  private void accuse(StatedRate share, Fact besides, String cause) {
    Fact part = share.numerator();
    suspects.accuse(FactFinding.ofLevel(part, besides, cause, reference), List.of(part));
  }

  private void note(StatedRate share) {
    Fact stated = share.stated();
    double computed = Decimals.percent(share.numerator().value(), share.denominator().value());
    if (!Tolerance.allowsRate(
        FindingRule.SHARE_DIFFERS, stated.value(), Decimals.fact(computed), reference)) {
      suspects.note(
          FactFinding.of(
              stated.key().district(),
              FindingRule.SHARE_DIFFERS,
              stated.cell(),
              stated.key().period(),
              FactFinding.subject(stated.key(), reference) + stated.measure().printed(),
              Decimals.plain(Decimals.fact(computed)),
              Decimals.plain(stated.value())));
    }
  }
}
