package org.huibao.pipeline.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.figures.Figure;
import org.huibao.reference.ReferenceLoader;
import org.huibao.words.Units;

/**
 * A number as it stands in print: 49.58%, ６１．８亿元, 3.85 亿, 第2, 18.6.
 *
 * @param text without blanks and thousands separators, in half-width letters
 * @param value as typed
 * @param unit behind it, or empty
 */
record AskedNumber(String text, BigDecimal value, String unit) {
  private static final Units UNITS = ReferenceLoader.none().units();
  private static final Pattern NUMBER =
      Pattern.compile("(?:并列)?(第?)([+-]?\\d+(?:\\.\\d+)?)(\\D{0,12})");
  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d),(?=\\d{3})|\\s");

  /** The number that {@code typed} is; empty where it is none. */
  static Optional<AskedNumber> of(String typed) {
    String text = plain(typed);
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? Optional.of(new AskedNumber(text, new BigDecimal(number.group(2)), number.group(3)))
        : Optional.empty();
  }

  private static String plain(String typed) {
    String narrow =
        Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
            .replaceAll("[−–—﹣]", "-")
            .replace('％', '%');
    return SEPARATOR.matcher(narrow).replaceAll("");
  }

  /** True where the figure is printed so, its qualifier apart; 亿 is short for 亿元. */
  boolean isTextOf(Figure figure) {
    if (figure.isQuestioned()) {
      return false;
    }
    String printed = plain(figure.text());
    String bare =
        figure.qualifier() == null ? printed : printed.replace(plain(figure.qualifier()), "");
    return text.equals(printed)
        || text.equals(bare)
        || (!unit.isEmpty() && (text + "元").equals(bare))
        || (unit.isEmpty() && isNumberOf(bare));
  }

  /** 18.6 of 18.6%. */
  private boolean isNumberOf(String printed) {
    return printed.startsWith(text)
        && (printed.length() == text.length()
            || !"0123456789.".contains(printed.substring(text.length(), text.length() + 1)));
  }

  /** True where the figure's value, in the unit typed, rounds to the number. */
  boolean isRoundingOf(Figure figure) {
    if (figure.isQuestioned() || figure.value() == null) {
      return false;
    }
    return inTypedUnit(figure)
        .filter(
            exact ->
                exact.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0
                    || exact.setScale(value.scale(), RoundingMode.HALF_EVEN).compareTo(value) == 0)
        .isPresent();
  }

  private Optional<BigDecimal> inTypedUnit(Figure figure) {
    if (unit.isEmpty() || unit.equals(figure.unit())) {
      return Optional.of(figure.value());
    }
    Optional<Units.Unit> typed = UNITS.parse(unit).or(() -> UNITS.parse(unit + "元"));
    Optional<Units.Unit> own = UNITS.parse(figure.unit() == null ? "" : figure.unit());
    if (typed.isEmpty() || own.isEmpty() || !typed.get().base().equals(own.get().base())) {
      return Optional.empty();
    }
    return Optional.of(
        figure
            .value()
            .multiply(own.get().factor())
            .divide(typed.get().factor(), java.math.MathContext.DECIMAL128));
  }
}
