package org.huibao.layout;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.Span;

/**
 * What years beside a title or sheet that names months mean: 2024年 and 2023年 under 2024年1-6月 are
 * those months of either year, unless a label of the table names months itself. 2023年同期 is the base
 * of the year after, wherever it stands.
 *
 * @param yearsAreWhole a year over a column is the whole year
 * @param monthsAreSingle months one after the other are each by itself, for no word says that they
 *     add up
 * @param monthsRunOn 3月 under a title 自年初累计 is the first three months
 */
record TitleMonths(boolean yearsAreWhole, boolean monthsAreSingle, boolean monthsRunOn) {
  private static final Pattern SINGLE = Pattern.compile("当月|本月|单月|当期");
  private static final Pattern RUNS_ON =
      Pattern.compile("年初.{0,4}累计|累计(?:完成|实现|增长|情况|数|额|值|表|\\)|$)");

  /** What would not be said where months added up anyway. */
  private static final Pattern OF_A_MONTH = Pattern.compile("累计|上年同月|上月|当期|当月|本月");

  private static final Pattern RUNNING_TOTAL = Pattern.compile("累计|年初|止|进度|-\\d{1,2}月");

  private static final Pattern MONTH_BY_MONTH = Pattern.compile("月度|[分各逐]月");

  private static final Pattern WHOLE_YEAR = Pattern.compile("全年|年度|年[末底初终]|历年|学年|财年");
  private static final Pattern SAME_PERIOD = Pattern.compile("(?<![上去]年)同期");

  /**
   * @param named what title and sheet name, the title first
   * @param labels all labels of the table's rows and columns
   */
  static TitleMonths of(String title, List<Optional<PeriodMention>> named, List<Meaning> labels) {
    boolean months =
        named.stream()
            .flatMap(Optional::stream)
            .findFirst()
            // 年末 and 12月 say no other part of a year than the year itself
            .filter(mention -> mention.month() != null && mention.month() != 12)
            .filter(mention -> mention.span() != Span.YEAR)
            .isPresent();
    boolean ownMonths =
        labels.stream()
            .anyMatch(
                label ->
                    label.period() != null
                        && label.period().month() != null
                        && label.measure() != Measure.PREVIOUS_YEAR);
    // 3月 beside 1-3月 is that month, whatever the title says
    boolean runOn =
        RUNS_ON.matcher(LabelText.compact(title)).find()
            && labels.stream().noneMatch(label -> label.span() == Span.YTD);
    return new TitleMonths(!months || ownMonths, areSingle(title, labels), runOn);
  }

  private static boolean areSingle(String title, List<Meaning> labels) {
    Set<YearMonth> bare = new HashSet<>();
    for (Meaning label : labels) {
      PeriodMention time = label.period();
      if (time != null && time.span() == Span.YTD) {
        return false;
      }
      if (isBareMonth(time)) {
        bare.add(YearMonth.of(time.year(), time.month()));
      }
    }
    long pairs = bare.stream().filter(month -> bare.contains(month.plusMonths(1))).count();
    boolean others = labels.stream().anyMatch(label -> OF_A_MONTH.matcher(label.label()).find());
    return !RUNNING_TOTAL.matcher(LabelText.compact(title)).find()
        && (pairs >= 2
            || (pairs == 1 && others)
            || (!bare.isEmpty() && MONTH_BY_MONTH.matcher(title).find()));
  }

  private static boolean isBareMonth(PeriodMention time) {
    return time != null
        && time.year() != null
        && time.month() != null
        && time.span() == null
        && time.unnamedSpan() == null;
  }

  /** What {@code label} says under that title. */
  Meaning of(Meaning label) {
    PeriodMention period = label.period();
    if (period == null || period.unnamedSpan() != null) {
      return label;
    }
    if (monthsRunOn && period.span() == Span.MONTH && !SINGLE.matcher(label.label()).find()) {
      return label.at(new PeriodMention(period.year(), period.month(), Span.YTD));
    }
    if (monthsAreSingle && isBareMonth(period)) {
      return label.at(new PeriodMention(period.year(), period.month(), Span.MONTH));
    }
    if (period.year() == null) {
      return label;
    }
    boolean year = period.month() == null && period.span() == Span.YEAR;
    if (label.measure() == Measure.PREVIOUS_YEAR && SAME_PERIOD.matcher(label.label()).find()) {
      return label.at(
          new PeriodMention(period.year() + 1, period.month(), year ? null : period.span()));
    }
    boolean bare = year && !WHOLE_YEAR.matcher(label.label()).find();
    return bare && !yearsAreWhole ? label.at(new PeriodMention(period.year(), null, null)) : label;
  }
}
