package org.huibao.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.words.Measure;

/**
 * Numbers of an earlier period of the year than their return, which has nothing of the kind for its
 * own: forms that lag a month behind, or heads that were left from the last period's form.
 */
public final class BehindNumbers {
  private final Map<String, KnownReturn> returns = new HashMap<>();
  private final Set<OfReturn> own = new HashSet<>();
  private final Set<Number> inTime = new HashSet<>();
  private String newest = "";

  private record Number(FactKey key, Measure measure) {}

  /** What a return says of the period that it is of. */
  private record OfReturn(String returnId, FactKey key) {}

  private BehindNumbers() {}

  /**
   * @param numbers of returns of periods later than all of these nothing is known
   */
  public static BehindNumbers of(List<ReportedNumber> numbers, Collection<KnownReturn> returns) {
    BehindNumbers behind = new BehindNumbers();
    returns.forEach(each -> behind.returns.put(each.returnId(), each));
    for (ReportedNumber number : numbers) {
      String period = number.key().period();
      KnownReturn from = behind.returns.get(number.source().returnId());
      behind.newest = period.compareTo(behind.newest) > 0 ? period : behind.newest;
      if (from != null && period.equals(from.period())) {
        behind.own.add(new OfReturn(from.returnId(), number.key()));
        behind.inTime.add(new Number(number.key(), number.measure()));
      }
    }
    return behind;
  }

  public boolean include(ReportedNumber number) {
    KnownReturn from = returns.get(number.source().returnId());
    FactKey key = number.key();
    return from != null
        && from.period() != null
        && from.period().compareTo(newest) <= 0
        && key.period().compareTo(from.period()) < 0
        && key.period().startsWith(from.period().substring(0, 4))
        && !own.contains(new OfReturn(from.returnId(), key.withPeriod(from.period())));
  }

  /**
   * True of one whose return is of a period later than {@code period}, where another return gave
   * the number in its time.
   */
  public boolean includeOfLater(ReportedNumber number, String period) {
    KnownReturn from = returns.get(number.source().returnId());
    return include(number)
        && from.period().compareTo(period) > 0
        && inTime.contains(new Number(number.key(), number.measure()));
  }
}
