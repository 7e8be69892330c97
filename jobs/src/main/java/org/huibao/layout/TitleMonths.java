package org.huibao.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.Span;

/**
 * What years beside a title or sheet that names months mean: 2024年 and 2023年 under 2024年1-6月 are
 * those months of either year, unless a label of the table names months itself. 2023年同期 is the base
 * of the year after, wherever it stands.
 *
 * @param yearsAreWhole a year over a column is the whole year
 */
record TitleMonths(boolean yearsAreWhole) {
  private static final Pattern WHOLE_YEAR = Pattern.compile("全年|年度|年[末底初终]|历年|学年|财年");
  private static final Pattern SAME_PERIOD = Pattern.compile("(?<![上去]年)同期");

  /**
   * @param named what title and sheet name, the title first
   * @param labels all labels of the table's rows and columns
   */
  static TitleMonths of(List<Optional<PeriodMention>> named, List<Meaning> labels) {
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
    return new TitleMonths(!months || ownMonths);
  }

  /** What {@code label} says under that title. */
  Meaning of(Meaning label) {
    PeriodMention period = label.period();
    if (period == null || period.year() == null || period.unnamedSpan() != null) {
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
