package org.huibao.reference;

import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says about time: some of year, month and span. 2004年1-6月 says all three, 6月末 only the
 * last two.
 *
 * @param year 1900 to 2199, or null
 * @param month 1 to 12, or null
 * @param span or null
 */
public record PeriodMention(Integer year, Integer month, Span span) implements Serializable {
  private static final String YEAR = "(?:((?:19|20|21)\\d{2})年?度?[-./]?)?";

  private record Form(Pattern pattern, Function<Matcher, PeriodMention> mention) {}

  private static final List<Form> FORMS =
      List.of(
          form(YEAR + "(?:1|一|元)(?:月份?)?[-~～—–至到](\\d{1,2})月份?", m -> of(m, Span.YTD)),
          form(YEAR + "截[至止]?到?(\\d{1,2})月(?:末|底|份)", m -> of(m, Span.POINT)),
          form(YEAR + "(\\d{1,2})月(?:末|底)", m -> of(m, Span.POINT)),
          form(YEAR + "上半年", m -> with(m, 6, Span.YTD)),
          form(YEAR + "(?:年末|年底)", m -> with(m, 12, Span.POINT)),
          form(YEAR + "前三季度", m -> with(m, 9, Span.YTD)),
          form(YEAR + "第?([一二三四1-4])季度", PeriodMention::quarter),
          form(YEAR + "Q([1-4])", PeriodMention::quarter),
          form("((?:19|20|21)\\d{2})年(\\d{1,2})月份", m -> of(m, Span.MONTH)),
          form("((?:19|20|21)\\d{2})年(\\d{1,2})月", m -> of(m, null)),
          form("((?:19|20|21)\\d{2})[./-](\\d{1,2})(?!\\d|[./-]\\d)", m -> of(m, null)),
          form("(?<!\\d)((?:19|20|21)\\d{2})(0[1-9]|1[0-2])(?!\\d)", m -> of(m, null)),
          form("(?<![\\d-])()(\\d{1,2})月份?(?!\\d|日|[-~～])", m -> of(m, Span.MONTH)),
          form("((?:19|20|21)\\d{2})年度?(?:全年)?(?!\\d)", m -> with(m, null, Span.YEAR)),
          form("^((?:19|20|21)\\d{2})$", m -> with(m, null, Span.YEAR)));

  private static Form form(String regex, Function<Matcher, PeriodMention> mention) {
    return new Form(Pattern.compile(regex), mention);
  }

  /** The first and most telling mention in {@code text}, and where it stands. */
  public static Optional<PeriodMention> find(String text) {
    String compact = LabelText.compact(text);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(compact);
      while (matcher.find()) {
        PeriodMention mention = form.mention().apply(matcher);
        if (mention != null) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  /** The mention in a file's or folder's name, where a bare 2023 is a year. */
  public static Optional<PeriodMention> inFileName(String name) {
    Optional<PeriodMention> mention = find(name);
    if (mention.isPresent()) {
      return mention;
    }
    Matcher year = Pattern.compile("(?<!\\d)((?:19|20|21)\\d{2})(?![\\d-])").matcher(name);
    return year.find() ? Optional.of(with(year, null, Span.YEAR)) : Optional.empty();
  }

  /** {@code text} without its mention of time. */
  public static String without(String text) {
    String compact = LabelText.compact(text);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(compact);
      while (matcher.find()) {
        if (form.mention().apply(matcher) != null) {
          return compact.substring(0, matcher.start()) + compact.substring(matcher.end());
        }
      }
    }
    return compact;
  }

  /** This mention, with what it leaves open taken from {@code outer}. */
  public PeriodMention within(PeriodMention outer) {
    Integer knownMonth = month == null && span != Span.YEAR ? outer.month : month;
    return new PeriodMention(
        year == null ? outer.year : year, knownMonth, span == null ? outer.span : span);
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
    if (year == null || (month == null && span != Span.YEAR)) {
      return Optional.empty();
    }
    return Optional.of(new Period(year, month == null ? 12 : month));
  }

  private static PeriodMention of(Matcher matcher, Span span) {
    int month = Integer.parseInt(matcher.group(2));
    return month < 1 || month > 12 ? null : new PeriodMention(yearOf(matcher), month, span);
  }

  private static PeriodMention with(Matcher matcher, Integer month, Span span) {
    return new PeriodMention(yearOf(matcher), month, span);
  }

  private static PeriodMention quarter(Matcher matcher) {
    String digit = matcher.group(2);
    int quarter = Math.max("一二三四".indexOf(digit), "1234".indexOf(digit)) + 1;
    return new PeriodMention(yearOf(matcher), 3 * quarter, Span.QUARTER);
  }

  private static Integer yearOf(Matcher matcher) {
    String year = matcher.group(1);
    return year == null || year.isEmpty() ? null : Year.parse(year).getValue();
  }
}
