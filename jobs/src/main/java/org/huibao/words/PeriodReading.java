package org.huibao.words;

import java.util.function.Function;
import java.util.regex.Matcher;

/** What the match of a {@link PeriodForm} says. */
final class PeriodReading {
  /** 1900-1999 is a size. */
  private static final int MOST_YEARS = 98;

  private PeriodReading() {}

  /** The month that stands there. */
  static Function<Matcher, PeriodMention> month(Span span) {
    return match -> new PeriodMention(year(match), DatePart.month(match.group("m")), span);
  }

  /** The second of two years, where it is the earlier one. */
  static PeriodMention base(Matcher match) {
    return year(match) < DatePart.year(match.group("e")) ? PeriodForm.LOOKALIKE : null;
  }

  /** Always the same month, or none for the year as a whole. */
  static Function<Matcher, PeriodMention> always(Integer month, Span span) {
    return match -> new PeriodMention(year(match), month, span);
  }

  /** The last month of the quarter that stands there. */
  static Function<Matcher, PeriodMention> quarter(Span span) {
    return match -> new PeriodMention(year(match), 3 * DatePart.quarter(match.group("q")), span);
  }

  /** First or second half: the first is a year to date. */
  static PeriodMention half(Matcher match) {
    boolean first = DatePart.quarter(match.group("q")) == 1;
    return new PeriodMention(year(match), first ? 6 : 12, first ? Span.YTD : Span.HALF);
  }

  /** A stretch of time without a span of its own. */
  static PeriodMention unnamed(Matcher match) {
    Integer month = group(match, "m") == null ? null : DatePart.month(group(match, "m"));
    return PeriodMention.unnamed(lastYear(match), month, match.group());
  }

  /** 2009-2012: none where the second is no later year. */
  static PeriodMention years(Matcher match) {
    int years = lastYear(match) - year(match);
    return years < 1 || years > MOST_YEARS ? null : unnamed(match);
  }

  /** 1-6月, 4-6月, 7-12月, and 3-5月, which no span names. */
  static PeriodMention months(Matcher match) {
    Integer first = year(match);
    Integer last = lastYear(match);
    int from = DatePart.month(match.group("a"));
    int to = DatePart.month(match.group("m"));
    if (first != null && !first.equals(last)) {
      return first < last ? unnamed(match) : null;
    }
    Span span =
        from == 1
            ? Span.YTD
            : from == to - 2 && to % 3 == 0
                ? Span.QUARTER
                : from == 7 && to == 12 ? Span.HALF : null;
    if (from == to) {
      return null;
    }
    return span == null ? unnamed(match) : new PeriodMention(last, to, span);
  }

  /** 1月1日至6月30日 is 1-6月; with other days in it, no span names it. */
  static PeriodMention days(Matcher match) {
    boolean wholeMonths =
        Integer.parseInt(match.group("d")) == 1
            && DatePart.isLastDay(
                lastYear(match),
                DatePart.month(match.group("m")),
                Integer.parseInt(match.group("f")));
    return wholeMonths ? months(match) : unnamed(match);
  }

  /** The month's last day is its end; any other date is a day of writing, not what is counted. */
  static PeriodMention day(Matcher match) {
    int month = DatePart.month(match.group("m"));
    int day = Integer.parseInt(match.group("d"));
    return DatePart.isLastDay(year(match), month, day)
        ? new PeriodMention(year(match), month, Span.POINT)
        : PeriodForm.LOOKALIKE;
  }

  /** As {@link #day}, but a date cell shows a month by its first day. */
  static PeriodMention dateCell(Matcher match) {
    return Integer.parseInt(match.group("d")) == 1
        ? new PeriodMention(year(match), DatePart.month(match.group("m")), null)
        : day(match);
  }

  /**
   * 02/19 and 19/02 are February 2019; 06/30 is a day, 02/04 may be two months: both say nothing.
   */
  static PeriodMention twoDigits(Matcher match) {
    int first = Integer.parseInt(match.group("f"));
    int second = Integer.parseInt(match.group("d"));
    int month = Math.min(first, second);
    int year = Math.max(first, second);
    boolean isMonthAndYear = month >= 1 && month <= 12 && (year > 12 && year < 30 || year >= 70);
    return isMonthAndYear
        ? new PeriodMention(DatePart.year(String.valueOf(year)), month, null)
        : null;
  }

  /** '16年, which an apostrophe marks, and 04年 or 98年, which no duration is. */
  static PeriodMention twoDigitYear(Matcher match) {
    String digits = match.group("y") == null ? match.group("z") : match.group("y");
    return new PeriodMention(DatePart.year(digits), null, Span.YEAR);
  }

  private static Integer year(Matcher match) {
    String year = group(match, "y");
    return year == null ? null : (Integer) DatePart.year(year);
  }

  private static Integer lastYear(Matcher match) {
    Integer first = year(match);
    if (group(match, "e") != null) {
      return DatePart.year(group(match, "e"));
    }
    String short2 = group(match, "s");
    return short2 == null ? first : (Integer) (first / 100 * 100 + Integer.parseInt(short2));
  }

  private static String group(Matcher match, String name) {
    return match.pattern().pattern().contains("(?<" + name + ">") ? match.group(name) : null;
  }
}
