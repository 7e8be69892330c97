package org.huibao.analysis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.facts.Decimals;
import org.huibao.facts.Fact;
import org.huibao.facts.FactIndex;
import org.huibao.facts.FactKey;
import org.huibao.reference.ReferenceIndex;
import org.huibao.rows.Schema;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * 环比: a single month or quarter against the one before, {@code (x_t − x_{t−1}) / x_{t−1} × 100},
 * not seasonally adjusted (未经季节调整). Of flows, and of stocks at the ends of months.
 *
 * <p>The period before is the one the same return gives (上期), else the fact of that period. A rate
 * exists only where it is above 0 and x is not below.
 */
public record SequentialGrowth(
    FactKey key,
    String previousPeriod,
    BigDecimal level,
    BigDecimal previous,
    BigDecimal change,
    Double rate) {
  public static final String TABLE = "sequential_growth";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, indicator STRING, period STRING, span STRING,"
              + " scope STRING, previous_period STRING, level DECIMAL(28,8),"
              + " previous DECIMAL(28,8), change DECIMAL(28,8), rate DOUBLE,"
              + " adjustment STRING");
  private static final String ADJUSTMENT = "未经季节调整";
  private static final Set<Span> SINGLE = Set.of(Span.MONTH, Span.QUARTER, Span.POINT);

  /** The publication's own period against the one before. */
  static List<SequentialGrowth> of(FactIndex facts, ReferenceIndex reference, String period) {
    return facts
        .ofMeasure(Measure.VALUE)
        .filter(fact -> fact.key().period().equals(period))
        .filter(fact -> SINGLE.contains(fact.key().span()))
        .filter(fact -> reference.isAmount(fact.key().indicator()))
        .map(fact -> of(fact, facts))
        .filter(Objects::nonNull)
        .toList();
  }

  private static SequentialGrowth of(Fact level, FactIndex facts) {
    FactKey key = level.key();
    // a point in time is compared month by month
    int months = key.span() == Span.QUARTER ? 3 : 1;
    String before = YearMonth.parse(key.period()).minusMonths(months).toString();
    Fact given = facts.find(key, Measure.PREVIOUS_PERIOD);
    Fact previous = given != null ? given : facts.find(key.withPeriod(before), Measure.VALUE);
    if (previous == null) {
      return null;
    }
    BigDecimal change = level.value().subtract(previous.value());
    boolean hasRate = previous.value().signum() > 0 && level.value().signum() >= 0;
    return new SequentialGrowth(
        key,
        before,
        level.value(),
        previous.value(),
        change,
        hasRate ? Decimals.significant(Decimals.percent(change, previous.value())) : null);
  }

  public Row toRow() {
    return RowFactory.create(
        key.district(),
        key.place(),
        key.indicator(),
        key.period(),
        key.span().code(),
        key.scope().code(),
        previousPeriod,
        level,
        previous,
        change,
        rate,
        ADJUSTMENT);
  }
}
