package org.huibao.pipeline.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huibao.facts.Fact;
import org.huibao.figures.Figure;
import org.huibao.words.Measure;

/** A figure's formula, with the numbers that went into it. */
final class Formula {
  private static final int PERCENT_DECIMALS = 4;

  private Formula() {}

  /**
   * The formula of {@code figure}, or null where its publication has none.
   *
   * @param inputs the facts that went into it
   */
  static String of(Figure figure, List<Fact> inputs) {
    if (figure.formula() == null) {
      return null;
    }
    Optional<BigDecimal> value = own(figure, inputs, Measure.VALUE);
    Optional<BigDecimal> base = own(figure, inputs, Measure.PREVIOUS_YEAR);
    Optional<BigDecimal> target = own(figure, inputs, Measure.TARGET);
    boolean isReported = own(figure, inputs, Measure.GROWTH).isPresent();
    String words = figure.formula();
    if (figure.kind().equals("growth")
        && figure.unit().equals("%")
        && !isReported
        && value.isPresent()
        && base.isPresent()) {
      return words
          + with(" = %s ÷ %s × 100 − 100", value.get(), base.get())
          + percent(value.get(), base.get(), BigDecimal.ONE);
    }
    if (figure.kind().equals("completion") && value.isPresent() && target.isPresent()) {
      return words
          + with(" = %s ÷ %s × 100", value.get(), target.get())
          + percent(value.get(), target.get(), BigDecimal.ZERO);
    }
    if (figure.kind().equals("change") && value.isPresent() && base.isPresent()) {
      return words
          + with(" = %s − %s", value.get(), base.get())
          + " = "
          + CellReading.plain(value.get().subtract(base.get()));
    }
    return words;
  }

  private static String with(String pattern, BigDecimal one, BigDecimal other) {
    return pattern.formatted(CellReading.plain(one), CellReading.plain(other));
  }

  private static String percent(BigDecimal one, BigDecimal other, BigDecimal less) {
    return other.signum() == 0
        ? ""
        : " = "
            + CellReading.plain(
                one.divide(other, MathContext.DECIMAL64)
                    .subtract(less)
                    .movePointRight(2)
                    .setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP))
            + "%";
  }

  /** The number of the figure's own place and indicator. */
  private static Optional<BigDecimal> own(Figure figure, List<Fact> inputs, Measure measure) {
    return inputs.stream()
        .filter(each -> each.measure() == measure)
        .filter(each -> each.key().place().equals(figure.place()))
        .filter(each -> each.key().indicator().equals(figure.indicator()))
        .filter(each -> each.key().period().equals(figure.period()))
        .map(Fact::value)
        .findFirst();
  }
}
