package org.huibao.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huibao.analysis.By;
import org.huibao.analysis.Verdict;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.PeerGroup;

/**
 * What a statistic's row becomes before it is printed: the same for every kind.
 *
 * @param by what a rank or gap is by, or null
 * @param peerGroup of a rank or gap, or null
 * @param of how many are ranked, or null
 * @param tied true for a rank that others share
 * @param value in {@code unit}, unrounded
 * @param decimals the most printed
 * @param verdict of a gap, or null
 * @param printed the number that its text is made of where it must agree with numbers printed
 *     beside it; null where that is the value
 */
record FigureRow(
    FigureKind kind,
    FactKey key,
    By by,
    PeerGroup peerGroup,
    Integer of,
    boolean tied,
    double value,
    String unit,
    int decimals,
    Verdict verdict,
    BigDecimal printed,
    List<Source> sources) {

  /** A row; empty where there is no value. */
  static Optional<FigureRow> of(
      FigureKind kind, FactKey key, Double value, String unit, int decimals, List<Source> sources) {
    return value == null
        ? Optional.empty()
        : Optional.of(
            new FigureRow(
                kind, key, null, null, null, false, value, unit, decimals, null, null, sources));
  }

  FigureRow by(By other) {
    return new FigureRow(
        kind, key, other, peerGroup, of, tied, value, unit, decimals, verdict, printed, sources);
  }

  FigureRow among(PeerGroup peers, Integer ranked, boolean isTied) {
    return new FigureRow(
        kind, key, by, peers, ranked, isTied, value, unit, decimals, verdict, printed, sources);
  }

  FigureRow with(Verdict other) {
    return new FigureRow(
        kind, key, by, peerGroup, of, tied, value, unit, decimals, other, printed, sources);
  }

  /** The difference of two numbers as they are printed. */
  FigureRow less(Double one, Double other, RoundingMode rounding) {
    return printing(
        asPrinted(one, decimals, rounding).subtract(asPrinted(other, decimals, rounding)));
  }

  /**
   * How many times {@code other} {@code one} is, both as they are printed; empty where either
   * prints as nothing, or as less.
   */
  Optional<FigureRow> times(Double one, Double other, int decimalsOfBoth, RoundingMode rounding) {
    BigDecimal dividend = asPrinted(one, decimalsOfBoth, rounding);
    BigDecimal divisor = asPrinted(other, decimalsOfBoth, rounding);
    return dividend.signum() <= 0 || divisor.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            printing(dividend.divide(divisor, MathContext.DECIMAL64).setScale(decimals, rounding)));
  }

  private FigureRow printing(BigDecimal other) {
    return new FigureRow(
        kind, key, by, peerGroup, of, tied, value, unit, decimals, verdict, other, sources);
  }

  private static BigDecimal asPrinted(double number, int decimals, RoundingMode rounding) {
    return Decimals.decimal(Decimals.significant(number), Figures.VALUE_DECIMALS)
        .setScale(decimals, rounding);
  }
}
