package org.huibao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;

/**
 * One place's numbers of two indicators under each other's heads, told by the totals alone: what
 * the one has too much the other has too little, and only one place's two numbers differ by that.
 */
record SwappedUnderTotals(AddedSums sums, ReferenceIndex reference, Suspects suspects) {

  private record Pair(Fact one, Fact other) {}

  void check() {
    List<AddedSum> broken =
        sums.ofPlaces().stream()
            .filter(AddedSum::isBroken)
            .filter(sum -> !suspects.include(sum.whole()))
            .filter(sum -> sum.parts().stream().noneMatch(suspects::include))
            .toList();
    for (int i = 0; i < broken.size(); i++) {
      for (int j = i + 1; j < broken.size(); j++) {
        if (areAlike(broken.get(i), broken.get(j))) {
          check(broken.get(i), broken.get(j));
        }
      }
    }
  }

  /** Of two indicators, otherwise of the same, and as much too much as too little. */
  private static boolean areAlike(AddedSum one, AddedSum other) {
    Fact whole = one.whole();
    return whole.measure() == other.whole().measure()
        && whole.key().withIndicator(other.whole().key().indicator()).equals(other.whole().key())
        && one.excess().add(other.excess()).abs().compareTo(one.tolerance().add(other.tolerance()))
            <= 0;
  }

  private void check(AddedSum one, AddedSum other) {
    Map<String, Fact> ofOther = new HashMap<>();
    other.parts().forEach(each -> ofOther.put(each.key().place(), each));
    List<Pair> swapped = new ArrayList<>();
    for (Fact part : one.parts()) {
      Fact beside = ofOther.get(part.key().place());
      if (beside != null
          && areOfOneSheet(beside, part)
          && one.isMendedBy(part, beside.value())
          && other.isMendedBy(beside, part.value())) {
        swapped.add(new Pair(part, beside));
      }
    }
    if (swapped.size() == 1) {
      accuse(swapped.get(0), one);
    }
  }

  private static boolean areOfOneSheet(Fact one, Fact other) {
    return one.cell() != null
        && other.cell() != null
        && Block.ofSheet(one).equals(Block.ofSheet(other));
  }

  private void accuse(Pair swapped, AddedSum sum) {
    Fact accused = swapped.one();
    BigDecimal expected = sum.expected(accused);
    suspects.accuse(
        FactFinding.of(
            accused.key().district(),
            FindingRule.SWAPPED_INDICATORS,
            accused.cell(),
            accused.key().period(),
            FactFinding.subject(accused.key(), reference) + accused.measure().printed(),
            Decimals.plain(expected),
            FactFinding.with(
                accused,
                "像是与"
                    + reference.indicator(swapped.other().key().indicator()).name()
                    + "的 "
                    + Decimals.plain(swapped.other().value())
                    + " 互换了，两个合计一多一少正好相抵")),
        List.of(accused, swapped.other()));
  }
}
