package org.huibao.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as one says it when not to the last digit: 超过8000亩 of 8123亩, 近9000亩 of 8950亩, 1.7亿多元 of
 * 1.74亿元, 6.6个亿. What is said is within a tenth of the number, and on the side that the word names.
 */
public enum Approximation {
  OVER("超过", RoundingMode.DOWN, Stands.BEFORE),
  NEARLY("近", RoundingMode.UP, Stands.BEFORE),
  EXCEEDS("超", RoundingMode.DOWN, Stands.BEFORE),
  BREAKS("突破", RoundingMode.DOWN, Stands.BEFORE),
  BEYOND("逾", RoundingMode.DOWN, Stands.BEFORE),
  CLOSE_TO("接近", RoundingMode.UP, Stands.BEFORE),
  ABOUT("约", RoundingMode.HALF_UP, Stands.BEFORE),
  OR_MORE("以上", RoundingMode.DOWN, Stands.BEHIND),
  AROUND("左右", RoundingMode.HALF_UP, Stands.BEHIND),
  MORE_THAN("多", RoundingMode.DOWN, Stands.WITHIN),
  AND_MORE("余", RoundingMode.DOWN, Stands.WITHIN),
  /** 1.5个多亿. */
  HUNDRED_MILLIONS_ODD("个多", RoundingMode.DOWN, Stands.AS_COUNTED),
  /** 6.6个亿. */
  HUNDRED_MILLIONS("个", RoundingMode.HALF_UP, Stands.AS_COUNTED);

  private enum Stands {
    BEFORE,
    /** 7200多元, but 1.7亿多元. */
    WITHIN,
    BEHIND,
    /** With 个 before 亿, and 元 left out. */
    AS_COUNTED
  }

  /** Units that are so many of another: 万美元 of 美元. */
  private static final Pattern UNIT = Pattern.compile("([万亿]?)(.*)", Pattern.DOTALL);

  private static final Pattern TEXT = Pattern.compile("-?([0-9.]+)(.*)", Pattern.DOTALL);

  /** Behind a multiple that stands before the word. */
  static final String FIRST = ".";

  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
  private static final int MOST_DIGITS = 8;

  private final String word;
  private final RoundingMode rounding;
  private final Stands stands;

  Approximation(String word, RoundingMode rounding, Stands stands) {
    this.word = word;
    this.rounding = rounding;
    this.stands = stands;
  }

  public String word() {
    return word;
  }

  public static Optional<Approximation> of(String word) {
    return List.of(values()).stream().filter(each -> each.word.equals(word)).findFirst();
  }

  /**
   * The figure's text said by its first {@code digits}, or as many more as it takes to come near
   * it; empty where nothing is rounded away, or the word does not go with its unit.
   */
  Optional<String> of(Figure figure, int digits) {
    return of(figure, digits, "");
  }

  /**
   * The same in another unit: 12.3余万人 of 123456人.
   *
   * @param multiple 万 or 亿, and {@code .} behind it where it stands before the word: 万. of 12.3万余人;
   *     empty for the figure's own unit
   */
  Optional<String> of(Figure figure, int digits, String multiple) {
    Matcher text = TEXT.matcher(figure.text());
    if (figure.isQuestioned() || !text.matches()) {
      return Optional.empty();
    }
    BigDecimal exact = new BigDecimal(text.group(1));
    if (!multiple.isEmpty()) {
      Matcher unit = UNIT.matcher(text.group(2));
      int more = unit.matches() ? zeros(multiple) - zeros(unit.group(1)) : 0;
      boolean isOdd = multiple.endsWith(FIRST) && stands != Stands.WITHIN;
      return more <= 0 || isOdd || stands == Stands.AS_COUNTED
          ? Optional.empty()
          : said(rounded(exact.movePointLeft(more), digits), multiple, unit.group(2));
    }
    BigDecimal rounded = rounded(exact, digits);
    boolean isExact = rounded.compareTo(exact) == 0;
    if (isExact && this != HUNDRED_MILLIONS) {
      return Optional.empty();
    }
    return said(rounded.stripTrailingZeros().toPlainString(), text.group(2));
  }

  private static int zeros(String multiple) {
    return multiple.startsWith("亿") ? 8 : multiple.startsWith("万") ? 4 : 0;
  }

  private Optional<String> said(BigDecimal rounded, String multiple, String base) {
    String number = rounded.stripTrailingZeros().toPlainString();
    if (stands != Stands.WITHIN) {
      return said(number, multiple + base);
    }
    String spoken = FigureWording.spoken(base);
    return Optional.of(
        multiple.endsWith(FIRST)
            ? number + multiple.charAt(0) + word + spoken
            : number + word + multiple + spoken);
  }

  private BigDecimal rounded(BigDecimal exact, int digits) {
    for (int more = digits; more < MOST_DIGITS; more++) {
      BigDecimal rounded = exact.round(new MathContext(more, rounding));
      BigDecimal error = rounded.subtract(exact).abs();
      if (error.compareTo(exact.multiply(TOLERANCE)) <= 0) {
        return rounded;
      }
    }
    return exact;
  }

  private Optional<String> said(String number, String unit) {
    String spoken = FigureWording.spoken(unit);
    return switch (stands) {
      case BEFORE -> Optional.of(word + number + spoken);
      case BEHIND -> Optional.of(number + spoken + word);
      case WITHIN -> {
        boolean isMultiple = spoken.matches("[万亿].+");
        yield Optional.of(
            isMultiple
                ? number + spoken.charAt(0) + word + spoken.substring(1)
                : number + word + spoken);
      }
      case AS_COUNTED -> spoken.equals("亿元") ? Optional.of(number + word + '亿') : Optional.empty();
    };
  }
}
