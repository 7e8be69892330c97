package org.huibao.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person typed or Excel shows it.
 *
 * @param value with the per cent sign taken as a unit: "18.6%" is 18.6; of "<0.01" the bound
 * @param decimals digits shown behind the point
 * @param unit what stands behind the digits, such as "%", "万元" or "亿", or empty
 * @param bound "<", ">", "≤" or "≥" where the number is only a bound, or empty
 */
public record TypedNumber(BigDecimal value, int decimals, String unit, String bound) {
  /** The unit of an amount with a sign of its currency, which says which money and not how much. */
  public static final String MONEY = "¥";

  /** The unit of a growth that is told as a multiple. */
  public static final String TIMES = "倍";

  private static final int LONGEST = 40;

  /** What facts are stored in holds no more; what is longer is a code. */
  private static final int MOST_DIGITS = 20;

  /** A circled or raised sign, a star or (r) behind a number marks a footnote or a revision. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<=[\\d０-９%％])\\s*(?:[①-⑳¹²³⁰⁴-⁹*＊†‡]+|[(（][rpe][)）]|\\[\\d{1,2}])\\s*$");

  /** NFKC would make digits of these, and another number of the whole. */
  private static final Pattern MARKS =
      Pattern.compile("[①-⒛¹²³⁰⁴-₉½¼¾⅐-↉㉑-㊿](?<![²³])|(?<![mM])[²³]");

  private static final Pattern APOSTROPHE = Pattern.compile("^['‘’`＇]");
  private static final Pattern DASH = Pattern.compile("^([^\\d]?)[−–—‐‑](?=[\\d.])");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]");

  /** Digits parted by blanks: in threes they are one number, else two. */
  private static final Pattern PARTED = Pattern.compile("\\d[\\s\\p{Z}]+(?=\\d)");

  private static final Pattern IN_THREES =
      Pattern.compile("\\D*\\d{1,3}(?:[ \\p{Zs}]\\d{3})+(?!\\d).*", Pattern.DOTALL);

  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[](.+)[)\\]](%?)");

  /** (1) and (12) number a row, a column or a heading. */
  private static final Pattern NUMBERING = Pattern.compile("\\d{1,2}");

  /** 第2位, 并列第3. */
  private static final Pattern RANK = Pattern.compile("(?:并列)?第(\\d{1,3})[位名]|并列第?(\\d{1,3})[位名]?");

  private static final Pattern SHAPE =
      Pattern.compile(
          "([<>≤≥]?)([+-]|[△▲▽▼↓]-?|↑)?(\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(\\d*))?((?<=\\d)[eE][+-]?\\d{1,2})?"
              + "([^\\d.,+-].{0,7})?");

  /** A number that is no bound. */
  public TypedNumber(BigDecimal value, int decimals, String unit) {
    this(value, decimals, unit, "");
  }

  private static final Remembered<Optional<TypedNumber>> IN_WORDS =
      new Remembered<>(TypedNumber::inWords);

  /** The number that the text is as a whole; empty where it is none. */
  public static Optional<TypedNumber> parse(String stored) {
    if (stored.length() > LONGEST || !isOfFigures(stored)) {
      return IN_WORDS.of(stored);
    }
    int start = stored.charAt(0) == '-' ? 1 : 0;
    int point = stored.indexOf('.');
    int end = point < 0 ? stored.length() : point;
    boolean plain =
        areDigits(stored, start, end)
            && (point < 0 || areDigits(stored, point + 1, stored.length()));
    if (!plain) {
      return plain(stored);
    }
    if (end > MOST_DIGITS && isCode(stored)) {
      return Optional.empty();
    }
    int decimals = point < 0 ? 0 : stored.length() - point - 1;
    return Optional.of(new TypedNumber(new BigDecimal(stored), decimals, ""));
  }

  /** As a program writes a number: digits, and nothing but points, commas and signs beside them. */
  static boolean isOfFigures(String text) {
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean digit = each >= '0' && each <= '9';
      if (!digit && each != '.' && each != ',' && each != '-' && each != '%') {
        return false;
      }
      digits |= digit;
    }
    return digits;
  }

  private static boolean areDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return start < end;
  }

  private static Optional<TypedNumber> inWords(String stored) {
    String text = ShownText.of(stored);
    if (text.isEmpty() || text.length() > LONGEST || text.chars().noneMatch(TypedNumber::isDigit)) {
      return Optional.empty();
    }
    String unmarked =
        FOOTNOTE.matcher(APOSTROPHE.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    if (MARKS.matcher(unmarked).find()
        || (PARTED.matcher(unmarked).find() && !IN_THREES.matcher(unmarked).matches())) {
      return Optional.empty();
    }
    String compact =
        BLANKS.matcher(Normalizer.normalize(unmarked, Normalizer.Form.NFKC)).replaceAll("");
    compact = DASH.matcher(compact).replaceFirst("$1-");
    Matcher brackets = IN_BRACKETS.matcher(compact);
    if (brackets.matches()) {
      boolean numbers =
          NUMBERING.matcher(brackets.group(1)).matches() && brackets.group(2).isEmpty();
      return numbers
          ? Optional.empty()
          : plain(brackets.group(1) + brackets.group(2))
              .filter(number -> number.value().signum() > 0 && !brackets.group(1).startsWith("+"))
              .map(TypedNumber::negated);
    }
    Matcher rank = RANK.matcher(compact);
    if (rank.matches()) {
      String place = rank.group(1) == null ? rank.group(2) : rank.group(1);
      return Optional.of(new TypedNumber(new BigDecimal(place), 0, "位"));
    }
    return plain(compact).or(() -> ChineseNumeral.parse(unmarked.strip()));
  }

  private static boolean isDigit(int each) {
    return Character.isDigit(each) || ChineseNumeral.mayHold(each);
  }

  private static Optional<TypedNumber> plain(String compact) {
    boolean money = compact.startsWith("¥");
    Matcher matcher = SHAPE.matcher(money ? compact.substring(1) : compact);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group(3) == null ? "" : matcher.group(3).replace(",", "");
    String fraction = matcher.group(4) == null ? "" : matcher.group(4);
    String exponent = matcher.group(5) == null ? "" : matcher.group(5);
    String unit = matcher.group(6) == null ? "" : matcher.group(6);
    if ((whole.isEmpty() && fraction.isEmpty()) || !TypedUnit.isOne(unit)) {
      return Optional.empty();
    }
    if (isCode(whole)) {
      return Optional.empty();
    }
    unit = money && unit.isEmpty() ? MONEY : unit;
    String sign = matcher.group(2) == null ? "" : matcher.group(2);
    if (sign.length() > 1) {
      return Optional.empty();
    }
    BigDecimal value =
        new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + fraction + "0" + exponent)
            .setScale(
                Math.max(0, fraction.length() - exponentOf(exponent)),
                java.math.RoundingMode.UNNECESSARY);
    boolean negative = !sign.isEmpty() && "-△▲▽▼↓".contains(sign);
    return Optional.of(
        new TypedNumber(
            negative ? value.negate() : value, fraction.length(), unit, matcher.group(1)));
  }

  /** More digits before the point than any number has that is counted or measured. */
  private static boolean isCode(String digits) {
    int point = digits.indexOf('.');
    String whole = (point < 0 ? digits : digits.substring(0, point)).replaceFirst("^-?0*", "");
    return whole.length() > MOST_DIGITS;
  }

  private static int exponentOf(String exponent) {
    return exponent.isEmpty() ? 0 : Integer.parseInt(exponent.substring(1));
  }

  /** 1.2倍 as 120 %. */
  public TypedNumber timesAsPercent() {
    return new TypedNumber(value.movePointRight(2), Math.max(0, decimals - 2), "%", bound);
  }

  /** The same number risen instead of fallen, or the other way. */
  public TypedNumber negated() {
    return new TypedNumber(value.negate(), decimals, unit, bound);
  }

  /** Half a unit of the last digit shown, in the number's own unit. */
  public BigDecimal halfUnit() {
    return new BigDecimal("0.5").movePointLeft(decimals);
  }
}
