package org.huibao.speech;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number in a text.
 *
 * @param start of its first digit, or of the first sign of a rank
 * @param end behind its unit, where that stands right behind the digits
 * @param value without sign, null of a rank
 * @param text 18.6%, 61.8亿元, 第三位
 * @param unit that it is in; blank where none is told
 * @param unitFollows false where the unit stands apart, 11.09 亿元, or behind the last of a list
 */
record StatedNumber(
    int start, int end, BigDecimal value, String text, String unit, boolean unitFollows) {
  private static final String RANK =
      "(?:并列)?(?:首位|第(?:[一二三四五六七八九十]{1,3}|\\d{1,3})(?:位|名)"
          + "|(?<=并列|[位排]列|[位排]在|居)第(?:[一二三四五六七八九十]{1,3}|\\d{1,3})"
          // 居全市第四，
          + "|(?<=[居列][一-龥]{1,8})第(?:[一二三四五六七八九十]{1,3}|\\d{1,3})(?=[，。；、和]|$))";

  /** Years, days, roads and headings count nothing. */
  private static final Pattern NO_QUANTITY =
      Pattern.compile(
          "\\d{4}\\s*(?:年|[-—－]\\s*\\d{4})|\\d{1,2}\\s*月(?:份|末|底)?(?:\\s*\\d{1,2}\\s*日)?"
              + "|\\d{1,2}\\s*日|\\d+\\s*国道|(?m:^)\\s*[（(]?\\d{1,2}\\s*[、.．）)]"
              + "|\\d{1,2}[-—－至]\\d{1,2}月");

  private static final Pattern MULTIPLE = Pattern.compile("^[万亿].");
  private static final String DIGITS = "(?<![\\d.])\\d+(?:\\.\\d+)?";

  boolean isRank() {
    return value == null;
  }

  /** Digits that tell it from others: 2 of 36, 3 of 0.512. */
  int significantDigits() {
    return value == null ? 0 : value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
  }

  /**
   * The numbers of a text in their order.
   *
   * @param units that may stand behind one
   */
  static List<StatedNumber> in(String text, Collection<String> units) {
    Matcher number =
        Pattern.compile("(?<rank>" + RANK + ")|(?<digits>" + DIGITS + ")(?:" + behind(units) + ")?")
            .matcher(text);
    boolean[] taken = taken(text);
    List<StatedNumber> numbers = new ArrayList<>();
    while (number.find()) {
      if (!taken[number.start()]) {
        numbers.add(of(number));
      }
    }
    return withUnitsOfLists(text, numbers);
  }

  /** What stands behind digits: a unit, or one with a word in it, 7200多元, 1.7亿多元, 6.6个亿. */
  private static String behind(Collection<String> units) {
    String rests =
        anyOf(units.stream().filter(MULTIPLE.asPredicate()).map(unit -> unit.substring(1)));
    return "(?<counted>个多?亿)|[多余](?<plain>"
        + anyOf(units.stream())
        + ")|(?<multiple>[万亿])[多余](?<rest>"
        + rests
        + ")|(?<gap>\\s*)(?<unit>"
        + anyOf(units.stream())
        + ")";
  }

  private static String anyOf(Stream<String> words) {
    return words
        .filter(each -> !each.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(each -> each))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static boolean[] taken(String text) {
    boolean[] taken = new boolean[text.length()];
    Matcher other = NO_QUANTITY.matcher(text);
    while (other.find()) {
      Arrays.fill(taken, other.start(), other.end(), true);
    }
    return taken;
  }

  private static StatedNumber of(Matcher number) {
    if (number.group("rank") != null) {
      return new StatedNumber(number.start(), number.end(), null, number.group(), "位", true);
    }
    BigDecimal value = new BigDecimal(number.group("digits"));
    String around = unitAround(number);
    if (around != null) {
      return new StatedNumber(number.start(), number.end(), value, number.group(), around, true);
    }
    String unit = number.group("unit") == null ? "" : number.group("unit");
    boolean follows =
        number.group("gap") != null && number.group("gap").isEmpty() && !unit.equals("％");
    return new StatedNumber(
        number.start(),
        follows ? number.end() : number.end("digits"),
        value,
        follows ? number.group() : number.group("digits"),
        unit.replace('％', '%').replaceFirst("^个(?=.)", ""),
        follows);
  }

  /** The unit around a word; null where none is in it. */
  private static String unitAround(Matcher number) {
    if (number.group("counted") != null) {
      return "亿元";
    }
    return number.group("rest") == null
        ? number.group("plain")
        : number.group("multiple") + number.group("rest");
  }

  /** 4、34.4和23.4亿元: the unit of the last is that of all. */
  private static List<StatedNumber> withUnitsOfLists(String text, List<StatedNumber> numbers) {
    List<StatedNumber> all = new ArrayList<>(numbers);
    for (int i = all.size() - 2; i >= 0; i--) {
      StatedNumber one = all.get(i);
      StatedNumber next = all.get(i + 1);
      if (one.unit().isEmpty() && !next.unit().isEmpty() && NumberList.isJoined(text, one, next)) {
        all.set(
            i,
            new StatedNumber(one.start(), one.end(), one.value(), one.text(), next.unit(), false));
      }
    }
    return all;
  }
}
