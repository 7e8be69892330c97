package org.huibao.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that Excel made out of something like 6-1 while it was typed. */
public final class MisreadDate {
  private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[月/-](\\d{1,2})日?");
  private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MisreadDate() {}

  /** What was likely typed where a date cell shows {@code date}; empty where it shows a year. */
  public static Optional<String> typed(String date) {
    Matcher monthDay = MONTH_DAY.matcher(date.strip());
    if (monthDay.matches()) {
      return Optional.of(monthDay.group(1) + "-" + monthDay.group(2));
    }
    Matcher dayMonth = DAY_MONTH.matcher(date.strip());
    if (dayMonth.matches()) {
      int month = MONTHS.indexOf(dayMonth.group(2).toLowerCase(Locale.ROOT)) + 1;
      return month == 0 ? Optional.empty() : Optional.of(month + "-" + dayMonth.group(1));
    }
    return Optional.empty();
  }
}
