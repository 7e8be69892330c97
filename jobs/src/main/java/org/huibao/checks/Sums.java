package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
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
  private Sums() {}

  /** Reported totals that differ from their members' complete sum by more than rounding. */
  static void differing(
      PeriodFacts facts,
      SentNumbers sent,
      ReferenceIndex reference,
      String period,
      Suspects suspects) {
    for (Total sum : facts.sums()) {
      Fact reported = facts.chosen().find(sum.key(), sum.measure());
      if (reported != null
          && reported.cell() != null
          && sum.key().period().equals(period)
          && sum.isComplete()
          && differ(reported, sum)) {
        List<Fact> members =
            sum.members().stream()
                .map(place -> facts.chosen().find(sum.key().withPlace(place), sum.measure()))
                .filter(Objects::nonNull)
                .toList();
        if (!suspects.include(reported) && members.stream().noneMatch(suspects::include)) {
          accuse(reported, sum, members, sent, reference, suspects);
        }
      }
    }
  }

  /** The one whose slip explains the difference; where none does, the total alone. */
  private static void accuse(
      Fact reported,
      Total sum,
      List<Fact> members,
      SentNumbers sent,
      ReferenceIndex reference,
      Suspects suspects) {
    BigDecimal excess = sum.value().subtract(reported.value());
    Optional<Accused> one =
        Accused.among(reported, members, excess, reported.halfUnit().add(sum.halfUnit()), sent);
    Fact accused = one.map(Accused::fact).orElse(reported);
    String cause = one.map(each -> each.slip().cause()).orElse("");
    Finding finding =
        FactFinding.of(
            sum.key().district(),
            FindingRule.SUM_DIFFERS,
            accused.cell(),
            sum.key().period(),
            FactFinding.subject(accused.key(), reference) + sum.measure().printed(),
            accused.equals(reported) ? Decimals.plain(sum.value()) : FactFinding.besides(reported),
            FactFinding.with(accused, cause));
    if (sent.showsInPrint(excess, reported)) {
      suspects.accuse(finding, List.of(accused));
    } else {
      suspects.warn(finding);
    }
  }

  private static boolean differ(Fact reported, Total sum) {
    if (reported.halfUnit() == null || sum.halfUnit() == null) {
      return false;
    }
    BigDecimal difference = reported.value().subtract(sum.value()).abs();
    return difference.compareTo(reported.halfUnit().add(sum.halfUnit())) > 0;
  }

  /** Totals that nobody reported and that cannot be made, with the members that miss. */
  static List<Finding> incomplete(PeriodFacts facts, ReferenceIndex reference, String period) {
    List<Finding> findings = new ArrayList<>();
    for (Total sum : facts.sums()) {
      FactKey key = sum.key();
      if (key.period().equals(period)
          && !sum.isComplete()
          && !facts.chosen().has(key, Measure.VALUE)) {
        TreeSet<String> absent = absent(sum, facts, reference);
        if (!absent.isEmpty()) {
          findings.add(
              FactFinding.of(
                  key.district(),
                  FindingRule.INCOMPLETE_TOTAL,
                  null,
                  period,
                  FactFinding.subject(key, reference)
                      + " "
                      + key.span().printed()
                      + sum.measure().printed(),
                  "全部地区都有",
                  "缺 " + String.join("、", absent)));
        }
      }
    }
    return findings;
  }

  /** Names of the members that should have the number and have not. */
  private static TreeSet<String> absent(Total sum, PeriodFacts facts, ReferenceIndex reference) {
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
