package org.huibao.words;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The month a period ends in, written {@code 2004-06}. */
public record Period(int year, int month) implements Serializable, Comparable<Period> {
  private static final Pattern ARGUMENT =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})|H([12])|Q([1-4]))?");

  public Period {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("month must be in range [1, 12]: " + month);
    }
  }

  /** A period as people type it: 2004, 2004-06, 2004H1, 2004Q2. */
  public static Optional<Period> parse(String text) {
    Matcher matcher = ARGUMENT.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = 12;
    if (matcher.group(2) != null) {
      month = Integer.parseInt(matcher.group(2));
    } else if (matcher.group(3) != null) {
      month = 6 * Integer.parseInt(matcher.group(3));
    } else if (matcher.group(4) != null) {
      month = 3 * Integer.parseInt(matcher.group(4));
    }
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new Period(Integer.parseInt(matcher.group(1)), month));
  }

  public YearMonth yearMonth() {
    return YearMonth.of(year, month);
  }

  @Override
  public int compareTo(Period other) {
    return yearMonth().compareTo(other.yearMonth());
  }

  /** How the period is printed: 2004年1-6月, 2004年. */
  public String printed() {
    if (month == 12) {
      return year + "年";
    }
    return month == 1 ? year + "年1月" : year + "年1-" + month + "月";
  }

  @Override
  public String toString() {
    return yearMonth().toString();
  }
}
