package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibao.checks.SentNumbers.Odder;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.facts.PeriodFacts;
import org.huibao.facts.Total;
import org.huibao.facts.Totals;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/** Totals of additive indicators against their members: do they add up, can they at all. */
final class Sums {
  /** Totals that a finding names, of those that the same members miss. */
  private static final int MOST_NAMED = 4;

  /** By half. */
  private static final double FAR = Math.log10(1.5);

  private Sums() {}

  /** Reported totals that differ from their members' sum by more than rounding. */
  static void differing(
      AddedSums sums, SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    for (AddedSum sum : sums.ofPlaces()) {
      if (sum.isBroken()
          && !Tolerance.allows(
              FindingRule.SUM_DIFFERS,
              sum.whole().value(),
              sum.whole().value().add(sum.excess()),
              reference)
          && !suspects.include(sum.whole())) {
        List<Fact> accused = sum.parts().stream().filter(suspects::include).toList();
        if (accused.isEmpty()) {
          accuse(sum, sums, sent, reference, suspects);
        } else if (!mayBeRight(sum, accused, sent, suspects)) {
          report(
              finding(sum.whole(), "各地区之和", "有的地区的数有误，改正后也合不上", reference),
              List.of(sum.whole()),
              sum,
              sent,
              suspects);
        }
      }
    }
  }

  /**
   * True where what a whole leaves for its accused parts is about what they should be by the year
   * before, and where nothing says what that is, parts are missing, or what it is by is accused
   * itself.
   */
  private static boolean mayBeRight(
      AddedSum sum, List<Fact> accused, SentNumbers sent, Suspects suspects) {
    double expected = 0;
    if (!sum.isComplete() || sum.whole().measure() != Measure.VALUE) {
      return true;
    }
    for (Fact part : accused) {
      Fact before = sent.yearBefore(part);
      if (before == null || suspects.include(before) || sent.usual(part).isEmpty()) {
        return true;
      }
      expected += before.value().doubleValue() * Math.pow(10, sent.usual(part).get().change());
    }
    double left = Decimals.total(accused).subtract(sum.excess()).doubleValue();
    return expected <= 0 || (left > 0 && Math.abs(Math.log10(left / expected)) <= FAR);
  }

  /**
   * The one that another return's number puts right, or whose slip explains the difference; where
   * none does, the total alone.
   */
  private static void accuse(
      AddedSum sum, AddedSums sums, SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
    Fact whole = sum.whole();
    List<Fact> differing = asTheTotalsReturnHasThem(sum, sent);
    if (!differing.isEmpty()) {
      accuseBoth(sum, differing, sent, reference, suspects);
      return;
    }
    Optional<Accused> one = Accused.among(sum, sums, sent);
    Fact accused = one.map(Accused::fact).orElse(whole);
    String cause = one.map(Accused::cause).orElse("");
    Finding finding =
        finding(
            accused,
            accused.equals(whole)
                ? Decimals.plain(whole.value().add(sum.excess()))
                : FactFinding.besides(whole),
            cause,
            reference);
    report(finding, List.of(accused), sum, sent, suspects);
    if (one.isEmpty() && suspects.include(whole)) {
      new DoubtfulMembers(sent, sums, reference, suspects).follow(sum, finding);
    }
  }

  private static Finding finding(
      Fact accused, String expected, String cause, ReferenceIndex reference) {
    return FactFinding.of(
        accused.key().district(),
        FindingRule.SUM_DIFFERS,
        accused.cell(),
        accused.key().period(),
        FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
        expected,
        FactFinding.with(accused, cause));
  }

  /**
   * The members as the total's own return has them, where it has them otherwise and they do add up
   * to its total; empty where they do not.
   */
  private static List<Fact> asTheTotalsReturnHasThem(AddedSum sum, SentNumbers sent) {
    List<Fact> differing = new ArrayList<>();
    BigDecimal left = sum.excess();
    for (Fact member : sum.parts()) {
      Fact own = sent.returns().inSameReturn(sum.whole(), member.key(), member.measure());
      if (own != null && !SentNumbers.agree(own, member)) {
        differing.add(own);
        left = left.subtract(member.value()).add(own.value());
      }
    }
    return left.abs().compareTo(sum.tolerance()) <= 0 ? differing : List.of();
  }

  /**
   * Two returns differ in a member, and each adds up with its own total: what stands beside the
   * total is in doubt with it where it is the odder one, else the other return's, else both.
   */
  private static void accuseBoth(
      AddedSum sum,
      List<Fact> differing,
      SentNumbers sent,
      ReferenceIndex reference,
      Suspects suspects) {
    Fact whole = sum.whole();
    List<Fact> accused = new ArrayList<>();
    for (Fact own : differing) {
      Fact taken = sent.taken(own);
      Odder odder = sent.odder(own, taken);
      if (odder != Odder.SECOND) {
        accused.add(own);
      }
      if (odder != Odder.FIRST) {
        accused.add(taken);
      }
    }
    Fact first = accused.get(0);
    String cause = accused.size() > 1 ? "与另一张报表不一，共 " + differing.size() + " 处" : "";
    if (accused.stream().anyMatch(each -> each.cell().returnId().equals(whole.cell().returnId()))) {
      accused.add(whole);
    }
    Fact opposite =
        sent.isTaken(first)
            ? differing.stream()
                .filter(own -> own.key().equals(first.key()))
                .findFirst()
                .orElseThrow()
            : sent.taken(first);
    report(
        finding(first, FactFinding.besides(opposite), cause, reference),
        accused,
        sum,
        sent,
        suspects);
  }

  /** What is too small to be seen in print holds nothing back. */
  private static void report(
      Finding finding, List<Fact> accused, AddedSum sum, SentNumbers sent, Suspects suspects) {
    if (sent.showsInPrint(sum.excess(), sum.whole())) {
      suspects.accuse(finding, accused);
    } else {
      suspects.warn(finding);
    }
  }

  /**
   * Totals that nobody reported and that cannot be made: one finding of all that the same members
   * miss.
   */
  static List<Finding> incomplete(PeriodFacts facts, ReferenceIndex reference, String period) {
    Map<Set<String>, List<Total>> byAbsent = new LinkedHashMap<>();
    for (Total sum : facts.sums()) {
      FactKey key = sum.key();
      if (key.period().equals(period)
          && !sum.isComplete()
          && !facts.chosen().has(key, Measure.VALUE)) {
        byAbsent
            .computeIfAbsent(absent(sum, facts, reference), names -> new ArrayList<>())
            .add(sum);
      }
    }
    byAbsent.remove(Set.of());
    return byAbsent.entrySet().stream()
        .map(
            each ->
                FactFinding.of(
                    reference.district(),
                    FindingRule.INCOMPLETE_TOTAL,
                    null,
                    period,
                    subjects(each.getValue(), reference),
                    "全部地区都有",
                    "缺 " + String.join("、", each.getKey())))
        .toList();
  }

  /** The first of them by name, and how many more there are. */
  private static String subjects(List<Total> sums, ReferenceIndex reference) {
    String first =
        sums.stream()
            .limit(MOST_NAMED)
            .map(
                sum ->
                    FactFinding.subject(sum.key(), reference)
                        + " "
                        + sum.key().span().printed()
                        + sum.measure().printed())
            .collect(Collectors.joining("、"));
    return sums.size() > MOST_NAMED ? first + " 等 " + sums.size() + " 项" : first;
  }

  /** Names of the members that should have the number and have not. */
  private static Set<String> absent(Total sum, PeriodFacts facts, ReferenceIndex reference) {
    FactKey key = sum.key();
    TreeSet<String> absent = new TreeSet<>();
    facts.expected().places(key.indicator(), key.period()).stream()
        .filter(place -> reference.wholesOf(place).contains(key.place()))
        .filter(place -> !facts.memberFacts().has(key.withPlace(place), sum.measure()))
        .map(reference::placeName)
        .filter(Objects::nonNull)
        .forEach(absent::add);
    return absent;
  }

  /** Sums that are withheld because too few went into them. */
  static List<Finding> withheld(List<Total> sums, ReferenceIndex reference, String period) {
    int least = reference.reference().district().suppressBelow();
    return Totals.withheld(sums, reference).stream()
        .filter(sum -> sum.key().period().equals(period))
        .filter(sum -> sum.measure() == Measure.VALUE)
        .map(
            sum ->
                FactFinding.of(
                    sum.key().district(),
                    FindingRule.SUPPRESSED,
                    null,
                    period,
                    FactFinding.subject(sum.key(), reference) + sum.key().span().printed(),
                    "≥ " + least + " 个地区",
                    sum.members().size() + " 个地区"))
        .toList();
  }
}
