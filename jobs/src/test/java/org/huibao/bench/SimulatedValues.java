package org.huibao.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibao.reference.Indicator;
import org.huibao.reference.Kind;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.reference.Sign;
import org.huibao.words.Period;

/**
 * What a district's places have to report: parts below their wholes, towns that add up to the
 * district, last year's numbers as they were. Every number hangs on its names alone.
 */
final class SimulatedValues {
  private static final double WITHOUT_ITEM = 0.03;

  private record Number(String place, String indicator, Period period) {}

  private final Reference reference;
  private final Set<String> towns;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<Number, BigDecimal> ofTowns = new HashMap<>();
  private final Map<Number, BigDecimal> ofDistrict = new HashMap<>();

  /** What an indicator is a share of: its whole, or the denominator that it is counted against. */
  private final Map<String, Indicator> wholes = new HashMap<>();

  private final Set<String> onTownForms = new TreeSet<>();

  SimulatedValues(Reference reference) {
    this.reference = reference;
    this.towns =
        reference.towns().stream().map(Place::id).collect(Collectors.toCollection(TreeSet::new));
    reference.indicators().forEach(each -> indicators.put(each.id(), each));
    for (Indicator each : reference.indicators()) {
      if (each.partOf() != null) {
        wholes.put(each.id(), indicators.get(each.partOf()));
      }
      if (each.numerator() != null) {
        wholes.put(each.numerator(), indicators.get(each.denominator()));
      }
    }
    for (Indicator each : reference.indicators()) {
      boolean isAlone = !wholes.containsKey(each.id()) && !wholes.containsValue(each);
      if (each.kind() == Kind.FLOW && each.isAdditive() && isAlone) {
        onTownForms.add(each.id());
      }
    }
  }

  /** True where a town has no such item, and says so by a dash. */
  boolean hasNone(String place, Indicator indicator) {
    return towns.contains(place)
        && isOnTownForms(indicator)
        && random(place, indicator, "none").nextDouble() < WITHOUT_ITEM;
  }

  /** Flows that add up and are no part and have none stand on the towns' own form. */
  boolean isOnTownForms(Indicator indicator) {
    return onTownForms.contains(indicator.id());
  }

  /** The value of the year up to the period, or at its end. */
  BigDecimal value(String place, Indicator indicator, Period period) {
    if (indicator.kind() == Kind.RATIO) {
      BigDecimal part = value(place, indicators.get(indicator.numerator()), period);
      BigDecimal whole = value(place, indicators.get(indicator.denominator()), period);
      return rounded(part.doubleValue() * 100 / whole.doubleValue(), indicator);
    }
    if (!place.equals(reference.district().place())) {
      return ofTown(place, indicator, period);
    }
    return ofDistrict.computeIfAbsent(
        new Number(place, indicator.id(), period), number -> ofAllTowns(indicator, period));
  }

  private BigDecimal ofAllTowns(Indicator indicator, Period period) {
    BigDecimal sum =
        towns.stream()
            .filter(town -> !hasNone(town, indicator))
            .map(town -> ofTown(town, indicator, period))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return indicator.isAdditive() ? sum : rounded(sum.doubleValue() / towns.size(), indicator);
  }

  private BigDecimal ofTown(String town, Indicator indicator, Period period) {
    Number number = new Number(town, indicator.id(), period);
    BigDecimal known = ofTowns.get(number);
    if (known == null) {
      known = drawn(town, indicator, period);
      ofTowns.put(number, known);
    }
    return known;
  }

  private BigDecimal drawn(String town, Indicator indicator, Period period) {
    SplittableRandom random = random(town, indicator, "value");
    Indicator whole = wholes.get(indicator.id());
    if (whole != null) {
      double least = indicator.sign() == Sign.ANY ? -0.05 : 0.1;
      double share = random.nextDouble(least, 0.9) * (1 + 0.02 * (period.year() % 10));
      return rounded(ofTown(town, whole, period).doubleValue() * share, indicator);
    }
    double base = random.nextDouble(2_000, 90_000);
    double grown = Math.pow(random.nextDouble(0.92, 1.35), period.year() - 2003);
    double passed = indicator.kind() == Kind.FLOW ? period.month() / 12.0 : 1;
    return rounded(base * grown * passed, indicator);
  }

  /** What the year is to bring. */
  BigDecimal target(String place, Indicator indicator, Period period) {
    Period year = new Period(period.year(), 12);
    return rounded(value(place, indicator, year).doubleValue() * 1.04, indicator);
  }

  static BigDecimal rounded(double number, Indicator indicator) {
    return BigDecimal.valueOf(number).setScale(indicator.decimals(), RoundingMode.HALF_UP);
  }

  private SplittableRandom random(String place, Indicator indicator, String what) {
    return new SplittableRandom(
        Objects.hash(reference.district().id(), place, indicator.id(), what) * 0x9E3779B97F4A7C15L);
  }
}
