package org.huibao.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and Excel write it: 2024-10-09, 2024/10/9, 2024.10.9, 2024年10月9日, 20241009, and
 * 45574, the days since the end of 1899 that a date is where its format was lost.
 */
public final class Day {
  private static final Pattern PARTS =
      Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})(?:\\2|月)(\\d{1,2})日?(?:[ T]\\d.*)?");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}");
  private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);

  private Day() {}

  /** The day; empty where the text is none, or one that no calendar has. */
  public static Optional<LocalDate> parse(String text) {
    String stripped = text.strip();
    if (SERIAL.matcher(stripped).matches()) {
      return Optional.of(BEFORE_THE_FIRST.plusDays(Long.parseLong(stripped)));
    }
    Matcher digits = DIGITS.matcher(stripped);
    if (digits.matches()) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher parts = PARTS.matcher(stripped);
    return parts.matches() ? day(parts.group(1), parts.group(3), parts.group(4)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
