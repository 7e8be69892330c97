package org.huibao.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.huibao.layout.ObservedNumber;
import org.huibao.reference.Indicator;
import org.huibao.words.Measure;
import org.huibao.words.Units;

/**
 * How an observed number becomes a fact's.
 *
 * @param unit the fact's unit
 * @param factor what the number is multiplied by
 */
record FactScale(String unit, BigDecimal factor) {
  /** Facts keep eight decimals. */
  private static final int DECIMALS = 8;

  /**
   * The scale of {@code number}, which is {@code indicator}'s; empty where its unit is another's.
   */
  static Optional<FactScale> of(Indicator indicator, Units units, ObservedNumber number) {
    Measure measure = number.measure();
    boolean ownUnit = measure.isRate() || measure.isRank() || measure == Measure.PULL;
    if (ownUnit) {
      return Optional.of(new FactScale(number.unit(), BigDecimal.ONE));
    }
    String unit = indicator.unit();
    String given = number.unit() == null ? unit : number.unit();
    return units.factor(given, unit).map(factor -> new FactScale(unit, factor));
  }

  BigDecimal scaled(BigDecimal value) {
    return value.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
