package org.huibao.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person typed or Excel shows it.
 *
 * @param value with the per cent sign taken as a unit: "18.6%" is 18.6
 * @param decimals digits shown behind the point
 * @param unit what stands behind the digits, "%" or empty
 */
public record TypedNumber(BigDecimal value, int decimals, String unit) {
  private static final int LONGEST = 40;
  private static final Pattern SPACES_AND_COMMAS = Pattern.compile("[\\s\\p{Z}]");
  private static final Pattern SHAPE =
      Pattern.compile(
          "([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(\\d*))?((?<=\\d)[eE][+-]?\\d{1,2})?(%?)");

  /** The number that {@code text} is as a whole; empty where it is none. */
  public static Optional<TypedNumber> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String compact =
        SPACES_AND_COMMAS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-'))
            .replaceAll("");
    Matcher matcher = SHAPE.matcher(compact);
    if (!matcher.matches()
        || (matcher.group(2) == null && (matcher.group(3) == null || matcher.group(3).isEmpty()))) {
      return Optional.empty();
    }
    String whole = matcher.group(2) == null ? "0" : matcher.group(2).replace(",", "");
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String exponent = matcher.group(4) == null ? "" : matcher.group(4);
    String digits = matcher.group(1) + whole + (fraction.isEmpty() ? "" : "." + fraction);
    return Optional.of(
        new TypedNumber(new BigDecimal(digits + exponent), fraction.length(), matcher.group(5)));
  }

  /** Half a unit of the last digit shown, in the number's own unit. */
  public BigDecimal halfUnit() {
    return new BigDecimal("0.5").movePointLeft(decimals);
  }
}
