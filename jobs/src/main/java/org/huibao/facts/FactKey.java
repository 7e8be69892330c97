package org.huibao.facts;

import java.io.Serializable;
import java.util.Objects;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/**
 * What tells one number from another, its measure apart.
 *
 * @param place id of a place, or of a group by its key
 * @param period ISO month in which it ends
 */
public record FactKey(
    String district, String place, String indicator, String period, Span span, Scope scope)
    implements Serializable {

  public FactKey withPlace(String other) {
    return new FactKey(district, other, indicator, period, span, scope);
  }

  public FactKey withIndicator(String other) {
    return new FactKey(district, place, other, period, span, scope);
  }

  public FactKey withPeriod(String other) {
    return new FactKey(district, place, indicator, other, span, scope);
  }

  public FactKey withSpan(Span other) {
    return new FactKey(district, place, indicator, period, other, scope);
  }

  /** The same in any period: it has none. */
  public FactKey series() {
    return withPeriod(null);
  }

  /**
   * The same in any period of the year: a whole year is the running total to its end, so that it
   * follows that of its first nine months.
   */
  public FactKey running() {
    return span == Span.YEAR ? series().withSpan(Span.YTD) : series();
  }

  /** The same month of the year after. */
  public FactKey yearAfter() {
    return withPeriod(year() + 1 + period.substring(4));
  }

  /** The same month of the year before. */
  public FactKey yearBefore() {
    return withPeriod(year() - 1 + period.substring(4));
  }

  public int year() {
    return Integer.parseInt(period.substring(0, 4));
  }

  /** 1 to 12. */
  public int month() {
    return (period.charAt(5) - '0') * 10 + period.charAt(6) - '0';
  }

  /** The same so many months earlier in the same year. */
  public FactKey monthsBefore(int months) {
    int earlier = month() - months;
    return withPeriod(period.substring(0, 5) + earlier / 10 + earlier % 10);
  }

  /** The district, which keys have in common, says nothing. */
  @Override
  public int hashCode() {
    int hash = Objects.hashCode(place);
    hash = 31 * hash + Objects.hashCode(indicator);
    hash = 31 * hash + Objects.hashCode(period);
    hash = 31 * hash + (span == null ? 0 : span.ordinal());
    return 31 * hash + (scope == null ? 0 : scope.ordinal());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactKey key
        && span == key.span
        && scope == key.scope
        && Objects.equals(period, key.period)
        && Objects.equals(indicator, key.indicator)
        && Objects.equals(place, key.place)
        && Objects.equals(district, key.district);
  }
}
