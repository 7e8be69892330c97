package org.huibao.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.huibao.layout.ObservedNumber;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;

/**
 * How an observed number becomes a fact's.
 *
 * @param unit the fact's unit
 * @param factor what the number is multiplied by
 */
record FactScale(String unit, BigDecimal factor) {
  /** Facts keep eight decimals. */
  private static final int DECIMALS = 8;

  /** The scale of {@code number}; empty where its indicator is unknown or its unit another's. */
  static Optional<FactScale> of(Reference reference, ObservedNumber number) {
    Optional<Indicator> indicator =
        Optional.ofNullable(number.indicator()).flatMap(reference::indicator);
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    boolean ownUnit = number.measure().isRate() || number.measure().isRank();
    if (ownUnit) {
      return Optional.of(new FactScale(number.unit(), BigDecimal.ONE));
    }
    String unit = indicator.get().unit();
    String given = number.unit() == null ? unit : number.unit();
    return reference.units().factor(given, unit).map(factor -> new FactScale(unit, factor));
  }

  BigDecimal scaled(BigDecimal value) {
    return value.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
