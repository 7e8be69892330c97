package org.huibao.words;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a text says about time: some of year, month and span. 2004年1-6月 says all three, 6月末 only the
 * last two.
 *
 * <p>1999-2012年, 3-5月 and 2009-2010学年度 are stretches of time that no {@link Span} names. They are
 * mentions all the same, so that a number under them is not taken for one of the year or month
 * around, and are never a {@link #period}.
 *
 * @param year 1900 to 2199, or null; the last one of several
 * @param month 1 to 12, or null
 * @param span or null
 * @param unnamedSpan a stretch of time without a span, as it is written; else null
 */
public record PeriodMention(Integer year, Integer month, Span span, String unnamedSpan)
    implements Serializable {
  /** Says nothing. */
  public static final PeriodMention NONE = new PeriodMention(null, null, null);

  private static final Remembered<PeriodSearch> IN_TEXTS =
      new Remembered<>(text -> new PeriodSearch(text, PeriodForms.IN_TEXT));

  private static final Remembered<PeriodSearch> IN_FILE_NAMES =
      new Remembered<>(
          name -> {
            String bare = name.strip().replaceFirst("\\.[A-Za-z]{2,5}$", "").replace('_', '-');
            return new PeriodSearch(bare, PeriodForms.IN_FILE_NAME);
          });

  public PeriodMention {
    if (span != null && unnamedSpan != null) {
      throw new IllegalArgumentException(
          "Cannot take " + unnamedSpan + " for a " + span + ": it has no span");
    }
  }

  public PeriodMention(Integer year, Integer month, Span span) {
    this(year, month, span, null);
  }

  static PeriodMention unnamed(Integer year, Integer month, String text) {
    return new PeriodMention(year, month, null, text);
  }

  /**
   * The first and most telling mention in {@code text}, with the year that stands apart from it.
   */
  public static Optional<PeriodMention> find(String text) {
    return IN_TEXTS.of(text).mention();
  }

  /**
   * The mention in a file's or folder's name, where a bare 2023 is a year, 2011-7 only so within
   * other words, and 2004-07-05 the day of receipt.
   */
  public static Optional<PeriodMention> inFileName(String name) {
    return IN_FILE_NAMES.of(name).mention();
  }

  /** What a file's name and its folders' say together, from the inside out. */
  public static PeriodMention inPath(String path) {
    PeriodMention time = NONE;
    String rest = path.replaceFirst("\\.[A-Za-z]{2,5}$", "");
    while (!rest.isEmpty()) {
      int folder = rest.lastIndexOf('/');
      Optional<PeriodMention> mention = inFileName(rest.substring(folder + 1));
      if (mention.isPresent()) {
        time = time.within(mention.get());
      }
      rest = rest.substring(0, Math.max(0, folder));
    }
    return time;
  }

  /**
   * {@code text} without its mention of time. The year that another is measured against stays, the
   * year before as 上年: 2013年比2012年增长% leaves 比上年增长%.
   */
  public static String without(String text) {
    return IN_TEXTS.of(text).remainder();
  }

  /** This mention, with what it leaves open taken from {@code outer}. */
  public PeriodMention within(PeriodMention outer) {
    Integer knownYear = year == null ? outer.year : year;
    if (unnamedSpan != null) {
      return unnamed(knownYear, month, unnamedSpan);
    }
    boolean saysNoMore = year == null || (month == null && span == null);
    if (outer.unnamedSpan != null && saysNoMore) {
      return unnamed(knownYear, month == null ? outer.month : month, outer.unnamedSpan);
    }
    Integer knownMonth = month == null && span != Span.YEAR ? outer.month : month;
    return new PeriodMention(knownYear, knownMonth, span == null ? outer.span : span);
  }

  /** True where both name a year, or a month of it, and not the same one. */
  public boolean contradicts(PeriodMention other) {
    boolean years = year != null && other.year != null && !year.equals(other.year);
    boolean months =
        year != null
            && year.equals(other.year)
            && month != null
            && other.month != null
            && !month.equals(other.month);
    return years || months;
  }

  /** The period, where year and month are known or the span is a year. */
  public Optional<Period> period() {
    if (unnamedSpan != null || year == null || (month == null && span != Span.YEAR)) {
      return Optional.empty();
    }
    return Optional.of(new Period(year, month == null ? 12 : month));
  }
}
