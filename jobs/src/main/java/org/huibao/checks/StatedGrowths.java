package org.huibao.checks;

import java.util.List;
import java.util.stream.DoubleStream;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.findings.FindingRule;
import org.huibao.reference.PriceBasis;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Growth at comparable prices, which nothing here can work out and which is printed as it was sent
 * in: prices never make a growth of 12.3 % one of 123 %.
 */
record StatedGrowths(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** In points: no year's prices change by so much. */
  private static final double BEYOND_PRICES = 50;

  /** In points: what prices may do. */
  private static final double BY_PRICES = 15;

  private static final double[] FACTORS = {10, 100};

  void check() {
    for (Fact value : sent.taken()) {
      Fact growth = sent.returns().inSameReturn(value, value.key(), Measure.GROWTH);
      Fact before = sent.yearBefore(value);
      if (growth != null
          && before != null
          && isAtComparablePrices(value)
          && before.value().signum() > 0
          && !suspects.include(value)
          && !suspects.include(before)
          && !suspects.include(growth)) {
        check(growth, 100 * (SentNumbers.ratio(value, before) - 1));
      }
    }
  }

  private boolean isAtComparablePrices(Fact value) {
    return reference.indicator(value.key().indicator()).priceBasis() == PriceBasis.COMPARABLE;
  }

  private void check(Fact growth, double nominal) {
    double stated = growth.value().doubleValue();
    boolean hasSlipped =
        Math.abs(stated - nominal) > BEYOND_PRICES
            && DoubleStream.of(FACTORS)
                .anyMatch(factor -> Math.abs(stated / factor - nominal) < BY_PRICES);
    if (hasSlipped) {
      suspects.accuse(
          FactFinding.of(
              growth.key().district(),
              FindingRule.GROWTH_BEYOND_PRICES,
              growth.cell(),
              growth.key().period(),
              FactFinding.subject(growth.key(), reference) + growth.measure().printed(),
              "现价同比为 " + Decimals.plain(Decimals.fact(Math.round(nominal * 10) / 10.0)),
              Decimals.plain(growth.value())),
          List.of(growth));
    }
  }
}
