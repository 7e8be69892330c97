package org.huibao.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month of a year that is stored as a number: 202306, or 2004.06 with its nought shown. */
public final class NumberedMonth {
  private static final Pattern SHOWN = Pattern.compile("((?:19|20)\\d{2})\\.?(0[1-9]|1[0-2])");

  /** 202306; a point may stand in it. */
  private static final int SHORTEST = 6;

  private NumberedMonth() {}

  /** The month that a number shown as {@code number} may stand for. */
  public static Optional<YearMonth> of(String number) {
    String bare = number.strip();
    if (bare.length() < SHORTEST || bare.length() > SHORTEST + 1) {
      return Optional.empty();
    }
    Matcher shown = SHOWN.matcher(bare);
    return shown.matches()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2))))
        : Optional.empty();
  }

  /** True where all are months, each next to the one before or a year from it. */
  public static boolean areInStep(List<String> numbers) {
    List<YearMonth> months = numbers.stream().flatMap(number -> of(number).stream()).toList();
    if (months.size() < numbers.size()) {
      return false;
    }
    for (int i = 1; i < months.size(); i++) {
      YearMonth before = months.get(i - 1);
      YearMonth month = months.get(i);
      if (!List.of(
              before.plusMonths(1),
              before.minusMonths(1),
              before.plusYears(1),
              before.minusYears(1))
          .contains(month)) {
        return false;
      }
    }
    return true;
  }
}
