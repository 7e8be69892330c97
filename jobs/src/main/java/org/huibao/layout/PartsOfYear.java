package org.huibao.layout;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.huibao.words.PeriodMention;
import org.huibao.words.Span;

/**
 * Months or quarters that stand beside one another across or down a table: what stands beside them
 * under a year alone, such as 累计 behind 1月 to 6月, runs to the last of them.
 *
 * @param last the month in which they end, or 0 where there are none
 * @param fromTheFirst true where they begin with the year, so that any sum of them is a running
 *     total
 */
record PartsOfYear(int last, boolean fromTheFirst) {
  private static final int DECEMBER = 12;

  /**
   * @param across what the columns say
   * @param down what the rows say
   */
  static PartsOfYear of(Collection<List<Meaning>> across, Collection<List<Meaning>> down) {
    PartsOfYear found = of(across);
    return found.last() > 0 ? found : of(down);
  }

  private static PartsOfYear of(Collection<List<Meaning>> lines) {
    PartsOfYear months = inSteps(lines, 1);
    return months.last() > 0 ? months : inSteps(lines, 3);
  }

  private static PartsOfYear inSteps(Collection<List<Meaning>> lines, int step) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (List<Meaning> line : lines) {
      for (Meaning label : line) {
        if (isPart(label.period(), step)) {
          ends.add(label.period().month());
        }
      }
    }
    boolean inStep = ends.size() > 1 && ends.last() - ends.first() == step * (ends.size() - 1);
    return inStep ? new PartsOfYear(ends.last(), ends.first() == step) : new PartsOfYear(0, false);
  }

  private static boolean isPart(PeriodMention time, int step) {
    if (time == null || time.month() == null || time.unnamedSpan() != null) {
      return false;
    }
    return step == 1
        ? time.span() == null || time.span() == Span.MONTH
        : time.span() == Span.QUARTER;
  }

  /**
   * {@code time}, which a number has of the year around it, up to the last of the parts where its
   * {@code labels} name none.
   */
  PeriodMention upTo(PeriodMention time, List<Meaning> labels) {
    boolean isYear = time.month() == null && (time.span() == null || time.span() == Span.YEAR);
    if (last == 0 || last == DECEMBER || !isYear || time.unnamedSpan() != null) {
      return time;
    }
    for (Meaning label : labels) {
      if (label.period() != null) {
        return time;
      }
    }
    return fromTheFirst || ColumnSpans.ownSpan(labels) == Span.YTD
        ? new PeriodMention(time.year(), last, null)
        : time;
  }
}
