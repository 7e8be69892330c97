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
      "(?:并列)?(?:首位|第(?:[一二三四五六七八九十]{1,3}|\\d{1,3})(?:位|名)|(?<=并列|[位排]列|[位排]在|居)第(?:[一二三四五六七八九十]{1,3}|\\d{1,3}))";

  /** Years, days, roads and headings count nothing. */
  private static final Pattern NO_QUANTITY =
      Pattern.compile(
          "\\d{4}\\s*(?:年|[-—－]\\s*\\d{4})|\\d{1,2}\\s*月(?:份|末|底)?(?:\\s*\\d{1,2}\\s*日)?"
              + "|\\d{1,2}\\s*日|\\d+\\s*国道|(?m:^)\\s*[（(]?\\d{1,2}\\s*[、.．）)]"
              + "|\\d{1,2}[-—－至]\\d{1,2}月");

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
    String unit =
        units.stream()
            .filter(each -> !each.isBlank())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Matcher number =
        Pattern.compile("(" + RANK + ")|(" + DIGITS + ")(?:(\\s*)(" + unit + "))?").matcher(text);
    boolean[] taken = taken(text);
    List<StatedNumber> numbers = new ArrayList<>();
    while (number.find()) {
      if (!taken[number.start()]) {
        numbers.add(of(number));
      }
    }
    return withUnitsOfLists(text, numbers);
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
    if (number.group(2) == null) {
      return new StatedNumber(number.start(), number.end(), null, number.group(), "位", true);
    }
    BigDecimal value = new BigDecimal(number.group(2));
    String unit = number.group(4) == null ? "" : number.group(4);
    boolean follows = number.group(3) != null && number.group(3).isEmpty() && !unit.equals("％");
    return new StatedNumber(
        number.start(),
        follows ? number.end() : number.end(2),
        value,
        follows ? number.group() : number.group(2),
        unit.replace('％', '%').replaceFirst("^个(?=.)", ""),
        follows);
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
